import type { MetricSpec } from "../compare/comparison.ts";
import type { Scale } from "../compare/thresholds.ts";
import { ALL_CASES, unitsOf } from "../compare/units.ts";
import type { Config, GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import { ENDPOINTS } from "../config/endpoints.ts";
import { canFail, checkName, type CheckSpec, type EvalSet } from "../evals/eval-set.ts";
import type { Problem } from "../problem.ts";
import type { MetricUnit } from "../score/metrics/metric.ts";
import { isGraded } from "../score/checks/registry.ts";
import { OUTPUT_METRICS } from "../score/metrics/registry.ts";

/** A number compared a case beside the rubric's score, because policy names it. */
export interface PlannedMetric extends MetricSpec {
  /** A criterion of the rubric, the mean over checks of a name, or a number that every output has. */
  readonly kind: "criterion" | "check" | "output";
  readonly unit: MetricUnit;
  readonly better: "higher" | "lower";
  /** Default margins and smallest effects stretch with it; null where policy has to state them. */
  readonly range: Scale | null;
}

/** What an eval set measures by. */
export type MeasuredBy = Pick<EvalSet, "rubric" | "cases">;

/**
 * What policy gives a tier, a margin or a smallest effect and this eval set has, in the order of the policy. What is
 * only shown, or only has a floor, is not tested.
 */
export function plannedMetrics(gate: GatePolicy, evalSet: MeasuredBy): readonly PlannedMetric[] {
  const units = unitsOf(evalSet.cases).map(({ name }) => name);
  return Object.entries(gate.metrics).flatMap(([name, policy]) => {
    const said = [policy, ...Object.values(policy.slices)].some(
      ({ tier, margin, minEffect }) => tier !== null || margin !== null || minEffect !== null,
    );
    const tested = units.some((unit) => effectivePolicy(gate, name, unit).tier !== "show");
    const metric = said && tested ? metricNamed(name, evalSet) : null;
    return metric === null ? [] : [metric];
  });
}

/** A further metric by its name; null for the endpoints of every comparison, and for what this eval set lacks. */
export function metricNamed(name: string, { rubric, cases }: MeasuredBy): PlannedMetric | null {
  if (ENDPOINTS.includes(name)) return null;
  if (rubric.some(({ id }) => id === name)) {
    const range = { lo: 1, hi: 5 };
    return { name, kind: "criterion", ordered: true, unit: "points", better: "higher", range };
  }
  const named = cases.flatMap(({ checks }) => checksNamed(name, checks));
  if (canFail(named)) {
    const range = { lo: 0, hi: 1 };
    const unit = named.some(({ kind }) => isGraded(kind)) ? "grade" : "share";
    return { name, kind: "check", ordered: false, unit, better: "higher", range };
  }
  const own = OUTPUT_METRICS.find((of) => of.name === name);
  if (own === undefined) return null;
  const { unit, better, range } = own;
  return { name, kind: "output", ordered: false, unit, better, range };
}

/** Those of a case's checks that are a metric of this name. */
export const checksNamed = <T extends Pick<CheckSpec, "kind" | "negate">>(
  name: string,
  checks: readonly T[],
): readonly T[] => checks.filter((check) => checkName(check) === name);

/** What policy says of a metric that it cannot be held to: a scale that nobody stated, a floor where less is better. */
export function metricProblems(
  config: Pick<Config, "path" | "gate" | "lineOf">,
  evalSet: MeasuredBy,
): readonly Problem[] {
  const { path, gate, lineOf } = config;
  const units = unitsOf(evalSet.cases).map(({ name }) => name);
  const tested = new Set(plannedMetrics(gate, evalSet).map(({ name }) => name));
  return Object.keys(gate.metrics).flatMap((name) => {
    const at = (message: string, hint: string): Problem => ({
      file: path,
      line: lineOf(["gate", "metrics", name]),
      message,
      hint,
    });
    const metric = metricNamed(name, evalSet);
    const isLower = name === "judge" || metric?.better === "lower";
    const floored = units.some((unit) => effectivePolicy(gate, name, unit).floor !== null);
    const unstated =
      tested.has(name) && metric?.range === null ? unstatedIn(gate, name, units) : null;
    const shownOnly =
      metric === null &&
      evalSet.cases.some(({ checks }) => checksNamed(name, checks).length > 0) &&
      units.some((unit) => effectivePolicy(gate, name, unit).tier !== "show");
    return [
      ...(shownOnly
        ? [
            at(
              `\`${name}\` is only shown: its checks have weight 0`,
              "give one of them a weight, or `tier: show` to the metric",
            ),
          ]
        : []),
      ...(unstated === null
        ? []
        : [
            at(
              `\`${name}\` has no scale of its own`,
              `state its \`margin\` and \`min_effect\`${unstated === ALL_CASES ? "" : ` for \`${unstated}\``}`,
            ),
          ]),
      ...(floored && isLower
        ? [at(`\`${name}\` has a floor, but less of it is better`, "state a `margin` instead")]
        : []),
    ];
  });
}

/** A unit in which a metric gates or warns, and policy does not say by how much. */
function unstatedIn(gate: GatePolicy, name: string, units: readonly string[]): string | null {
  const unstated = units.find((unit) => {
    const { tier, margin, minEffect } = effectivePolicy(gate, name, unit);
    return tier !== "show" && (margin === null || minEffect === null);
  });
  return unstated ?? null;
}
