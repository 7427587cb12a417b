import type { OutputMetric } from "./metric.ts";

/** Words as a reader counts them: runs of anything but white space. */
export const outputWords: OutputMetric = {
  name: "output_words",
  unit: "words",
  better: "lower",
  range: null,
  valueOf: ({ text }) => text.match(/\S+/gu)?.length ?? 0,
};
