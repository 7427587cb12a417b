import { average } from "../compare/bounds.ts";
import type { MetricComparison } from "../compare/comparison.ts";
import { MIN_CASES } from "../compare/thresholds.ts";
import { effectivePolicy } from "../config/effective.ts";
import type { PlannedMetric } from "../plan/metrics.ts";
import { pairDifference, pairValues, type PairValues } from "../score/metrics/pair-values.ts";
import type { MeasuredCase } from "../score/measured.ts";
import type { MetricVerdict } from "../verdict.ts";
import { metricFigures } from "./figures.ts";
import { isMetricRed } from "./red.ts";
import type { UnitRules } from "./units.ts";

/** A further metric of a unit in the verdict's words. One that cannot fail is shown and does not gate, whatever policy says. */
export function metricVerdict(
  compared: MetricComparison,
  unit: string,
  members: readonly MeasuredCase[],
  { gate, thresholds, metrics, idle }: UnitRules,
): MetricVerdict {
  const { metric: name, result } = compared;
  const metric = metrics.find((of) => of.name === name)!;
  const { scoreMargin, minScoreDrop } = thresholds(unit, name);
  const isIdle = idle.has(name) || isOutOfReach(metric, minScoreDrop);
  const tier = isIdle ? "show" : effectivePolicy(gate, name, unit).tier;
  return {
    ...metricFigures(compared),
    tier,
    unit: metric.unit,
    better: metric.better,
    ...sidesOf(metric, members),
    red: isMetricRed({ result, tier }),
    margin: scoreMargin,
    minEffect: minScoreDrop,
  };
}

/** Whether a metric's whole range is too small for a loss that policy would act on. */
export const isOutOfReach = ({ range }: PlannedMetric, minEffect: number): boolean =>
  range !== null && minEffect > range.hi - range.lo;

/** Metrics that nothing in this run could have made fail: by name, why, as a clause about the metric. */
export function idleMetrics(
  metrics: readonly PlannedMetric[],
  cases: readonly MeasuredCase[],
): ReadonlyMap<string, string> {
  return new Map(
    metrics.flatMap((metric): readonly [string, string][] => {
      const why = whyIdle(metric, cases);
      return why === null ? [] : [[metric.name, why]];
    }),
  );
}

function whyIdle(metric: PlannedMetric, cases: readonly MeasuredCase[]): string | null {
  const differing = cases.map(({ pairs }) =>
    pairs.filter((pair) => pairDifference(pair, metric) !== null),
  );
  const measured = differing.filter((pairs) => pairs.length > 0).length;
  if (measured === 0) return "has no value in any pair of answers";
  if (measured < MIN_CASES) {
    return `has values in ${measured} of ${cases.length} cases, and under ${MIN_CASES} are not tested`;
  }
  const values = cases.flatMap((of) => valuesOf(metric, of));
  // What byte-equal answers would have scored nobody knows: it may well be something else.
  if (values.length < differing.flat().length) return null;
  const distinct = new Set(values.flatMap(({ baseline, candidate }) => [baseline, candidate]));
  return distinct.size === 1 ? "is the same for every answer of both versions" : null;
}

/** Both sides' means, each case counted once like in the difference. */
function sidesOf(
  metric: PlannedMetric,
  members: readonly MeasuredCase[],
): Pick<MetricVerdict, "baseline" | "candidate"> {
  const cases = members.map((of) => valuesOf(metric, of)).filter((values) => values.length > 0);
  const mean = (side: keyof PairValues): number | null =>
    cases.length === 0
      ? null
      : average(cases.map((values) => average(values.map((value) => value[side]))));
  return { baseline: mean("baseline"), candidate: mean("candidate") };
}

const valuesOf = (metric: PlannedMetric, { pairs }: MeasuredCase): readonly PairValues[] =>
  pairs.flatMap((pair) => pairValues(pair, metric) ?? []);
