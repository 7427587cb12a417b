import { describe, expect, it } from "vitest";

import { positionFinding, positionInTest } from "../../../../src/score/judge/bias/position.ts";

/** Two kinds of questions with gaps of their own, the good answer first by turns. */
const test = (place: number) =>
  Array.from({ length: 24 }, (_, n) => {
    const goodFirst = n % 2 === 0;
    const gap = n < 8 ? 0 : 3;
    const wobble = 0.2 * ((n % 3) - 1);
    return {
      kind: n < 8 ? "identical" : "known-worse",
      difference: gap + (goodFirst ? place : -place) + wobble,
      goodFirst,
    };
  });

describe("positionInTest()", () => {
  it("finds what the place gains among questions of different difficulty", () => {
    const { value, pairs, interval95 } = positionInTest(test(1.5))!;
    expect(value).toBeCloseTo(1.5, 1);
    expect(pairs).toBe(24);
    expect(interval95!.lower).toBeGreaterThan(1.2);
  });

  it("is null where there are too few questions", () => {
    expect(positionInTest([])).toBeNull();
    expect(positionInTest(test(1).slice(0, 2))).toBeNull();
  });
});

describe("positionFinding()", () => {
  it.each([
    [0.04, "none", "the answer shown first gains 0.04 points by its place"],
    [-0.5, "warning", "the answer shown second gains 0.50 points by its place"],
    [2, "unreliable", "the answer shown first gains at least 1.90 points by its place alone"],
    [-2, "unreliable", "the answer shown second gains at least 1.90 points by its place alone"],
  ])("an effect of %f: %s", (value, level, says) => {
    const interval95 = { lower: value - 0.1, upper: value + 0.1 };
    expect(positionFinding({ value, pairs: 48, interval95 })).toMatchObject({ level, says });
  });

  it("says where it was not estimated", () => {
    expect(positionFinding(null).figure).toBeNull();
    expect(positionFinding({ value: 0, pairs: 8, interval95: null })).toMatchObject({
      figure: null,
      says: "too few pairs were shown in either order",
    });
  });
});
