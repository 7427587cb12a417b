import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stratifiedExact } from "../../src/compare/stratified-exact.ts";
import type { FailureTable } from "../../src/compare/stratified-exact.ts";

function table(
  productionFailed: number,
  production: number,
  candidateFailed: number,
  candidate: number,
): FailureTable {
  return { productionFailed, production, candidateFailed, candidate };
}

/** Every way to deal each table's failures to its samples, all ways equally likely. */
function bruteForce(tables: readonly FailureTable[]) {
  let sums = [0];
  for (const { productionFailed, production, candidateFailed, candidate } of tables) {
    if (production === 0 || candidate === 0) continue;
    const samples = production + candidate;
    const counts: number[] = [];
    for (let mask = 0; mask < 2 ** samples; mask++) {
      const bits = Array.from({ length: samples }, (_, i) => (mask >> i) & 1);
      if (bits.reduce((a, b) => a + b, 0) !== productionFailed + candidateFailed) continue;
      counts.push(bits.slice(0, candidate).reduce((a, b) => a + b, 0));
    }
    sums = sums.flatMap((sum) => counts.map((count) => sum + count));
  }
  const complete = tables.filter((of) => of.production > 0 && of.candidate > 0);
  const observed = complete.reduce((sum, of) => sum + of.candidateFailed, 0);
  const largest = Math.max(...sums);
  const share = (from: number) => sums.filter((sum) => sum >= from).length / sums.length;
  return { p: share(observed), pMin: share(largest) };
}

const tiny = fc
  .record({ production: fc.nat(3), candidate: fc.nat(3), a: fc.nat(3), b: fc.nat(3) })
  .map(({ production, candidate, a, b }) =>
    table(Math.min(a, production), production, Math.min(b, candidate), candidate),
  );

describe("stratifiedExact()", () => {
  it("counts the ways to deal the failures, exactly", () => {
    fc.assert(
      fc.property(fc.array(tiny, { minLength: 1, maxLength: 3 }), (tables) => {
        const exact = stratifiedExact(tables);
        fc.pre(exact !== null);
        const slow = bruteForce(tables);
        expect(exact.p).toBeCloseTo(slow.p, 10);
        expect(exact.pMin).toBeCloseTo(slow.pMin, 10);
      }),
      { numRuns: 80 },
    );
  });

  it("keeps pMin ≤ p ≤ 1, and the excess below its bound", () => {
    const wide = fc
      .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
      .map(([a, b, m, k]) => table(Math.min(a, m), m, Math.min(b, k), k));
    fc.assert(
      fc.property(fc.array(wide, { minLength: 1, maxLength: 30 }), (tables) => {
        const exact = stratifiedExact(tables);
        fc.pre(exact !== null);
        expect(exact.pMin).toBeGreaterThan(0);
        expect(exact.pMin).toBeLessThanOrEqual(exact.p);
        expect(exact.p).toBeLessThanOrEqual(1);
        expect(exact.upper).toBeGreaterThanOrEqual(exact.excess);
      }),
    );
  });

  it("compares a flaky case with itself: equal flakes are no evidence", () => {
    const { p, excess } = stratifiedExact([table(2, 4, 2, 4), table(4, 4, 4, 4)])!;
    expect(p).toBeGreaterThan(0.7);
    expect(excess).toBe(0);
  });

  it("finds a case that now always fails, alone", () => {
    const { p, pMin } = stratifiedExact([table(0, 8, 8, 8)])!;
    expect(p).toBeCloseTo(1 / 12_870, 12);
    expect(pMin).toBe(p);
  });

  it("gives p as a tail of small probabilities, not as one minus a large one", () => {
    const { p } = stratifiedExact(Array.from({ length: 40 }, () => table(0, 8, 8, 8)))!;
    expect(Math.log(p)).toBeCloseTo(-40 * Math.log(12_870), 6);
  });

  it("takes hundreds of samples a side", () => {
    const { p } = stratifiedExact([table(900, 2_000, 1_100, 2_000)])!;
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-8);
  });

  it("counts every case once in the rates, however many samples it has", () => {
    const exact = stratifiedExact([table(0, 8, 1, 1), table(0, 8, 0, 8)])!;
    expect([exact.productionRate, exact.candidateRate, exact.cases]).toEqual([0, 0.5, 2]);
  });

  it("drops cases without one of the sides, and is null without any other", () => {
    expect(stratifiedExact([table(1, 3, 0, 0), table(0, 0, 2, 2)])).toBeNull();
    expect(stratifiedExact([table(0, 0, 2, 2), table(0, 5, 0, 4)])?.cases).toBe(1);
    expect(stratifiedExact([])).toBeNull();
  });
});
