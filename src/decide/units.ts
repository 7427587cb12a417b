import type { ThresholdsOf } from "../compare/thresholds.ts";
import type { FailureComparison, UnitComparison } from "../compare/comparison.ts";
import type { GatePolicy, Tier } from "../config/config.ts";
import { effectivePolicy, strictness } from "../config/effective.ts";
import type { MeasuredCase } from "../score/measured.ts";
import type { FailureVerdict, UnitVerdict } from "../verdict.ts";
import type { PlannedMetric } from "../plan/metrics.ts";
import { metricVerdict } from "./metrics.ts";
import { casesNowFailing } from "./shown-cases.ts";

/** What the verdict of a unit depends on besides its comparison. */
export interface UnitRules {
  readonly gate: GatePolicy;
  readonly thresholds: ThresholdsOf;
  readonly metrics: readonly PlannedMetric[];
  /** Those of them that cannot fail, by name. */
  readonly idle: ReadonlyMap<string, string>;
}

/** The endpoints of a unit under the names that policy calls them by. */
const ENDPOINTS = { score: "rubric", check: "checks", judge: "judge" } as const;

/** The strictest tier of what a unit can be red by. */
export function tierOf({ gate }: Pick<UnitRules, "gate">, unit: string): Tier {
  const tiers = Object.values(ENDPOINTS).map((name) => effectivePolicy(gate, name, unit).tier);
  return tiers.toSorted((a, b) => strictness(b) - strictness(a))[0] ?? "show";
}

/** A unit's comparison in the verdict's words; only what gates can be red. */
export function unitVerdict(
  compared: UnitComparison,
  members: readonly MeasuredCase[],
  rules: UnitRules,
): UnitVerdict {
  const { unit, cases, result, score, check, judge } = compared;
  const policy = rules.gate.slices[unit];
  const gates = (endpoint: keyof typeof ENDPOINTS): boolean =>
    effectivePolicy(rules.gate, ENDPOINTS[endpoint], unit).tier === "gate";
  const isRed = (["score", "check", "judge"] as const).some(
    (endpoint) => compared[endpoint]?.found === "worse" && gates(endpoint),
  );
  return {
    unit,
    tier: tierOf(rules, unit),
    critical: policy?.critical ?? false,
    holdout: policy?.holdout ?? false,
    mute: policy?.mute ?? null,
    cases,
    result,
    red: isRed,
    score: score && {
      mean: score.mean,
      interval: score.interval90,
      measured: compared.n,
      p: score.adjusted,
      found: score.found,
      gates: gates("score"),
    },
    check: failures(check, { members, by: "check", gates: gates("check") }),
    judge: failures(judge, { members, by: "judge", gates: gates("judge") }),
    metrics: compared.metrics.map((metric) => metricVerdict(metric, unit, members, rules)),
    thresholds: { ...rules.thresholds(unit) },
    couldHide: null,
    notStanding: compared.flaggedButNotStanding,
  };
}

function failures(
  compared: FailureComparison | null,
  of: {
    readonly members: readonly MeasuredCase[];
    readonly by: "check" | "judge";
    readonly gates: boolean;
  },
): FailureVerdict | null {
  if (compared === null) return null;
  return {
    baseline: compared.productionRate,
    candidate: compared.candidateRate,
    casesNowFailing: casesNowFailing(of.members, of.by),
    excess: compared.excess,
    upper: compared.upper,
    p: compared.p,
    found: compared.found,
    gates: of.gates,
  };
}
