import { describe, expect, it } from "vitest";

import { textOf } from "../src/models/message.ts";
import { engine, repository } from "./support/engine.ts";

const config = `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: scripted, model: writer }
  small: { provider: scripted, model: small-1 }
gate: { sampling: { fixed: 2 } }
`;
const evals = JSON.stringify({
  cases: Array.from({ length: 12 }, (_, n) => ({
    id: `case-${n}`,
    input: { question: `Question ${n}?` },
    slices: [n < 6 ? "law" : "tone"],
    checks: [{ contains: "30 days" }],
  })),
});
const production = "## System\nName the 30 days.\n\n## User\n{{question}}\n";
const parts = { config, evals };
const other = { "prompts/sales/hello.md": production, "evals/sales/hello.yaml": evals };
const trees = {
  base: { ...repository({ ...parts, prompt: production }), ...other },
  head: {
    ...repository({ ...parts, prompt: production.replace("Name", "Always name") }),
    ...other,
    "prompts/sales/hello.md": production.replace("Name", "Say"),
  },
};
const everything = { prompt: null, slice: null, model: null };
const answering = () => engine((request) => `30 days, says ${request.model}`);

describe("gate() with a focus", () => {
  it("measures one prompt of several", async () => {
    const { verdict } = await answering().run(trees, {
      focus: { ...everything, prompt: "support/answer" },
    });
    expect(verdict.prompts.map(({ name }) => name)).toEqual(["support/answer"]);
    expect(verdict.outcome).toBe("pass");
  });

  it("measures one slice of the prompts that have it", async () => {
    const { calls, run } = answering();
    const { verdict } = await run(trees, { focus: { ...everything, slice: "law" } });
    expect(verdict.prompts.map(({ coverage }) => coverage.cases)).toEqual([6, 6]);
    const asked = calls.map(({ messages }) => textOf(messages.at(-1)!.content));
    expect(asked.filter((text) => /Question [6-9]|Question 1[01]/.test(text))).toEqual([]);
  });

  it("asks another model for the candidate, and production's for production", async () => {
    const { calls, run } = answering();
    await run(trees, { focus: { ...everything, prompt: "support/answer", model: "small" } });
    const models = (system: string) =>
      new Set(
        calls
          .filter(({ messages }) => textOf(messages[0]!.content).includes(system))
          .map(({ model }) => model),
      );
    expect([...models("Always name")]).toEqual(["small-1"]);
    expect([...models("Name the")]).toEqual(["writer"]);
  });

  it.each([
    [
      { prompt: "support/anwser" },
      "has no prompt `support/anwser`; did you mean `support/answer`?",
    ],
    [{ slice: "lew" }, "has no slice `lew`; did you mean `law`?"],
  ])("refuses %j and says what there is", async (focus, words) => {
    const running = answering().run(trees, { focus: { ...everything, ...focus } });
    await expect(running).rejects.toThrow(words);
  });
});

describe("gate() that nobody has allowed yet", () => {
  const held = async () => "set the label `evenhand`";

  it("sends nothing, and says what it waits for", async () => {
    const { calls, run } = answering();
    const { verdict } = await run(trees, { held });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "awaiting_consent",
      exitCode: 2,
    });
    expect(verdict.prompts[0]?.coverage.missing).toMatchObject([
      { cause: "set the label `evenhand`" },
    ]);
    expect(calls).toEqual([]);
  });

  it("counts what is paid for already", async () => {
    const { calls, run } = answering();
    await run(trees);
    const asked = calls.length;
    const { verdict } = await run(trees, { held });
    expect(verdict.outcome).toBe("pass");
    expect(calls).toHaveLength(asked);
  });

  it("is asked by base's policy alone, and only where something is to be measured", async () => {
    const asked: string[] = [];
    const policy = async (run: string) => {
      asked.push(run);
      return null;
    };
    const strict = { ...trees.base, "evenhand.yaml": `${config}run: label\n` };
    const lax = { ...trees.head, "evenhand.yaml": `${config}run: always\n` };
    await answering().run({ base: strict, head: lax }, { held: policy });
    await answering().run({ base: trees.base, head: trees.base }, { held: policy });
    expect(asked).toEqual(["label"]);
  });

  it("is green where nothing relevant changed", async () => {
    const readme = { ...trees.base, "README.md": "# Hello\n" };
    const { verdict } = await answering().run({ base: trees.base, head: readme }, { held });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0 });
  });
});
