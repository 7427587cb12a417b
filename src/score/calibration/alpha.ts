import { average } from "../../compare/bounds.ts";
import { isConstant, midRanks } from "./correlation.ts";
import { none, type Statistic } from "./statistic.ts";

/**
 * Krippendorff's α for ordinal scores (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): any number
 * of annotators, each of whom may have left items out. 1 is perfect, 0 what chance gives, below 0 worse than that.
 * @param items the scores of each item, one an annotator
 */
export function ordinalAlpha(items: readonly (readonly number[])[]): Statistic {
  const paired = items.filter((scores) => scores.length >= 2);
  if (paired.length < 2) return none("fewer than two items with two scores");
  const all = paired.flat();
  if (isConstant(all)) return none("every score is the same");
  // The ordinal distance of two scores is that of their middle ranks among all the scores.
  const ranks = midRanks(all);
  const rankOf = new Map(all.map((score, index) => [score, ranks[index]!]));
  const observed = paired.reduce(
    (sum, scores) =>
      sum + squaredDistances(scores.map((of) => rankOf.get(of)!)) / (scores.length - 1),
    0,
  );
  return { value: 1 - observed / (squaredDistances(ranks) / (all.length - 1)) };
}

/** Σ (a − b)² over the ordered pairs of the values, by way of their variance. */
function squaredDistances(values: readonly number[]): number {
  const mean = average(values);
  return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
