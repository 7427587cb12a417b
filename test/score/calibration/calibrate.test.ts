import { describe, expect, it } from "vitest";

import { bootstrapped } from "../../../src/score/calibration/bootstrap.ts";
import { calibrate, type Labelled } from "../../../src/score/calibration/calibrate.ts";
import { mulberry32 } from "../../../src/compare/prng.ts";
import { valueOf } from "../../../src/score/calibration/statistic.ts";

const labelled = (
  judge: number,
  people: readonly number[],
  caseId = `case ${judge}`,
): Labelled => ({
  item: `${caseId} ${judge} ${people.join()}`,
  caseId,
  slices: [],
  judge,
  people: new Map(people.map((score, n) => [`annotator ${n + 1}`, score])),
});

describe("calibrate()", () => {
  const items = [
    labelled(5, [5, 5]),
    labelled(4, [4, 5]),
    labelled(3, [2, 3]),
    labelled(2, [2, 2]),
    labelled(1, [1, 2]),
    labelled(5, [1, 2], "another"),
  ];

  it("compares the judge with the mean of the annotators, and says what a constant would reach", () => {
    const found = calibrate(items, 1);
    expect(found).toMatchObject({ items: 6, cases: 6, annotators: 2 });
    // Means 5, 4.5, 2.5, 2, 1.5, 1.5 round to 5, 5, 3, 2, 2, 2.
    expect(found.exact).toMatchObject({ value: 3 / 6 });
    expect(found.constant).toEqual({ score: 2, exact: 3 / 6 });
    expect(found.rates.people).toEqual([0, 3 / 6, 1 / 6, 0, 2 / 6]);
    expect(found.confusion[1]).toEqual([1, 1, 0, 0, 1]);
    expect(found.confusion.flat().reduce((sum, of) => sum + of, 0)).toBe(6);
  });

  it("gives the same intervals for the same seed, each around its figure", () => {
    const found = calibrate(items, 7);
    expect(calibrate(items, 7)).toEqual(found);
    expect(calibrate(items, 8).kappa.interval).not.toEqual(found.kappa.interval);
    const { lower, upper } = found.kappa.interval!;
    expect(lower).toBeLessThan(valueOf(found.kappa)!);
    expect(upper).toBeGreaterThan(valueOf(found.kappa)!);
  });

  it("takes agreement among people as the ceiling", () => {
    const { people } = calibrate(items, 1);
    expect(valueOf(people.kappa)).toBeGreaterThan(0.8);
    expect(valueOf(people.alpha)).toBeGreaterThan(0.7);
  });

  it("ranks within a case what stands beside each other there", () => {
    const ranked = ["a", "b", "c"].flatMap((id) => [
      labelled(1, [3], id),
      labelled(2, [4], id),
      labelled(3, [5], id),
      labelled(5, [5], `tied ${id}`),
    ]);
    expect(calibrate(ranked, 1).withinCase).toMatchObject({
      cases: 3,
      spearman: { value: 1 },
      kendall: { value: 1 },
    });
  });

  it("has words, not NaN, for one item, one annotator and a judge that gives 5 to all", () => {
    const one = calibrate([labelled(4, [3])], 1);
    const figures = [one.kappa, one.alpha, one.pearson, one.people.kappa, one.withinCase.kendall];
    for (const figure of [
      ...figures,
      calibrate([labelled(5, [1]), labelled(5, [2], "b")], 1).spearman,
    ]) {
      expect(figure).toEqual({ none: expect.any(String), interval: null });
    }
    expect(JSON.stringify(one)).not.toContain("null,null");
  });
});

describe("bootstrapped()", () => {
  const mean = (values: readonly number[]) => ({
    value: values.reduce((sum, of) => sum + of, 0) / values.length,
  });

  it("covers the truth in about 95 of 100 samples", () => {
    const next = mulberry32(3);
    const covered = Array.from({ length: 200 }, (_, run) => {
      const sample = Array.from({ length: 60 }, () => [next() / 2 ** 32]);
      const { lower, upper } = bootstrapped(sample, mean, run).interval!;
      return lower <= 0.5 && 0.5 <= upper;
    }).filter(Boolean).length;
    expect(covered).toBeGreaterThanOrEqual(180);
    expect(covered).toBeLessThanOrEqual(199);
  });

  it("is wider where the values of a case go together", () => {
    const values = Array.from({ length: 40 }, (_, n) => n % 5);
    const width = (groups: readonly (readonly number[])[]): number => {
      const { lower, upper } = bootstrapped(groups, mean, 1).interval!;
      return upper - lower;
    };
    const apart = values.map((of) => [of]);
    const together = values.map((of) => [of, of, of, of]);
    expect(width(together)).toBeGreaterThan(width(apart.flatMap((of) => [of, of, of, of])) * 1.5);
  });

  it("has no interval for one case", () => {
    expect(bootstrapped([[1, 2, 3]], mean, 1)).toEqual({ value: 2, interval: null });
  });
});
