import { draft } from "../draft.ts";
import { isPromptfooOutput } from "./promptfoo-results.ts";
import { fieldsOf } from "./row-format.ts";

import type { Content } from "../content.ts";
import type { EvalFormat } from "./format.ts";

const ANSWERS = ["response", "answer", "actual_output", "output"];
const SCORES = [
  "score",
  "scores",
  "pass",
  "passed",
  "success",
  "gradingResult",
  "metrics_data",
  "metricsData",
  "faithfulness",
  "answer_relevancy",
  "context_precision",
  "context_recall",
  "answer_correctness",
];

/** What a tool has made of an eval set: it looks like one, and would freeze a run's answers into the next. */
export const results: EvalFormat = {
  name: "results",
  recognises: (content) => isPromptfooOutput(content) || hasScores(content),
  read: ({ file }) =>
    draft({
      problems: [
        {
          file,
          line: null,
          message: "these are results of a run, and no eval set",
          hint: "name the file that the run was made from; `evenhand compare` compares the answers or scores of two such files",
        },
      ],
    }),
};

function hasScores({ rows }: Content): boolean {
  const fields = fieldsOf(rows ?? []);
  return ANSWERS.some((key) => fields.has(key)) && SCORES.some((key) => fields.has(key));
}
