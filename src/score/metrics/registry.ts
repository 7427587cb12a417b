import { costUsd } from "./cost-usd.ts";
import { latencyMs } from "./latency-ms.ts";
import type { OutputMetric } from "./metric.ts";
import { outputTokens } from "./output-tokens.ts";
import { outputWords } from "./output-words.ts";

/** Numbers that every output may have; criteria and kinds of checks are metrics of their eval set. */
export const OUTPUT_METRICS: readonly OutputMetric[] = [
  outputTokens,
  outputWords,
  costUsd,
  latencyMs,
];
