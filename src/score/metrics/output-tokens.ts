import type { OutputMetric } from "./metric.ts";

/** Output tokens as the provider billed them, reasoning included. */
export const outputTokens: OutputMetric = {
  name: "output_tokens",
  unit: "tokens",
  better: "lower",
  range: null,
  valueOf: ({ usage }) => usage?.outputTokens ?? null,
};
