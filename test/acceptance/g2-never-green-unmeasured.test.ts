import { describe, expect, it } from "vitest";

import { failure } from "../../src/models/failure.ts";
import { textOf } from "../../src/models/message.ts";
import { isOutsideTheChange, reasons, type Reason } from "../../src/reason.ts";
import { blocksOf } from "../support/scripted-judge.ts";
import { engine, repository } from "../support/engine.ts";
import { days, EVALS, PROMPT, soundJudge, tree, WORSE } from "./days.ts";

/** Ways to a green check past a measurement, each once shown to work. */

const config = (gate: string): string => `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: scripted, model: writer }
judge: { provider: scripted, model: critic }
${gate}`;

describe("G2 a pass implies that what gates was measured", () => {
  it("does not pass a must-pass case whose judgements the judge refuses", async () => {
    const evals = EVALS.replace("{ id: case-02,", "{ id: case-02, must_pass: true,").replace(
      ', checks: [{ contains: "4 days" }]',
      "",
    );
    const { run } = days((request) => {
      const outputs = [...blocksOf(request)].filter(([name]) => name.startsWith("output"));
      if (request.model === "critic") {
        const forbidden = outputs.some(([, text]) => text.includes("FORBIDDEN"));
        return forbidden ? { text: "No.", finish: "refusal" } : null;
      }
      const [system, last] = [request.messages[0]!, request.messages.at(-1)!];
      const slip = textOf(system.content).includes("kindly");
      return slip && textOf(last.content).includes("case-02") ? "FORBIDDEN text" : null;
    });
    const { verdict } = await run({
      base: tree({ evals }),
      head: tree({ evals, prompt: PROMPT.replace("briefly", "kindly") }),
    });
    expect(verdict).toMatchObject({ outcome: "inconclusive", exitCode: 2 });
    expect(verdict.detail).toContain("case-02");
  });

  it("does not let a pull request switch its score gate off by touching many prompts", async () => {
    const names = Array.from({ length: 8 }, (_, n) => `p${n}`);
    const cases = Array.from(
      { length: 8 },
      (_, n) => `  - { id: c${n}, input: { q: "q${n}" }, reference: r }`,
    );
    const evals = ["rubric:", "  - { id: a, description: b }", "cases:", ...cases, ""].join("\n");
    const files = (text: string) =>
      Object.fromEntries(
        names.flatMap((name) => [
          [`prompts/${name}.md`, `${text}\n## User\n{{q}}\n`],
          [`evals/${name}.yaml`, evals],
        ]),
      );
    const setUp = { "evenhand.yaml": config("") };
    const { calls, run } = engine((request) =>
      request.model === "critic" ? soundJudge(request) : "text",
    );
    const { verdict } = await run({
      base: { ...setUp, ...files("Be brief.") },
      head: { ...setUp, ...files("Be long.") },
    });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "insufficient_samples",
      exitCode: 2,
    });
    expect(verdict.detail).toContain("8 prompts are measured together");
    expect(calls).toEqual([]);
  });

  it("does not call a run in which nothing came back a pass, even where nothing gates", async () => {
    const own = config("gate: { tier: show }\n");
    const { run } = days((request) =>
      request.model === "writer" ? { failure: failure("permanent", "down") } : null,
    );
    const { verdict } = await run({
      base: tree({ config: own }),
      head: tree({ config: own, prompt: WORSE }),
    });
    expect(verdict).toMatchObject({ outcome: "inconclusive", exitCode: 2 });
  });

  it("takes no prompt out of the gate by a folder of versions beside it", async () => {
    const at = (name: string, text: string) => ({ [`prompts/${name}.md`]: text });
    const before = { ...tree(), ...at("release/notes", PROMPT), "evals/release/notes.yaml": EVALS };
    const head = { ...before, ...at("release/notes", WORSE), ...at("release/v1", PROMPT) };
    const { verdict } = await days().run({ base: before, head });
    expect(verdict.outcome).not.toBe("pass");
    expect(verdict.prompts.map(({ name }) => name)).toContain("release/notes");
  });
});

describe("allow_unmeasured", () => {
  it.each([
    ["an unknown provider", "---\nprovider: nowhere\nmodel: x\n---\n"],
    ["a variable that no case has", "{{nonsense}}\n"],
  ])("does not cover %s, which the author could mend", async (_, start) => {
    const own = config("gate: { inconclusive: allow_unmeasured }\n");
    const { verdict } = await days().run({
      base: repository({ prompt: PROMPT, evals: EVALS, config: own }),
      head: repository({ prompt: `${start}${PROMPT}`, evals: EVALS, config: own }),
    });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      exitCode: 2,
      allowedUnmeasured: false,
    });
  });

  it("covers no reason whose turn is the author's", () => {
    const covered = (Object.keys(reasons) as Reason[]).filter(isOutsideTheChange);
    expect(covered.filter((reason) => reasons[reason].whose === "author")).toEqual([]);
    expect(covered).toContain("provider_quota");
  });
});
