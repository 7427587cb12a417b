import { average, clopperPearsonUpper, tBound } from "../compare/bounds.ts";
import { MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { Floor, GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import type { MeasuredCase, MeasuredPair } from "../score/measured.ts";
import { isValue } from "../score/value.ts";
import type { FloorVerdict } from "../verdict.ts";

/**
 * What the policy's floors say of the candidate alone: red where its one-sided 95 % upper bound is below the minimum.
 * Scores need eight measured cases before a bound is stated; a share of passing answers is bounded at any number.
 */
export function floorVerdicts(
  cases: readonly MeasuredCase[],
  gate: GatePolicy,
): readonly FloorVerdict[] {
  return floorsOf(gate).map(({ metric, unit, floor }) => {
    const members = cases.filter(({ slices }) => unit === ALL_CASES || slices.includes(unit));
    const values = members.flatMap((of) => candidateValue(of, metric) ?? []);
    const upper = upperOf(values, metric);
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

function upperOf(values: readonly number[], metric: string): number | null {
  if (metric === "checks") {
    const passed = values.reduce((sum, value) => sum + value, 0);
    return clopperPearsonUpper(passed, values.length, 0.95);
  }
  return values.length < MIN_CASES ? null : (tBound(values, 0.95)?.upper ?? null);
}

/** The candidate's mean over its judged answers, or the share of its answers that pass every check. */
function candidateValue({ pairs, checked }: MeasuredCase, metric: string): number | null {
  const values = pairs.flatMap((pair) =>
    metric === "checks" ? passes(pair, checked) : (scoreOf(pair, metric) ?? []),
  );
  return values.length === 0 ? null : average(values);
}

function passes({ candidate }: MeasuredPair, checked: boolean): readonly number[] {
  if (!checked || !isValue(candidate)) return [];
  return [candidate.value.failedChecks.length === 0 ? 1 : 0];
}

function scoreOf({ scores }: MeasuredPair, metric: string): number | null {
  if (scores === null || !isValue(scores)) return null;
  const { means, criteria } = scores.value;
  if (metric === "rubric") return means?.candidate ?? null;
  return criteria.find(({ id }) => id === metric)?.candidate ?? null;
}
