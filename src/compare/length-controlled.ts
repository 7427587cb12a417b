import { average } from "./bounds.ts";
import { tCdf } from "./distributions.ts";

/** What differences would be at equal length. */
export interface LengthControlled {
  /** The difference where both outputs are equally long; in the unit of d. */
  readonly intercept: number;
  /** What a candidate e times as long as production gains. */
  readonly slope: number;
  /** Standard error of the intercept. */
  readonly se: number;
  /** One-sided t, n − 2 degrees of freedom, of "worse at equal length". */
  readonly p: number;
}

/** Less is rounding: the logarithm of a ratio of whole numbers, averaged. */
const SOME_VARIANCE = 1e-9;

/**
 * Least squares d = intercept + slope · ln(candidate's length / production's), a value of each a case. Null under three
 * cases, or where all have the same ratio, which says nothing of what another would do.
 */
export function lengthControlled(
  d: readonly number[],
  logRatio: readonly number[],
): LengthControlled | null {
  const n = d.length;
  if (n < 3) return null;
  const [meanD, meanRatio] = [average(d), average(logRatio)];
  let [squares, products] = [0, 0];
  for (const [index, ratio] of logRatio.entries()) {
    squares += (ratio - meanRatio) ** 2;
    products += (ratio - meanRatio) * (d[index]! - meanD);
  }
  if (squares < SOME_VARIANCE * n) return null;
  const slope = products / squares;
  const intercept = meanD - slope * meanRatio;
  let residuals = 0;
  for (const [index, ratio] of logRatio.entries()) {
    residuals += (d[index]! - intercept - slope * ratio) ** 2;
  }
  const degrees = n - 2;
  const se = Math.sqrt((residuals / degrees) * (1 / n + meanRatio ** 2 / squares));
  // An exact fit leaves no doubt of either sign.
  const p = se === 0 ? (Math.sign(intercept) + 1) / 2 : tCdf(intercept / se, degrees);
  return { intercept, slope, se, p };
}
