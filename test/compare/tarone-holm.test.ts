import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taroneHolm } from "../../src/compare/tarone-holm.ts";
import type { Tested } from "../../src/compare/tarone-holm.ts";

const probability = fc.double({ min: 1e-9, max: 1, noNaN: true });
const tested = fc
  .tuple(probability, probability)
  .map(([a, b]): Tested => ({ p: Math.max(a, b), pMin: Math.min(a, b) }));
const family = fc.array(tested, { maxLength: 12 });

const untestable: Tested = { p: 1, pMin: 1 };
const holm = (...p: readonly number[]) =>
  taroneHolm(
    p.map((p) => ({ p, pMin: 0 })),
    0.05,
  );

describe("taroneHolm()", () => {
  it("is Holm's procedure where every hypothesis could be rejected", () => {
    expect(holm(0.02, 0.024, 0.04)).toEqual([false, false, false]);
    expect(holm(0.016, 0.024, 0.04)).toEqual([true, true, true]);
    expect(holm(0.04, 0.016, 0.026)).toEqual([false, true, false]);
  });

  it("charges nothing for hypotheses that could never be rejected", () => {
    const real: Tested = { p: 0.04, pMin: 0.01 };
    expect(taroneHolm([real, ...Array.from({ length: 50 }, () => untestable)], 0.05)[0]).toBe(true);
    expect(taroneHolm([real, { p: 0.9, pMin: 0.001 }], 0.05)[0]).toBe(false);
  });

  it("rejects nothing in an empty family", () => {
    expect(taroneHolm([], 0.05)).toEqual([]);
  });

  it("rejects from the smallest p on: whoever is no larger than a rejected one is rejected", () => {
    fc.assert(
      fc.property(family, probability, (hypotheses, alpha) => {
        const rejected = taroneHolm(hypotheses, alpha);
        const largest = Math.max(0, ...hypotheses.map(({ p }, i) => (rejected[i] ? p : 0)));
        for (const [i, { p }] of hypotheses.entries()) expect(rejected[i]).toBe(p <= largest);
      }),
    );
  });

  it("loses nothing at a larger level where every hypothesis could be rejected", () => {
    fc.assert(
      fc.property(family, probability, probability, (hypotheses, a, b) => {
        const p = hypotheses.map((of) => ({ p: of.p, pMin: 0 }));
        const strict = taroneHolm(p, Math.min(a, b));
        const loose = taroneHolm(p, Math.max(a, b));
        expect(strict.map((rejected, i) => rejected || loose[i])).toEqual(loose);
      }),
    );
  });

  // Tarone's procedure is not monotone in its level (Hommel & Krummenauer 1998): no fault of this one.
  it("may lose at a larger level that lets another hypothesis be rejected too", () => {
    const pair: readonly Tested[] = [
      { p: 0.05, pMin: 0.04 },
      { p: 1, pMin: 0.055 },
    ];
    expect(taroneHolm(pair, 0.05)).toEqual([true, false]);
    expect(taroneHolm(pair, 0.06)).toEqual([false, false]);
  });

  it("rejects at least what Bonferroni over all does, and nothing above the level", () => {
    fc.assert(
      fc.property(family, fc.double({ min: 0.001, max: 0.2, noNaN: true }), (hypotheses, alpha) => {
        const rejected = taroneHolm(hypotheses, alpha);
        for (const [i, { p }] of hypotheses.entries()) {
          expect(rejected[i] || p > alpha / hypotheses.length).toBe(true);
          expect(!rejected[i] || p <= alpha).toBe(true);
        }
      }),
    );
  });

  it("answers in the order asked", () => {
    fc.assert(
      fc.property(family, probability, (hypotheses, alpha) => {
        const back = taroneHolm(hypotheses.toReversed(), alpha);
        expect(back.toReversed()).toEqual(taroneHolm(hypotheses, alpha));
      }),
    );
  });
});
