import { average, clopperPearsonUpper, tBound } from "../compare/bounds.ts";
import { MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { Floor, GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import { judgedCases } from "../evals/case-rubric.ts";
import { canFail, type Case } from "../evals/eval-set.ts";
import { checksNamed, metricNamed, type MeasuredBy } from "../plan/metrics.ts";
import { nToRuleOut } from "../plan/power.ts";
import type { MeasuredCase, MeasuredPair } from "../score/measured.ts";
import { failed } from "../score/checks/check.ts";
import { candidateValue } from "../score/metrics/pair-values.ts";
import { isValue } from "../score/value.ts";
import type { FloorVerdict } from "../verdict.ts";

/**
 * What the policy's floors say of the candidate alone: red where its one-sided 95 % upper bound is below the minimum.
 * Scores need eight measured cases before a bound is stated; a share of passing answers is bounded at any number.
 * Policy is the whole repository's: floors on what this eval set does not measure are other prompts'.
 */
export function floorVerdicts(
  cases: readonly MeasuredCase[],
  gate: GatePolicy,
  evalSet: MeasuredBy,
): readonly FloorVerdict[] {
  return floorsOf(gate).flatMap(({ metric, unit, floor }) => {
    const measure = measureOf(metric, evalSet);
    const isMember = ({ slices }: Pick<MeasuredCase, "slices">): boolean =>
      unit === ALL_CASES || slices.includes(unit);
    if (measure === null || !evalSet.cases.some((of) => isMember(of) && measure.has(of))) return [];
    const values = cases.filter(isMember).flatMap((of) => meanOf(of, measure) ?? []);
    const upper = upperOf(values, measure.isShare);
    const gates = effectivePolicy(gate, metric, unit).tier === "gate";
    return [
      {
        metric,
        unit,
        min: floor.min,
        mean: values.length === 0 ? null : average(values),
        upper,
        measured: values.length,
        red: gates && upper !== null && upper < floor.min - ROUNDING,
        reason: floor.reason,
        owner: floor.owner,
      },
    ];
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

/** Something about the candidate that a floor can stand under. */
export interface Measure {
  /** Whether a case of the eval set has it at all. */
  readonly has: (item: Case) => boolean;
  /** Of the candidate's answer in a pair; null where it is missing. */
  readonly valueOf: (
    pair: Pick<MeasuredPair, "candidate" | "scores">,
    of: Pick<MeasuredCase, "checked">,
  ) => number | null;
  /** A share of answers, 0–1; else a score or another number. */
  readonly isShare: boolean;
}

/** Null for what this eval set does not measure, and for what no floor can stand under. */
export function measureOf(metric: string, evalSet: MeasuredBy): Measure | null {
  if (metric === "rubric") {
    const judged = new Set<string>(judgedCases(evalSet).map(({ id }) => id));
    return { has: ({ id }) => judged.has(id), valueOf: rubricScore, isShare: false };
  }
  if (metric === "checks") {
    return { has: ({ checks }) => canFail(checks), valueOf: passes, isShare: true };
  }
  const named = metricNamed(metric, evalSet);
  if (named === null || named.better === "lower") return null;
  return {
    has: ({ checks }) => named.kind !== "check" || canFail(checksNamed(metric, checks)),
    valueOf: (pair) => candidateValue(pair, named),
    isShare: named.unit === "share",
  };
}

/** Measured cases with which a floor can be red at all; infinite where no number has it below. */
export function fewestCases(
  { metric, min }: Pick<FloorVerdict, "metric" | "min">,
  evalSet: MeasuredBy,
): number {
  if (measureOf(metric, evalSet)?.isShare !== true) return MIN_CASES;
  return min <= 0 ? Infinity : Math.max(1, nToRuleOut(min));
}

function upperOf(values: readonly number[], isShare: boolean): number | null {
  if (isShare) {
    const passed = values.reduce((sum, value) => sum + value, 0);
    return clopperPearsonUpper(passed, values.length, 0.95);
  }
  return values.length < MIN_CASES ? null : (tBound(values, 0.95)?.upper ?? null);
}

/** The mean over a case's candidate answers; null where none is known. */
function meanOf(of: MeasuredCase, { valueOf }: Measure): number | null {
  const values = of.pairs.flatMap((pair) => valueOf(pair, of) ?? []);
  return values.length === 0 ? null : average(values);
}

function passes(
  { candidate }: Pick<MeasuredPair, "candidate">,
  { checked }: Pick<MeasuredCase, "checked">,
): number | null {
  if (!checked || !isValue(candidate)) return null;
  return failed(candidate.value.checks).length === 0 ? 1 : 0;
}

function rubricScore({ scores }: Pick<MeasuredPair, "scores">): number | null {
  if (scores === null || !isValue(scores)) return null;
  return scores.value.means?.candidate ?? null;
}
