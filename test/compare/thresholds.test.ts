import { describe, expect, it } from "vitest";
import { defaultThresholds, reaches } from "../../src/compare/thresholds.ts";

describe("defaultThresholds()", () => {
  it.each([
    [
      "refunds",
      { minScoreDrop: 0.1, minFailureExcess: 0.05, scoreMargin: 0.3, failureMargin: 0.12 },
    ],
    [
      "(all)",
      { minScoreDrop: 0.05, minFailureExcess: 0.02, scoreMargin: 0.15, failureMargin: 0.05 },
    ],
  ])("asks of %s what the 1–5 scale asks", (unit, expected) => {
    expect(defaultThresholds(unit)).toEqual(expected);
  });

  it("stretches scores with the metric's range, and failures not at all", () => {
    expect(defaultThresholds("oasst", { lo: 0, hi: 1 })).toEqual({
      minScoreDrop: 0.025,
      minFailureExcess: 0.05,
      scoreMargin: 0.075,
      failureMargin: 0.12,
    });
    expect(defaultThresholds("(all)", { lo: 0, hi: 100 }).minScoreDrop).toBeCloseTo(1.25, 12);
  });
});

describe("reaches()", () => {
  it.each([
    [0.3 - 0.2, 0.1, true],
    [0.0999, 0.1, false],
    [0.2, 0.1, true],
  ])("%d against %d: %j", (value, threshold, expected) => {
    expect(reaches(value, threshold)).toBe(expected);
  });
});
