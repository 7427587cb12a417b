import type { OutputMetric } from "./metric.ts";

/** What the answer cost by the dated price table; none for a model that is in no table. */
export const costUsd: OutputMetric = {
  name: "cost_usd",
  unit: "usd",
  better: "lower",
  range: null,
  valueOf: (output) => output.costUsd,
};
