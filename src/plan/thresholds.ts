import {
  defaultThresholds,
  RUBRIC_SCALE,
  type Scale,
  type ThresholdsOf,
} from "../compare/thresholds.ts";
import type { GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import type { PlannedMetric } from "./metrics.ts";
import type { PromptPlan } from "./plan.ts";

/**
 * A unit's thresholds: the defaults for its metric's range, with what policy says in place of them. A slice's margin
 * and smallest effect are points of the rubric's scale, so they stretch with the range like the defaults; those of a
 * metric are in its own unit. Both kinds of failures share one of each: the smaller that policy states.
 */
export function thresholdsOf(
  policy: GatePolicy,
  scale: Scale = RUBRIC_SCALE,
  metrics: readonly PlannedMetric[] = [],
): ThresholdsOf {
  const point = (scale.hi - scale.lo) / (RUBRIC_SCALE.hi - RUBRIC_SCALE.lo);
  return (unit, metric) => {
    if (metric !== undefined) {
      const range = metrics.find(({ name }) => name === metric)?.range ?? RUBRIC_SCALE;
      const defaults = defaultThresholds(unit, range);
      const said = effectivePolicy(policy, metric, unit);
      return {
        ...defaults,
        scoreMargin: said.margin ?? defaults.scoreMargin,
        minScoreDrop: said.minEffect ?? defaults.minScoreDrop,
      };
    }
    const defaults = defaultThresholds(unit, scale);
    const score = effectivePolicy(policy, "rubric", unit);
    const failing = [
      effectivePolicy(policy, "checks", unit),
      effectivePolicy(policy, "judge", unit),
    ];
    const least = (values: readonly (number | null)[], otherwise: number): number => {
      const stated = values.filter((value) => value !== null);
      return stated.length === 0 ? otherwise : Math.min(...stated);
    };
    return {
      scoreMargin: score.margin === null ? defaults.scoreMargin : score.margin * point,
      minScoreDrop: score.minEffect === null ? defaults.minScoreDrop : score.minEffect * point,
      failureMargin: least(
        failing.map(({ margin }) => margin),
        defaults.failureMargin,
      ),
      minFailureExcess: least(
        failing.map(({ minEffect }) => minEffect),
        defaults.minFailureExcess,
      ),
    };
  };
}

/** A plan's thresholds: of its own scale and metrics. */
export const planThresholds = (
  policy: GatePolicy,
  { scale, metrics }: Pick<PromptPlan, "scale" | "metrics">,
): ThresholdsOf => thresholdsOf(policy, { lo: scale.low, hi: scale.high }, metrics);
