import type { OutputMetric } from "./metric.ts";

/** How long the original call took: an answer from the store keeps it, and is never faster for being there. */
export const latencyMs: OutputMetric = {
  name: "latency_ms",
  unit: "ms",
  better: "lower",
  range: null,
  valueOf: (output) => output.latencyMs,
};
