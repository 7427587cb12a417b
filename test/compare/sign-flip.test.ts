import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signFlipMaxT, signFlipOfEligible } from "../../src/compare/sign-flip.ts";

type Row = readonly (number | null)[];

/** The definition, slowly: every pattern, every rank, dense. */
function bruteForce(units: readonly Row[]) {
  const cases = units[0]!.length;
  const statistic = (signs: number) =>
    units.map((row) => {
      let sum = 0;
      let squares = 0;
      for (const [i, d] of row.entries()) {
        sum -= ((signs >> i) & 1 ? -1 : 1) * (d ?? 0);
        squares += (d ?? 0) ** 2;
      }
      return squares === 0 ? 0 : sum / Math.sqrt(squares);
    });
  const observed = statistic(0);
  const patterns = Array.from({ length: 2 ** cases }, (_, signs) => statistic(signs));
  const share = (reached: (of: readonly number[]) => boolean) =>
    patterns.filter(reached).length / patterns.length;
  const order = observed.map((_, u) => u).sort((a, b) => observed[b]! - observed[a]! || a - b);
  const adjusted: number[] = [];
  let floor = 0;
  for (const [rank, unit] of order.entries()) {
    const rest = order.slice(rank);
    const p = share((of) => Math.max(...rest.map((u) => of[u]!)) >= observed[unit]! - 1e-9);
    floor = Math.max(floor, p);
    adjusted[unit] = floor;
  }
  const p = observed.map((value, u) => share((of) => of[u]! >= value - 1e-9));
  return { z: observed.map((value) => -value), p, adjusted };
}

const difference = fc.option(fc.integer({ min: -6, max: 6 }).map((d) => d / 3));
const matrix = (cases: number, maxUnits: number) =>
  fc.array(fc.array(difference, { minLength: cases, maxLength: cases }), {
    minLength: 1,
    maxLength: maxUnits,
  });

/** Figures that may differ by the rounding of another order of summation. */
function rounded(values: readonly number[]): readonly number[] {
  return values.map((value) => Number(value.toFixed(8)) + 0);
}

describe("signFlipMaxT()", () => {
  it("counts all sign patterns of up to 13 moved cases, exactly", () => {
    fc.assert(
      fc.property(matrix(7, 4), (units) => {
        const fast = signFlipMaxT(units, 1);
        const slow = bruteForce(units);
        expect(fast.exact).toBe(true);
        expect(rounded(fast.z)).toEqual(rounded(slow.z));
        expect(rounded(fast.p)).toEqual(rounded(slow.p));
        expect(rounded(fast.adjusted)).toEqual(rounded(slow.adjusted));
      }),
      { numRuns: 60 },
    );
  });

  it("draws for 14 moved cases, whatever the number of unmoved ones", () => {
    const moved = (n: number): Row => Array.from({ length: 30 }, (_, i) => (i < n ? -0.5 : 0));
    expect(signFlipMaxT([moved(13)], 1).exact).toBe(true);
    expect(signFlipMaxT([moved(14)], 1).exact).toBe(false);
  });

  it("keeps p in (0, 1] and adjusts upwards only", () => {
    fc.assert(
      fc.property(matrix(16, 5), fc.nat(), (units, seed) => {
        const { p, adjusted } = signFlipMaxT(units, seed);
        for (const [unit, raw] of p.entries()) {
          expect(raw).toBeGreaterThan(0);
          expect(adjusted[unit]).toBeGreaterThanOrEqual(raw);
          expect(adjusted[unit]).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("gives every unit the same figures in whatever order the units come", () => {
    fc.assert(
      fc.property(matrix(15, 4), fc.nat(), (units, seed) => {
        const forth = signFlipMaxT(units, seed);
        const back = signFlipMaxT(units.toReversed(), seed);
        expect(rounded(back.p.toReversed())).toEqual(rounded(forth.p));
        // Ties between units are broken by position, so adjusted figures agree where no two z are equal.
        fc.pre(new Set(forth.z.map((z) => z.toFixed(9))).size === units.length);
        expect(rounded(back.adjusted.toReversed())).toEqual(rounded(forth.adjusted));
      }),
      { numRuns: 12 },
    );
  });

  it("counts harm only: better differences have a large p", () => {
    const better = Array.from({ length: 20 }, () => 0.5);
    expect(signFlipMaxT([better], 3).p[0]).toBe(1);
    expect(signFlipMaxT([better.map((d) => -d)], 3).p[0]).toBeLessThan(0.001);
  });

  it("charges two copies of one unit nothing: their flips are joint", () => {
    const row = Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? 0.3 : -0.4));
    const once = signFlipMaxT([row], 5);
    expect(signFlipMaxT([row, row], 5).adjusted).toEqual([once.p[0], once.p[0]]);
  });

  it("depends on the seed only where it draws", () => {
    const row = (n: number) => Array.from({ length: n }, (_, i) => (i % 3 === 0 ? 0.3 : -0.2));
    expect(signFlipMaxT([row(13)], 1)).toEqual(signFlipMaxT([row(13)], 2));
    expect(signFlipMaxT([row(20)], 1).p).not.toEqual(signFlipMaxT([row(20)], 2).p);
    expect(signFlipMaxT([row(20)], 1)).toEqual(signFlipMaxT([row(20)], 1));
  });

  it("takes no units, or only unmeasured ones, as nothing found", () => {
    expect(signFlipMaxT([], 1)).toEqual({ z: [], p: [], adjusted: [], exact: true });
    expect(signFlipMaxT([[null, null]], 1)).toEqual({ z: [0], p: [1], adjusted: [1], exact: true });
  });
});

describe("signFlipOfEligible()", () => {
  it("leaves units with fewer than eight differences out of the family", () => {
    const seven: Row = Array.from({ length: 20 }, (_, i) => (i < 7 ? -1 : null));
    const all: Row = Array.from({ length: 20 }, (_, i) => (i < 7 ? -1 : 0.1 * (i % 5)));
    const { z, p, adjusted } = signFlipOfEligible([seven, all], 1);
    expect([z[0], p[0], adjusted[0]]).toEqual([0, 1, 1]);
    const alone = signFlipMaxT([all], 1).p[0];
    expect([p[1], adjusted[1]]).toEqual([alone, alone]);
  });
});
