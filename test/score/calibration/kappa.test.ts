import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ordinalAlpha } from "../../../src/score/calibration/alpha.ts";
import { exactAgreement, weightedKappa } from "../../../src/score/calibration/kappa.ts";
import { valueOf } from "../../../src/score/calibration/statistic.ts";

const times = (count: number, value: number): number[] =>
  Array.from({ length: count }, () => value);

const score = fc.integer({ min: 1, max: 5 });
const rows = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 40 });

/** The definition by a table of counts (Cohen 1968): one minus observed over expected weighted disagreement. */
function kappaByTable(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const rate = (side: 0 | 1, of: number): number =>
    pairs.filter((pair) => pair[side] === of).length / n;
  let [observed, expected] = [0, 0];
  for (let i = 1; i <= 5; i++) {
    for (let j = 1; j <= 5; j++) {
      const weight = (i - j) ** 2 / 16;
      observed += (weight * pairs.filter(([x, y]) => x === i && y === j).length) / n;
      expected += weight * rate(0, i) * rate(1, j);
    }
  }
  return 1 - observed / expected;
}

describe("weightedKappa()", () => {
  it("is what scikit-learn's own test expects of quadratic weights", () => {
    const x = [...times(46, 0), ...times(44, 1), ...times(10, 2)];
    const y = [...times(50, 0), ...times(40, 1), ...times(10, 2)];
    expect(valueOf(weightedKappa({ x, y }))).toBeCloseTo(0.9541, 4);
  });

  it("is Cohen's definition by the table of counts", () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const found = weightedKappa({ x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) });
        const defined = new Set(pairs.flat()).size > 1;
        expect(valueOf(found) ?? 0).toBeCloseTo(defined ? kappaByTable(pairs) : 0, 10);
      }),
    );
  });

  it.each([
    [[1, 2, 3, 4], [1, 2, 3, 4], 1],
    [[5, 5, 5, 5], [1, 2, 3, 5], 0],
    [[1, 5], [5, 1], -1],
  ])("of %j and %j is %d", (x, y, kappa) => {
    expect(valueOf(weightedKappa({ x, y }))).toBeCloseTo(kappa, 12);
  });

  it.each([
    [[3], [3], "fewer than two items"],
    [[4, 4], [4, 4], "every score is the same"],
  ])("of %j and %j is none: %s", (x, y, why) => {
    expect(weightedKappa({ x, y })).toEqual({ none: why });
  });
});

describe("exactAgreement()", () => {
  it("rounds what stands between the steps, halves up", () => {
    expect(exactAgreement({ x: [4, 4, 4, 3], y: [3.5, 4.4, 4.5, 3] })).toEqual({ value: 0.75 });
    expect(exactAgreement({ x: [], y: [] })).toEqual({ none: "no items" });
  });
});

describe("ordinalAlpha()", () => {
  const _ = null;
  /** Krippendorff (2011), example C: four observers, twelve units, some not observed. */
  const OBSERVERS = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];

  it("is that of Krippendorff's example", () => {
    const units = OBSERVERS[0]!.map((_score, unit) =>
      OBSERVERS.flatMap((scores) => scores[unit] ?? []),
    );
    expect(valueOf(ordinalAlpha(units))).toBeCloseTo(0.815, 3);
  });

  it("is 1 exactly where all agree, and does not mind the order of annotators", () => {
    fc.assert(
      fc.property(fc.array(fc.array(score, { maxLength: 4 }), { maxLength: 20 }), (items) => {
        const found = valueOf(ordinalAlpha(items));
        const agreed = items.every((of) => of.length < 2 || new Set(of).size === 1);
        expect(valueOf(ordinalAlpha(items.map((of) => of.toReversed()))) ?? 0).toBeCloseTo(
          found ?? 0,
          12,
        );
        expect(found === null || found > 1 - 1e-12).toBe(found === null || agreed);
      }),
    );
  });

  it.each([
    [[[3, 4]], "fewer than two items with two scores"],
    [[[3], [4]], "fewer than two items with two scores"],
    [[], "fewer than two items with two scores"],
    [
      [
        [5, 5],
        [5, 5, 5],
      ],
      "every score is the same",
    ],
  ])("of %j is none: %s", (items, why) => {
    expect(ordinalAlpha(items)).toEqual({ none: why });
  });
});
