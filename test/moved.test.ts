import { describe, expect, it } from "vitest";

import { engine, repository } from "./support/engine.ts";

const EVALS = [
  "checks: [{ contains: days }]",
  "cases:",
  ...Array.from(
    { length: 24 },
    (_, at) => `  - { id: c${at}, slices: [law], input: { question: "Question ${at}?" } }`,
  ),
  "",
].join("\n");

const CONFIG = `prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]
models: { default: { provider: scripted, model: writer } }
`;
const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
const tree = (prompt: string) => repository({ prompt, evals: EVALS, config: CONFIG });
const edit = (word: string) => ({
  base: tree(PROMPT),
  head: tree(PROMPT.replace("briefly", word)),
});

describe("production that moved since its profile", () => {
  it("turns no innocent edit red, is said once, and is measured anew by the next run", async () => {
    let today = "Within 14 days.";
    const { run, calls } = engine((_, sample) => `${today} (${sample})`);
    expect((await run(edit("warmly"), { asOf: "2026-11-20" })).verdict.outcome).toBe("pass");

    today = "Soon.";
    const stale = (await run(edit("kindly"), { asOf: "2026-11-22" })).verdict;
    const law = stale.prompts[0]!.units.find(({ unit }) => unit === "law");
    expect(stale).toMatchObject({
      outcome: "pass",
      prompts: [{ baseline: { since: "2026-11-20" } }],
    });
    expect(law).toMatchObject({ result: "unclear", notStanding: true });

    const again = calls.length;
    expect((await run(edit("kindly"), { asOf: "2026-11-22" })).verdict).toEqual(stale);
    expect(calls.length).toBe(again);

    const renewed = (await run(edit("gently"), { asOf: "2026-11-23" })).verdict;
    const units = renewed.prompts[0]!.units;
    expect(renewed.prompts[0]!.baseline!.since).toBe("2026-11-23");
    expect(units.every(({ notStanding }) => !notStanding)).toBe(true);
  });
});
