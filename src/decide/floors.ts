import { average, clopperPearsonUpper, tBound } from "../compare/bounds.ts";
import { MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { Floor, GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import { metricNamed, type PlannedMetric } from "../plan/metrics.ts";
import type { MeasuredCase, MeasuredPair } from "../score/measured.ts";
import { pairValues } from "../score/metrics/pair-values.ts";
import { isValue } from "../score/value.ts";
import type { FloorVerdict } from "../verdict.ts";

/**
 * What the policy's floors say of the candidate alone: red where its one-sided 95 % upper bound is below the minimum.
 * Scores need eight measured cases before a bound is stated; a share of passing answers is bounded at any number.
 */
export function floorVerdicts(
  cases: readonly MeasuredCase[],
  gate: GatePolicy,
  evalSet: Pick<EvalSet, "rubric" | "cases">,
): readonly FloorVerdict[] {
  return floorsOf(gate).map(({ metric, unit, floor }) => {
    const members = cases.filter(({ slices }) => unit === ALL_CASES || slices.includes(unit));
    const named = metricNamed(metric, evalSet);
    const values = members.flatMap((of) => candidateValue(of, metric, named) ?? []);
    const upper = upperOf(values, metric === "checks" || named?.unit === "share");
    const gates = effectivePolicy(gate, metric, unit).tier === "gate";
    return {
      metric,
      unit,
      min: floor.min,
      mean: values.length === 0 ? null : average(values),
      upper,
      measured: values.length,
      red: gates && upper !== null && upper < floor.min - ROUNDING,
      reason: floor.reason,
      owner: floor.owner,
    };
  });
}

const ROUNDING = 1e-9;

interface PlacedFloor {
  readonly metric: string;
  readonly unit: string;
  readonly floor: Floor;
}

/** Every floor with the metric and the unit it stands for. */
export function floorsOf({ slices, metrics }: GatePolicy): readonly PlacedFloor[] {
  const placed = (metric: string, unit: string, floor: Floor | null): readonly PlacedFloor[] =>
    floor === null ? [] : [{ metric, unit, floor }];
  return [
    ...Object.entries(slices).flatMap(([unit, { floor }]) => placed("rubric", unit, floor)),
    ...Object.entries(metrics).flatMap(([metric, { floor, slices: own }]) => [
      ...placed(metric, ALL_CASES, floor),
      ...Object.entries(own).flatMap(([unit, here]) => placed(metric, unit, here.floor)),
    ]),
  ];
}

function upperOf(values: readonly number[], isShare: boolean): number | null {
  if (isShare) {
    const passed = values.reduce((sum, value) => sum + value, 0);
    return clopperPearsonUpper(passed, values.length, 0.95);
  }
  return values.length < MIN_CASES ? null : (tBound(values, 0.95)?.upper ?? null);
}

/** The mean over a case's candidate answers; of `checks` the share that passes every one. */
function candidateValue(
  { pairs, checked, checks }: MeasuredCase,
  metric: string,
  named: PlannedMetric | null,
): number | null {
  const values = pairs.flatMap((pair): readonly number[] => {
    if (metric === "checks") return passes(pair, checked);
    const value = named === null ? rubricScore(pair) : pairValues(pair, named, checks)?.candidate;
    return value === null || value === undefined ? [] : [value];
  });
  return values.length === 0 ? null : average(values);
}

function passes({ candidate }: MeasuredPair, checked: boolean): readonly number[] {
  if (!checked || !isValue(candidate)) return [];
  return [candidate.value.failedChecks.length === 0 ? 1 : 0];
}

function rubricScore({ scores }: MeasuredPair): number | null {
  if (scores === null || !isValue(scores)) return null;
  return scores.value.means?.candidate ?? null;
}
