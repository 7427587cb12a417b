import { describe, expect, it } from "vitest";

import { CONFIG } from "../support/engine.ts";
import { days, EVALS, tree, WORSE } from "./days.ts";

describe("A03 a pull request swaps judge, rubric or coverage", () => {
  it.each([
    ["judge", { config: CONFIG.replace("model: critic", "model: flatterer") }],
    [
      "rubric",
      { evals: EVALS.replace("Names the deadline.", "Is friendly; nothing else counts.") },
    ],
    ["rubric, by another criterion", { evals: EVALS.replace("id: grounded", "id: friendly") }],
    ["coverage", { config: `${CONFIG}gate: { coverage: 0.01 }\n` }],
    ["cases", { evals: EVALS.slice(0, EVALS.indexOf("cases:")) + "cases: []\n" }],
    ["checks", { evals: EVALS.replaceAll(/, checks: \[.*\]/g, "") }],
    ["model", { config: CONFIG.replace("model: writer", "model: parrot") }],
  ])("decides by base's %s, and shows the change", async (_, change) => {
    const { calls, run } = days();
    const { verdict, text } = await run({ base: tree(), head: tree({ prompt: WORSE, ...change }) });
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    expect(verdict.policyChanges).toHaveLength(1);
    expect(text).toMatch(/^```+diff$/m);
    expect(new Set(calls.map(({ model }) => model))).toEqual(new Set(["writer", "critic"]));
    const asked = JSON.stringify(calls);
    for (const words of ["nothing else counts", "friendly"]) expect(asked).not.toContain(words);
  });
});
