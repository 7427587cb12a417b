import { describe, expect, it } from "vitest";

import type { GateRequest } from "../src/gate-request.ts";
import { verdictJson } from "../src/report/json.ts";
import type { Day } from "../src/units.ts";
import { engine, repository } from "./support/engine.ts";

const config = (more = "") => `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: scripted, model: writer }
gate:
  sampling: { fixed: 4 }
  sign_off: { by: [hubot] }
${more}`;
const evals = JSON.stringify({
  cases: Array.from({ length: 12 }, (_, n) => ({
    id: `case-${n}`,
    input: { question: `Question ${n}?` },
    slices: ["law"],
    checks: [{ contains: "30 days" }],
  })),
});
const production = "## System\nName the 30 days.\n\n## User\n{{question}}\n";
const worse = "## System\nBe warm.\n\n## User\n{{question}}\n";
const tree = (prompt: string, policy = config()) => repository({ config: policy, evals, prompt });
const trees = { base: tree(production), head: tree(worse) };

const running = () =>
  engine(({ messages }) =>
    JSON.stringify(messages).includes("30 days") ? "You have 30 days." : "Happy to help!",
  );

/** Somebody accepts every code that is asked about. */
const accepting =
  (until: string | null = null): NonNullable<GateRequest["signOffs"]> =>
  async (_policy, { codes, today }) =>
    codes.map((code) => ({
      code,
      by: "hubot",
      reason: "moved",
      on: today,
      until: until as Day | null,
    }));

describe("gate() with sign-offs", () => {
  it("offers a code for what is red, and passes by it without another call", async () => {
    const { calls, run } = running();
    const red = await run(trees);
    expect(red.verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    const asked = calls.length;
    const passed = await run(trees, { signOffs: accepting() });
    expect(passed.verdict).toMatchObject({ outcome: "pass", exitCode: 0 });
    expect(passed.verdict.prompts[0]?.signOff).toEqual({
      ...red.verdict.prompts[0]!.signOff,
      accepted: { by: "hubot", reason: "moved", on: "2026-11-25", until: null },
    });
    expect(calls).toHaveLength(asked);
  });

  it("keeps the code over a change of base that is another prompt's, and not over one of this one's", async () => {
    const { run } = running();
    const codeOf = async (of: typeof trees) =>
      (await run(of)).verdict.prompts.find(({ name }) => name === "support/answer")?.signOff?.code;
    const readme = { "README.md": "# Shop\n" };
    const rebased = { base: { ...trees.base, ...readme }, head: { ...trees.head, ...readme } };
    expect(await codeOf(rebased)).toBe(await codeOf(trees));
    const edited = { ...trees, head: tree(worse.replace("warm", "warm.")) };
    expect(await codeOf(edited)).not.toBe(await codeOf(trees));
  });

  it("is decided by base's policy: head can name nobody", async () => {
    const none = config().replace("  sign_off: { by: [hubot] }\n", "");
    const bold = { base: tree(production, none), head: tree(worse) };
    const asked: unknown[] = [];
    const { verdict } = await running().run(bold, {
      signOffs: async (policy) => {
        asked.push(policy);
        return [];
      },
    });
    expect(verdict.prompts[0]?.signOff).toBeNull();
    expect(asked).toEqual([]);
  });

  it("does not ask where nothing is red", async () => {
    const same = { ...trees, head: tree(production.replace("Name", "Always name")) };
    const { verdict } = await running().run(same, {
      signOffs: () => Promise.reject(new Error("nobody is to be asked")),
    });
    expect(verdict.outcome).toBe("pass");
  });

  it("takes what cannot be read for no sign-off, and says so", async () => {
    const { run, logged } = running();
    const { verdict } = await run(trees, {
      signOffs: () => Promise.reject(new Error("GitHub did not answer")),
    });
    expect(verdict.outcome).toBe("fail");
    expect(logged.join()).toContain("so none counts: GitHub did not answer");
  });

  it("ends after its last day", async () => {
    const { run } = running();
    const signOffs = accepting("2026-11-25");
    expect((await run(trees, { signOffs })).verdict.outcome).toBe("pass");
    const later = { signOffs, asOf: "2026-11-26" };
    expect((await run(trees, later)).verdict.outcome).toBe("fail");
  });

  it("replays by what is journaled, also after the word was taken back", async () => {
    const { run } = running();
    const passed = await run(trees, { signOffs: accepting() });
    const replayed = await run(trees, { replay: true });
    expect(verdictJson(replayed.verdict)).toBe(verdictJson(passed.verdict));
    const red = await run(trees, { signOffs: async () => [] });
    expect(verdictJson((await run(trees, { replay: true })).verdict)).toBe(
      verdictJson(red.verdict),
    );
  });
});
