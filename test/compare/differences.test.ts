import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseDifferences } from "../../src/compare/differences.ts";
import type { ScoredPair } from "../../src/compare/differences.ts";

/** n cases of two pairs, one in each order; x as the judge says it. */
function bothOrders(n: number, first: number, second: number): readonly (readonly ScoredPair[])[] {
  return Array.from({ length: n }, () => [
    { x: first, s: 1 as const },
    { x: second, s: -1 as const },
  ]);
}

describe("caseDifferences()", () => {
  it("takes out what the judge gives to the side it sees first", () => {
    const { d, positionEffect } = caseDifferences(bothOrders(15, 0.3 + 0.5, 0.3 - 0.5));
    expect(positionEffect.value).toBeCloseTo(0.5, 12);
    expect(positionEffect.pairs).toBe(30);
    for (const difference of d) expect(difference).toBeCloseTo(0.3, 12);
  });

  it("finds a judge that always prefers the first: the whole score is position", () => {
    const { d, positionEffect } = caseDifferences(bothOrders(20, 4, -4));
    expect(positionEffect).toEqual({
      value: 4,
      pairs: 40,
      interval95: { lower: 4, upper: 4 },
    });
    expect(d).toEqual(d.map(() => 0));
  });

  it("leaves scores alone below 30 ordered pairs", () => {
    const { d, positionEffect } = caseDifferences(bothOrders(14, 1, -1).concat([[{ x: 1, s: 1 }]]));
    expect(positionEffect).toEqual({ value: 0, pairs: 29, interval95: null });
    expect(d.at(-1)).toBe(1);
  });

  it("leaves scores alone where one order has less than a quarter of the pairs", () => {
    const lopsided = Array.from({ length: 40 }, (_, i): readonly ScoredPair[] => [
      { x: 0.5, s: i < 9 ? -1 : 1 },
    ]);
    expect(caseDifferences(lopsided).positionEffect.value).toBe(0);
    expect(
      caseDifferences([...lopsided.slice(1), ...lopsided.slice(0, 4)]).positionEffect.value,
    ).not.toBe(0);
  });

  it("removes the effect of another measurement where it has none of its own", () => {
    const { d, positionEffect } = caseDifferences([[{ x: 0.5, s: 1 }], [{ x: 0.5, s: -1 }]], 0.2);
    expect(positionEffect).toEqual({ value: 0.2, pairs: 2, interval95: null });
    expect(d).toEqual([0.3, 0.7]);
  });

  it("gives identical sides no part in the effect", () => {
    const identical = Array.from({ length: 30 }, () => [{ x: 0, s: 0 as const }]);
    const { d, positionEffect } = caseDifferences([...bothOrders(15, 1, -1), ...identical]);
    expect(positionEffect.pairs).toBe(30);
    expect(d.at(-1)).toBe(0);
  });

  it("skips missing pairs and is null for a case without any", () => {
    const { d } = caseDifferences([
      [{ x: null, s: 1 }],
      [
        { x: null, s: 1 },
        { x: 2, s: -1 },
      ],
      [],
    ]);
    expect(d).toEqual([null, 2, null]);
  });

  it("widens the effect's interval where cases, not pairs, disagree", () => {
    const constant = (gain: number): readonly ScoredPair[] =>
      Array.from({ length: 4 }, (_, r) => {
        const s = r % 2 === 0 ? 1 : -1;
        return { x: gain * s, s };
      });
    const { interval95 } = caseDifferences(
      Array.from({ length: 10 }, (_, i) => constant(i % 2 === 0 ? 0 : 1)),
    ).positionEffect;
    // Ten cases of means 0 and 1: t(9) · 0.527/√10, where 40 independent pairs would give 0.16.
    expect(interval95!.upper - 0.5).toBeCloseTo(2.262157 * Math.sqrt(2.5 / 9 / 10), 5);
  });

  it("moves every case by the same shift of all scores, where orders are balanced in each", () => {
    const score = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, score), { minLength: 15, maxLength: 30 }),
        score,
        (xs, shift) => {
          const pairs = (by: number) =>
            xs.map(([a, b]): readonly ScoredPair[] => [
              { x: a + by, s: 1 },
              { x: b + by, s: -1 },
            ]);
          const before = caseDifferences(pairs(0)).d;
          const after = caseDifferences(pairs(shift)).d;
          for (const [i, d] of after.entries()) expect(d! - before[i]!).toBeCloseTo(shift, 9);
        },
      ),
    );
  });
});
