import { describe, expect, it } from "vitest";

import { mulberry32 } from "../../../src/compare/prng.ts";
import { judgeReliable, swapConsistency, wilson } from "../../../src/score/judge/bias.ts";

describe("wilson()", () => {
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [21, 22, 0.782, 0.9919],
    [1, 1, 0.2065, 1],
  ])("%i of %i: %f to %f", (successes, n, lower, upper) => {
    expect(wilson(successes, n).lower).toBeCloseTo(lower, 4);
    expect(wilson(successes, n).upper).toBeCloseTo(upper, 4);
  });

  it("turns round with success and failure", () => {
    for (let k = 0; k <= 12; k += 1) {
      expect(wilson(k, 12).lower).toBeCloseTo(1 - wilson(12 - k, 12).upper, 12);
    }
  });
});

describe("swapConsistency()", () => {
  it.each([
    [1.5, 0.2, true],
    [4, 0.1, true],
    [-3, -1, true],
    [0, 0, true],
    [0, 1, true],
    [0, 1.1, false],
    [0.5, -0.5, true],
    [0.6, -0.5, false],
    [4, -4, false],
  ])("differences %f and %f are one opinion: %s", (first, second, same) => {
    expect(swapConsistency([{ first, second }])?.same).toBe(same ? 1 : 0);
    expect(swapConsistency([{ first: second, second: first }])?.same).toBe(same ? 1 : 0);
    expect(swapConsistency([{ first: -first, second: -second }])?.same).toBe(same ? 1 : 0);
  });

  it("counts, with Wilson's interval", () => {
    const pairs = [
      ...Array.from({ length: 21 }, () => ({ first: 1, second: 2 })),
      { first: 3, second: -3 },
    ];
    expect(swapConsistency(pairs)).toEqual({ same: 21, total: 22, interval: wilson(21, 22) });
  });

  it("is unknown without pairs", () => {
    expect(swapConsistency([])).toBeNull();
  });

  it("does not call a good judge inconsistent where an edit changes nothing and all preference is noise", () => {
    const next = mulberry32(7);
    const normal = (): number => {
      const [u, v] = [(next() + 0.5) / 2 ** 32, (next() + 0.5) / 2 ** 32];
      return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
    };
    const difference = (): number => 0.4 * normal() - 0.4 * normal();
    for (const round of [difference, () => Math.round(difference())]) {
      let unreliable = 0;
      for (let run = 0; run < 500; run += 1) {
        const pairs = Array.from({ length: 40 }, () => ({ first: round(), second: round() }));
        const consistency = swapConsistency(pairs)?.interval ?? null;
        if (!judgeReliable({ consistency, positionEffect: null }).reliable) unreliable += 1;
      }
      expect(unreliable).toBe(0);
    }
  });
});

describe("judgeReliable()", () => {
  it("has nothing against what was not measured", () => {
    expect(judgeReliable({ consistency: null, positionEffect: null })).toEqual({ reliable: true });
  });

  it.each([
    [0.1, 0.49, "the judge keeps its opinion in at most 49% of pairs when the order is swapped"],
    [0.1, 0.5, null],
    [0.4, 0.9, null],
  ])("consistency between %f and %f: %s", (lower, upper, why) => {
    const result = judgeReliable({ consistency: { lower, upper }, positionEffect: null });
    expect(result).toEqual(why === null ? { reliable: true } : { reliable: false, why });
  });

  it.each([
    [1.01, 3, "the answer shown first gains at least 1.01 points by its place alone"],
    [-3, -1.5, "the answer shown second gains at least 1.50 points by its place alone"],
    [1, 3, null],
    [-2, 2, null],
    [0.02, 0.9, null],
  ])("position effect between %f and %f: %s", (lower, upper, why) => {
    const result = judgeReliable({ consistency: null, positionEffect: { lower, upper } });
    expect(result).toEqual(why === null ? { reliable: true } : { reliable: false, why });
  });

  it("finds the judge that always says “first”", () => {
    const always = Array.from({ length: 12 }, (_, n) =>
      n % 2 === 0 ? { first: 4, second: -4 } : { first: -4, second: 4 },
    );
    const consistency = swapConsistency(always)?.interval ?? null;
    expect(judgeReliable({ consistency, positionEffect: null }).reliable).toBe(false);
    expect(
      judgeReliable({ consistency: null, positionEffect: { lower: 4, upper: 4 } }).reliable,
    ).toBe(false);
  });
});
