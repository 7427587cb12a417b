import { defaultThresholds, type Scale, type UnitThresholds } from "../compare/thresholds.ts";
import type { GatePolicy } from "../config/config.ts";

/** A unit's thresholds: the defaults for its metric's range, with what policy sets for the slice in place of them. */
export function thresholdsOf(policy: GatePolicy, scale?: Scale): (unit: string) => UnitThresholds {
  return (unit) => {
    const defaults = defaultThresholds(unit, scale);
    const own = policy.slices[unit];
    return {
      ...defaults,
      scoreMargin: own?.margin ?? defaults.scoreMargin,
      minScoreDrop: own?.minEffect ?? defaults.minScoreDrop,
    };
  };
}
