import type { MetricSpec } from "../compare/comparison.ts";
import type { Scale } from "../compare/thresholds.ts";

/** A number compared a case beside the rubric's score, because policy names it. */
export interface PlannedMetric extends MetricSpec {
  /** A criterion of the rubric, or a number that an output has (score/metrics). */
  readonly kind: "criterion" | "output";
  readonly better: "higher" | "lower";
  /** Default margins and smallest effects stretch with it; null where policy has to state them. */
  readonly range: Scale | null;
}
