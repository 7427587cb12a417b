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
    ["coverage", { config: `${CONFIG}gate: { coverage: 0.01 }\n` }],
    ["cases", { evals: EVALS.slice(0, EVALS.indexOf("cases:")) + "cases: []\n" }],
  ])("decides by base's %s, and shows the change", async (_, change) => {
    const { calls, run } = days();
    const { verdict } = await run({ base: tree(), head: tree({ prompt: WORSE, ...change }) });
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    expect(verdict.policyChanges).toHaveLength(1);
    expect(new Set(calls.map(({ model }) => model))).toEqual(new Set(["writer", "critic"]));
    expect(
      calls.filter(({ messages }) => JSON.stringify(messages).includes("nothing else counts")),
    ).toEqual([]);
  });
});
