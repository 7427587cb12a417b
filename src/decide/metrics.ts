import { average } from "../compare/bounds.ts";
import type { MetricComparison } from "../compare/comparison.ts";
import { effectivePolicy } from "../config/effective.ts";
import type { PlannedMetric } from "../plan/metrics.ts";
import { pairValues } from "../score/metrics/pair-values.ts";
import type { MeasuredCase } from "../score/measured.ts";
import type { MetricVerdict } from "../verdict.ts";
import type { UnitRules } from "./units.ts";

/** A further metric of a unit in the verdict's words. One that cannot fail does not gate, whatever policy says. */
export function metricVerdict(
  { metric: name, mean, interval90, n, adjusted, found, result }: MetricComparison,
  unit: string,
  members: readonly MeasuredCase[],
  { gate, thresholds, metrics }: UnitRules,
): MetricVerdict {
  const metric = metrics.find((of) => of.name === name)!;
  const values = valuesOf(metric, members);
  const tier = effectivePolicy(gate, name, unit).tier;
  const { scoreMargin, minScoreDrop } = thresholds(unit, name);
  return {
    metric: name,
    tier,
    unit: metric.unit,
    better: metric.better,
    baseline: values.length === 0 ? null : average(values.map(({ baseline }) => baseline)),
    candidate: values.length === 0 ? null : average(values.map(({ candidate }) => candidate)),
    mean,
    interval: interval90,
    measured: n,
    p: adjusted,
    found,
    result,
    red: result === "worse" && tier === "gate",
    margin: scoreMargin,
    minEffect: minScoreDrop,
  };
}

/** Metrics that say the same of every answer of both versions, or nothing of any: nothing could ever make them fail. */
export function deadMetrics(
  metrics: readonly PlannedMetric[],
  cases: readonly MeasuredCase[],
): readonly PlannedMetric[] {
  return metrics.filter((metric) => {
    const values = valuesOf(metric, cases).flatMap(({ baseline, candidate }) => [
      baseline,
      candidate,
    ]);
    return new Set(values).size < 2;
  });
}

const valuesOf = (metric: PlannedMetric, cases: readonly MeasuredCase[]) =>
  cases.flatMap(({ pairs, checks }) =>
    pairs.flatMap((pair) => pairValues(pair, metric, checks) ?? []),
  );
