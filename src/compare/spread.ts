import { average } from "./bounds.ts";
import type { ScoredPair } from "./differences.ts";
import { MIN_CASES } from "./thresholds.ts";

/** How single pairs of a set spread around its mean: variances in squared points. */
export interface Spread {
  /** Of the cases' own differences: what more samples do not reduce. */
  readonly between: number;
  /** Of one pair of a case, its generations and its judgement. */
  readonly within: number;
}

/** Share of a pair's variance that is within its case, where one sample a case says nothing of it (STATISTICS §6). */
export const USUAL_WITHIN = 0.6;

/**
 * Variance of a single pair, split into what lies between and what lies within cases; null with fewer than two cases.
 * Within is estimated where at least eight cases have several pairs, else it is `measured` elsewhere, as far as there is
 * so much, or the usual share.
 */
export function spreadOf(
  cases: readonly (readonly ScoredPair[])[],
  positionEffect: number,
  measured: number | null = null,
): Spread | null {
  const freed = cases
    .map((pairs) => pairs.flatMap(({ x, s }) => (x === null ? [] : [x - s * positionEffect])))
    .filter((pairs) => pairs.length > 0);
  if (freed.length < 2) return null;
  const means = freed.map(average);
  const total = squaresAround(average(means), means) / (freed.length - 1);
  const perCase = average(freed.map(({ length }) => 1 / length));
  const repeated = freed.filter(({ length }) => length > 1);
  if (repeated.length < MIN_CASES) {
    const usual = (USUAL_WITHIN * total) / (1 - USUAL_WITHIN + USUAL_WITHIN * perCase);
    const within = measured === null ? usual : Math.min(measured, total / perCase);
    return { between: Math.max(0, total - within * perCase), within };
  }
  const squares = repeated.map((pairs) => squaresAround(average(pairs), pairs));
  const degrees = repeated.reduce((sum, { length }) => sum + length - 1, 0);
  const inside = squares.reduce((sum, of) => sum + of, 0) / degrees;
  return { between: Math.max(0, total - inside * perCase), within: inside };
}

function squaresAround(mean: number, values: readonly number[]): number {
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return squares;
}
