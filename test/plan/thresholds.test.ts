import { describe, expect, it } from "vitest";

import { thresholdsOf } from "../../src/plan/thresholds.ts";
import { config } from "./setup.ts";

const policy = config(`prompts: [{ files: "**/*.md", evals: evals/a.yaml }]
gate:
  slices:
    law: { margin: 0.2, min_effect: 0.05 }
    tone: { margin: 0.5 }
    (all): { min_effect: 0.1 }
    calm: { margin: 0 }
`).gate;

describe("thresholdsOf()", () => {
  it.each([
    ["what policy sets for a slice", "law", 0.2, 0.05],
    ["the default where it sets one of them", "tone", 0.5, 0.1],
    ["what it sets for all cases together", "(all)", 0.15, 0.1],
    ["a margin of nothing as it stands", "calm", 0, 0.1],
    ["the defaults for a slice it does not name", "refunds", 0.3, 0.1],
    ["the defaults for a slice named like a thing that every object has", "constructor", 0.3, 0.1],
  ])("uses %s", (_, unit, scoreMargin, minScoreDrop) => {
    expect(thresholdsOf(policy)(unit)).toMatchObject({ scoreMargin, minScoreDrop });
  });

  it("stretches to a metric's range what policy sets in points of the rubric's scale, like the defaults", () => {
    const unit = thresholdsOf(policy, { lo: 0, hi: 1 });
    expect(unit("refunds")).toMatchObject({ scoreMargin: 0.075, minScoreDrop: 0.025 });
    expect(unit("law")).toMatchObject({ scoreMargin: 0.05, minScoreDrop: 0.0125 });
  });

  it.each([
    ["what policy states for one kind of failures", "checks: { margin: 0.2, min_effect: 0.3 }"],
    [
      "the smaller of what it states for both",
      "checks: { margin: 0.2, min_effect: 0.4 }, judge: { margin: 0.5, min_effect: 0.3 }",
    ],
  ])("uses %s", (_, metrics) => {
    const { gate } = config(
      `prompts: [{ files: "**/*.md", evals: evals/a.yaml }]\ngate: { metrics: { ${metrics} } }\n`,
    );
    expect(thresholdsOf(gate)("law")).toMatchObject({ failureMargin: 0.2, minFailureExcess: 0.3 });
  });

  it("takes a slice's margin for the rubric's alone, and none for a rise of failures", () => {
    expect(thresholdsOf(policy)("law")).toMatchObject({
      minFailureExcess: 0.05,
      failureMargin: 0.12,
    });
  });
});
