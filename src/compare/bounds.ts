import type { Interval } from "./comparison.ts";
import { betaQuantile, tQuantile } from "./distributions.ts";

export interface TBound extends Interval {
  readonly mean: number;
}

/**
 * Mean of independent case differences with one-sided t bounds, each at `confidence` (0.5–1): the two
 * together are the two-sided interval at 2·confidence − 1. Null with fewer than two values.
 */
export function tBound(differences: readonly number[], confidence: number): TBound | null {
  const n = differences.length;
  if (n < 2) return null;
  const mean = average(differences);
  let squares = 0;
  for (const d of differences) squares += (d - mean) ** 2;
  const half = tQuantile(confidence, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { mean, lower: mean - half, upper: mean + half };
}

/**
 * One-sided upper bound of a rate after `failures` of n (Clopper & Pearson 1934); 1 where all failed.
 * `failures` may be a sum of fractions, then the bound interpolates. Null with n < 1.
 */
export function clopperPearsonUpper(
  failures: number,
  n: number,
  confidence: number,
): number | null {
  if (n < 1) return null;
  // A sum of thirds or eighths that should be n may fall short of it by rounding.
  if (n - failures < 1e-9) return 1;
  return betaQuantile(confidence, failures + 1, n - failures);
}

const Z_95 = 1.959964;

/**
 * Two-sided 95 % score interval of a proportion (E. B. Wilson, JASA 22, 1927, 209–212); within 0–1, and sound for
 * small n.
 */
export function wilson(successes: number, n: number): Interval {
  const rate = successes / n;
  const shrink = 1 + Z_95 ** 2 / n;
  const centre = (rate + Z_95 ** 2 / (2 * n)) / shrink;
  const half = (Z_95 / shrink) * Math.sqrt((rate * (1 - rate)) / n + Z_95 ** 2 / (4 * n ** 2));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}

/** Mean of at least one value. */
export function average(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
