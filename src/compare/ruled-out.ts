import type { UnitComparison } from "./comparison.ts";
import type { UnitHarm } from "./harm.ts";
import { MIN_CASES } from "./thresholds.ts";
import type { UnitThresholds } from "./thresholds.ts";

const MAX_MISSING_SHARE = 0.1;

/** Something for which a loss beyond a unit's margins cannot be ruled out. */
export type Doubt =
  | { readonly kind: "few cases"; readonly measured: number; readonly needed: number }
  | { readonly kind: "missing"; readonly missing: number; readonly planned: number }
  /** The score's lower 95 % bound; null where too few cases give one. */
  | { readonly kind: "score"; readonly lower: number | null; readonly margin: number }
  /** The upper 95 % bound of the excess of failures. */
  | { readonly kind: "check" | "judge"; readonly upper: number; readonly margin: number };

interface Measured {
  readonly scored: boolean;
  readonly pairs: UnitComparison["pairs"];
}

/**
 * Whether a loss beyond the unit's margins is ruled out ("not worse"): every bound of every endpoint that
 * the unit has is inside its margin, on enough cases with little missing.
 */
export function isRuledOut(harm: UnitHarm, set: Measured, thresholds: UnitThresholds): boolean {
  return doubtsOf(harm, set, thresholds).length === 0;
}

/** All that stands against "not worse"; empty where a loss is ruled out. */
export function doubtsOf(
  { n, score, check, judge }: UnitHarm,
  { scored, pairs }: Measured,
  { scoreMargin, failureMargin }: UnitThresholds,
): readonly Doubt[] {
  // Only a set without scores may rest on its checks alone.
  const measured = scored ? n : (check?.cases ?? 0);
  const missing = pairs.planned - pairs.complete;
  const lower = score?.interval90?.lower ?? null;
  const doubts: Doubt[] = [];
  if (measured < MIN_CASES) doubts.push({ kind: "few cases", measured, needed: MIN_CASES });
  if (missing > MAX_MISSING_SHARE * pairs.planned) {
    doubts.push({ kind: "missing", missing, planned: pairs.planned });
  }
  if (score !== null && !(lower !== null && lower > -scoreMargin)) {
    doubts.push({ kind: "score", lower, margin: scoreMargin });
  }
  for (const [kind, failures] of [["check", check] as const, ["judge", judge] as const]) {
    if (failures === null || failures.upper <= failureMargin) continue;
    doubts.push({ kind, upper: failures.upper, margin: failureMargin });
  }
  return doubts;
}
