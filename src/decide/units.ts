import type { ThresholdsOf } from "../compare/thresholds.ts";
import type { UnitComparison } from "../compare/comparison.ts";
import type { GatePolicy, Tier } from "../config/config.ts";
import { effectivePolicy, strictness } from "../config/effective.ts";
import type { MeasuredCase } from "../score/measured.ts";
import type { FailureVerdict, UnitVerdict } from "../verdict.ts";
import type { PlannedMetric } from "../plan/metrics.ts";
import { unitFigures } from "./figures.ts";
import { metricVerdict } from "./metrics.ts";
import { isUnitRed } from "./red.ts";
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
  const { unit } = compared;
  const policy = rules.gate.slices[unit];
  const figures = unitFigures(compared);
  const gates = (endpoint: keyof typeof ENDPOINTS): boolean =>
    effectivePolicy(rules.gate, ENDPOINTS[endpoint], unit).tier === "gate";
  const failures = (by: "check" | "judge"): FailureVerdict | null =>
    figures[by] && {
      ...figures[by],
      casesNowFailing: casesNowFailing(members, by),
      gates: gates(by),
    };
  const endpoints = {
    score: figures.score && { ...figures.score, gates: gates("score") },
    check: failures("check"),
    judge: failures("judge"),
  };
  return {
    ...figures,
    ...endpoints,
    tier: tierOf(rules, unit),
    critical: policy?.critical ?? false,
    holdout: policy?.holdout ?? false,
    mute: policy?.mute ?? null,
    red: isUnitRed(endpoints),
    metrics: compared.metrics.map((metric) => metricVerdict(metric, unit, members, rules)),
    thresholds: { ...rules.thresholds(unit) },
    couldHide: null,
  };
}
