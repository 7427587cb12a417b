import { defaultThresholds } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { GatePolicy, MetricPolicy, SlicePolicy, Tier } from "../config/config.ts";
import { ENDPOINTS } from "../config/endpoints.ts";
import { item, quotedName, union, type Direction, type PolicyItem } from "./policy-item.ts";
import {
  comparedTier,
  followingTier,
  targetItems,
  type Default,
  type Defaults,
  type Sides,
} from "./target-items.ts";

/** What an edit of the policy of slices means. */
export function sliceChanges(base: GatePolicy, head: GatePolicy): readonly PolicyItem[] {
  return union(Object.keys(base.slices), Object.keys(head.slices)).flatMap((slice) => {
    const name = placeName(slice);
    const sides = [base.slices[slice], head.slices[slice]] as const;
    return [
      ...targetItems(name, sides, endpointDefaults("rubric", slice)),
      ...followingTier(name, sides, [base.tier, head.tier]),
      ...flagItems(name, sides),
    ];
  });
}

/** What an edit of the policy of metrics means, everywhere and where a slice differs. */
export function metricChanges(base: GatePolicy, head: GatePolicy): readonly PolicyItem[] {
  return union(Object.keys(base.metrics), Object.keys(head.metrics)).flatMap((metric) => {
    const name = `metric ${quotedName(metric)}`;
    const sides = [base.metrics[metric], head.metrics[metric]] as const;
    const tiers = [base.tier, head.tier] as const;
    return [
      ...targetItems(name, sides, endpointDefaults(metric, null)),
      ...(isEndpoint(metric) ? followingTier : comparedTier)(name, sides, tiers),
      ...inSlices(metric, sides, tiers),
    ];
  });
}

function inSlices(
  metric: string,
  [was, is]: Sides<MetricPolicy>,
  tiers: readonly [Tier, Tier],
): readonly PolicyItem[] {
  const above = [was?.tier ?? tiers[0], is?.tier ?? tiers[1]] as const;
  return union(Object.keys(was?.slices ?? {}), Object.keys(is?.slices ?? {})).flatMap((slice) => {
    const name = `metric ${quotedName(metric)} in ${placeName(slice)}`;
    const sides = [was?.slices[slice], is?.slices[slice]] as const;
    return [
      ...targetItems(name, sides, endpointDefaults(metric, slice)),
      ...followingTier(name, sides, above),
    ];
  });
}

const placeName = (slice: string): string =>
  slice === ALL_CASES ? "all cases" : quotedName(slice);

const isEndpoint = (metric: string): boolean => ENDPOINTS.includes(metric);

/** Of a further metric they depend on its range, which no configuration tells. `slice` null = in every one. */
function endpointDefaults(metric: string, slice: string | null): Defaults {
  if (!isEndpoint(metric)) return { margin: null, minEffect: null };
  const units = (slice === null ? [ALL_CASES, ""] : [slice]).map((unit) => defaultThresholds(unit));
  const spread = (values: readonly number[]): Default => ({
    low: Math.min(...values),
    high: Math.max(...values),
  });
  return metric === "rubric"
    ? {
        margin: spread(units.map((of) => of.scoreMargin)),
        minEffect: spread(units.map((of) => of.minScoreDrop)),
      }
    : {
        margin: spread(units.map((of) => of.failureMargin)),
        minEffect: spread(units.map((of) => of.minFailureExcess)),
      };
}

function flagItems(name: string, [was, is]: Sides<SlicePolicy>): readonly PolicyItem[] {
  const flag = (key: "critical" | "holdout", direction: Direction): readonly PolicyItem[] =>
    item(`${name} ${key}`, [String(was?.[key] ?? false), String(is?.[key] ?? false)], direction);
  return [
    ...flag("critical", is?.critical === true ? "stricter" : "looser"),
    ...flag("holdout", "changed"),
  ];
}
