import {
  defaultThresholds,
  RUBRIC_SCALE,
  type Scale,
  type UnitThresholds,
} from "../compare/thresholds.ts";
import type { GatePolicy } from "../config/config.ts";

/**
 * A unit's thresholds: the defaults for its metric's range, with what policy sets for the slice in place of them.
 * Policy speaks in points of the rubric's scale, so its values stretch with the range like the defaults.
 */
export function thresholdsOf(
  policy: GatePolicy,
  scale: Scale = RUBRIC_SCALE,
): (unit: string) => UnitThresholds {
  const point = (scale.hi - scale.lo) / (RUBRIC_SCALE.hi - RUBRIC_SCALE.lo);
  return (unit) => {
    const defaults = defaultThresholds(unit, scale);
    const { margin = null, minEffect = null } = policy.slices[unit] ?? {};
    return {
      ...defaults,
      scoreMargin: margin === null ? defaults.scoreMargin : margin * point,
      minScoreDrop: minEffect === null ? defaults.minScoreDrop : minEffect * point,
    };
  };
}
