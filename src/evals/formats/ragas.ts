import { answerIn, type Fields } from "../given-answers.ts";
import { questionIn, shapeOf, textIn, textsIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { RowFormat } from "./row-format.ts";

const LEGACY = ["ground_truth", "ground_truths", "contexts", "answer"];

/**
 * Rows of ragas (src/ragas/dataset_schema.py), under today's names and those of its first releases, single questions
 * and conversations.
 */
export const ragas: RowFormat = {
  name: "ragas",
  recognises: (fields) =>
    fields.has("user_input") || (fields.has("question") && LEGACY.some((key) => fields.has(key))),
  known: [
    "user_input",
    "retrieved_contexts",
    "reference_contexts",
    "retrieved_context_ids",
    "reference_context_ids",
    "response",
    "multi_responses",
    "reference",
    "reference_tool_calls",
    "reference_topics",
    "rubrics",
    "persona_name",
    "query_style",
    "query_length",
    "synthesizer_name",
    "question",
    ...LEGACY,
    "id",
    "evolution_type",
    "metadata",
    "episode_done",
  ],
  read: (fields) => {
    const isLegacy = fields["user_input"] === undefined;
    const question = isLegacy ? "question" : "user_input";
    const asked = questionIn(fields[question] ?? null, question);
    const shape = shapeOf(asked, {
      reference: referenceOf(fields),
      contexts: textsIn(
        fields["retrieved_contexts"] ?? fields["contexts"] ?? fields["reference_contexts"],
      ),
      slices: slicesIn({
        category: fields["synthesizer_name"] ?? fields["evolution_type"] ?? null,
      }),
    });
    const given = answerIn(fields, isLegacy ? "answer" : "response");
    const several = textsIn(fields["multi_responses"]).map((text) => ({
      field: "multi_responses",
      text,
      toolCalls: [],
    }));
    return {
      id: textIn(fields["id"]),
      left: asked.left,
      shape,
      answers: given.length > 0 ? given : several,
    };
  },
};

const referenceOf = (fields: Fields): string | null =>
  textIn(fields["reference"]) ??
  textIn(fields["ground_truth"]) ??
  textsIn(fields["ground_truths"])[0] ??
  null;
