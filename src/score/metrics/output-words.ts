import { countWords } from "../checks/counts.ts";
import { outputText } from "../output-text.ts";
import type { OutputMetric } from "./metric.ts";

/** Words as checks count them, calls of tools included. */
export const outputWords: OutputMetric = {
  name: "output_words",
  unit: "words",
  better: "lower",
  range: null,
  valueOf: (output) => countWords(outputText(output)),
};
