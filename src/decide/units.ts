import type { SlicePolicy } from "../config/config.ts";
import type { FailureComparison, UnitComparison } from "../compare/comparison.ts";
import type { MeasuredCase } from "../score/measured.ts";
import type { FailureVerdict, UnitVerdict } from "../verdict.ts";
import { casesNowFailing } from "./shown-cases.ts";

/** A unit's comparison in the verdict's words, with its tier; only a gating unit can be red. */
export function unitVerdict(
  compared: UnitComparison,
  members: readonly MeasuredCase[],
  tier: SlicePolicy["tier"],
): UnitVerdict {
  const { unit, cases, result, score } = compared;
  const failures = (of: FailureComparison | null, by: "check" | "judge"): FailureVerdict | null =>
    of === null
      ? null
      : {
          baseline: of.productionRate,
          candidate: of.candidateRate,
          casesNowFailing: casesNowFailing(members, by),
          excess: of.excess,
          upper: of.upper,
          p: of.p,
          found: of.found,
        };
  return {
    unit,
    tier,
    cases,
    result,
    red: result === "worse" && tier === "gate",
    score:
      score === null
        ? null
        : {
            mean: score.mean,
            interval: score.interval90,
            measured: compared.n,
            p: score.adjusted,
            found: score.found,
          },
    check: failures(compared.check, "check"),
    judge: failures(compared.judge, "judge"),
    notStanding: compared.flaggedButNotStanding,
  };
}
