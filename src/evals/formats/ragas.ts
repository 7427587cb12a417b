import { answerIn, type Fields } from "../given-answers.ts";
import { jsonWords } from "../../text/json.ts";
import { answeredIn, shapeOf } from "../asked.ts";
import { textIn, textsIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { Json } from "../../units.ts";
import type { RowFormat } from "./row-format.ts";

/** Names of old that tell a row from any other with a question. */
const SIGNS = ["ground_truth", "ground_truths", "contexts"];

/**
 * Rows of ragas (src/ragas/dataset_schema.py), under today's names and those of its first releases, single questions
 * and conversations.
 */
export const ragas: RowFormat = {
  name: "ragas",
  recognises: (fields) =>
    fields.has("user_input") || (fields.has("question") && SIGNS.some((key) => fields.has(key))),
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
    "answer",
    ...SIGNS,
    "id",
    "evolution_type",
    "metadata",
    "episode_done",
  ],
  read: (fields) => {
    const isLegacy = fields["user_input"] === undefined;
    const question = isLegacy ? "question" : "user_input";
    // Rows that were half renamed have the one beside the other's question.
    const [answer, other] = isLegacy ? ["answer", "response"] : ["response", "answer"];
    const { asked, answers } = answeredIn(fields, question);
    const shape = shapeOf(asked, {
      reference: referenceOf(fields),
      contexts: textsIn(
        fields["retrieved_contexts"] ?? fields["contexts"] ?? fields["reference_contexts"],
      ),
      slices: slicesIn({
        category: fields["synthesizer_name"] ?? fields["evolution_type"] ?? null,
      }),
    });
    const several = textsIn(fields["multi_responses"]).map((text) => ({
      field: "multi_responses",
      text,
      toolCalls: [],
    }));
    const given = [answerIn(fields, answer), answers, several, answerIn(fields, other)];
    return {
      id: textIn(fields["id"]),
      left: asked.left,
      shape,
      answers: given.find((of) => of.length > 0) ?? [],
      unmapped: NOT_ASKED.filter(({ what }) => isThere(fields[what])),
    };
  },
};

/** What ragas' own metrics read. */
const NOT_ASKED = [
  {
    what: "reference_tool_calls",
    why: "is not asked here; `tool-called` and `tool-arguments` are checks of it",
  },
  { what: "reference_topics", why: "is not asked here; a criterion of the rubric can say it" },
  { what: "rubrics", why: "is not asked here; a criterion's `scale` says it" },
];

/** Tables and JSON have empty ones of every field. */
const isThere = (value: Json | undefined): boolean =>
  value !== undefined && value !== null && !["", "[]", "{}", "null"].includes(jsonWords(value));

const referenceOf = (fields: Fields): string | null =>
  textIn(fields["reference"]) ??
  textIn(fields["ground_truth"]) ??
  textsIn(fields["ground_truths"])[0] ??
  null;
