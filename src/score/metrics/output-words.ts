import { outputText } from "../output-text.ts";
import type { OutputMetric } from "./metric.ts";

/** Words as a reader counts them, calls of tools included: runs of anything but white space. */
export const outputWords: OutputMetric = {
  name: "output_words",
  unit: "words",
  better: "lower",
  range: null,
  valueOf: (output) => outputText(output).match(/\S+/gu)?.length ?? 0,
};
