import type { Scale } from "../../compare/thresholds.ts";
import type { Output } from "../measured.ts";

/** How a metric's numbers are to be read. */
export type MetricUnit = "points" | "share" | "grade" | "tokens" | "words" | "usd" | "ms";

/** A number that an output has, whatever it says. */
export interface OutputMetric {
  readonly name: string;
  readonly unit: MetricUnit;
  readonly better: "higher" | "lower";
  /** Default margins and smallest effects stretch with it; null where policy has to state them. */
  readonly range: Scale | null;
  /** Null where the output does not have it. */
  valueOf(output: Output): number | null;
}
