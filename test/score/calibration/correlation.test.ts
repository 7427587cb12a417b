import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  kendallTauB,
  midRanks,
  pearson,
  spearman,
  type Paired,
} from "../../../src/score/calibration/correlation.ts";
import { isKnown, valueOf } from "../../../src/score/calibration/statistic.ts";

const STATISTICS = [
  ["pearson", pearson],
  ["spearman", spearman],
  ["kendallTauB", kendallTauB],
] as const;

const score = fc.integer({ min: 1, max: 5 });
const paired = fc
  .array(fc.tuple(score, score), { minLength: 1, maxLength: 40 })
  .map((rows): Paired => ({ x: rows.map(([x]) => x), y: rows.map(([, y]) => y) }));

describe("published values", () => {
  // The examples of SciPy's documentation of pearsonr, spearmanr and kendalltau.
  it("are those of SciPy", () => {
    const fall = { x: [1, 2, 3, 4, 5, 6, 7], y: [10, 9, 2.5, 6, 4, 3, 2] };
    expect(valueOf(pearson(fall))).toBeCloseTo(-0.828503883588428, 12);
    const rise = { x: [1, 2, 3, 4, 5], y: [5, 6, 7, 8, 7] };
    expect(valueOf(spearman(rise))).toBeCloseTo(0.8207826816681233, 12);
    const ties = { x: [12, 2, 1, 12, 2], y: [1, 4, 7, 1, 0] };
    expect(valueOf(kendallTauB(ties))).toBeCloseTo(-0.47140452079103173, 12);
  });

  it("rank ties by the mean of their ranks", () => {
    expect(midRanks([30, 10, 20, 20, 10, 10])).toEqual([6, 2, 4.5, 4.5, 2, 2]);
    expect(midRanks([])).toEqual([]);
  });
});

describe.each(STATISTICS)("%s()", (_name, statistic) => {
  it("is between −1 and 1, or says why not: never NaN", () => {
    fc.assert(
      fc.property(paired, (of) => {
        const found = statistic(of);
        const sound = isKnown(found) ? Math.abs(found.value) <= 1 + 1e-12 : found.none !== "";
        expect(sound).toBe(true);
      }),
    );
  });

  it("does not mind which side is which, and turns round with one of them", () => {
    fc.assert(
      fc.property(paired, ({ x, y }) => {
        const of = (paired: Paired): number => valueOf(statistic(paired)) ?? 0;
        expect(of({ x: y, y: x })).toBeCloseTo(of({ x, y }), 12);
        expect(of({ x, y: y.map((score) => -score) })).toBeCloseTo(-of({ x, y }), 12);
      }),
    );
  });

  it.each([
    ["one item", { x: [3], y: [4] }],
    ["nothing", { x: [], y: [] }],
    ["a judge that gives 5 to all", { x: [5, 5, 5], y: [1, 2, 3] }],
    ["people who agree on everything", { x: [1, 2, 3], y: [4, 4, 4] }],
  ])("has a word for %s", (_what, of) => {
    expect(statistic(of)).toEqual({ none: expect.stringMatching(/fewer than two|the same/) });
  });
});
