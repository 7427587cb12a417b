import type { UnitComparison } from "./comparison.ts";
import type { UnitHarm } from "./harm.ts";
import { MIN_CASES } from "./thresholds.ts";
import type { UnitThresholds } from "./thresholds.ts";

const MAX_MISSING_SHARE = 0.1;

/**
 * Whether a loss beyond the unit's margins is ruled out ("not worse"): every bound of every endpoint that
 * the unit has is inside its margin, on enough cases with little missing.
 */
export function isRuledOut(
  { n, score, check, judge }: UnitHarm,
  set: { readonly scored: boolean; readonly pairs: UnitComparison["pairs"] },
  thresholds: UnitThresholds,
): boolean {
  // Only a set without scores may rest on its checks alone.
  const measured = set.scored ? n : (check?.cases ?? 0);
  if (measured < MIN_CASES) return false;
  if (set.pairs.planned - set.pairs.complete > MAX_MISSING_SHARE * set.pairs.planned) return false;
  if (score && !(score.interval90 && score.interval90.lower > -thresholds.scoreMargin))
    return false;
  return [check, judge].every((of) => of === null || of.upper <= thresholds.failureMargin);
}
