import { average } from "./bounds.ts";
import { tCdf } from "./distributions.ts";
import { leastSquares } from "./least-squares.ts";

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
  const mean = average(logRatio);
  const squares = logRatio.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0);
  if (squares < SOME_VARIANCE * n) return null;
  // Ratios from their mean, so that a line through nearly equal ones is found as exactly as any other.
  const line = leastSquares(
    d,
    logRatio.map((ratio) => [1, ratio - mean]),
  );
  if (line === null) return null;
  const [centre = 0, slope = 0] = line.coefficients;
  const [centreError = 0, slopeError = 0] = line.errors;
  const intercept = centre - slope * mean;
  const se = Math.hypot(centreError, mean * slopeError);
  // An exact fit leaves no doubt of either sign.
  const p = se === 0 ? (Math.sign(intercept) + 1) / 2 : tCdf(intercept / se, line.degrees);
  return { intercept, slope, se, p };
}
