import { isMapping } from "../../text/mapping.ts";
import { answerIn } from "../given-answers.ts";
import { shapeOf } from "../asked.ts";
import { dataIn, textIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { Json } from "../../units.ts";
import type { Fields, GivenAnswer } from "../given-answers.ts";
import type { RowFormat } from "./row-format.ts";

/** What people call the right answer in rows of their own making. */
const REFERENCES = [
  "reference",
  "reference_answer",
  "expected",
  "expected_output",
  "expected_answer",
  "ideal",
  "ground_truth",
  "correct_label",
  "correct_answer",
  "label",
  "target",
];

/**
 * Rows of OpenAI's hosted Evals: data files (`item`, with `sample` where answers were uploaded), and what runs made of
 * them (`datasource_item`). Templates there say `{{item.question}}`, so `item` is the variable.
 */
export const openaiItems: RowFormat = {
  name: "OpenAI items",
  recognises: (fields) => fields.has("item") || fields.has("datasource_item"),
  known: [
    "item",
    "sample",
    "datasource_item",
    "datasource_item_id",
    "id",
    "object",
    "created_at",
    "eval_id",
    "run_id",
    "status",
    "results",
  ],
  read: (fields) => {
    const item = dataIn(fields["item"] ?? fields["datasource_item"] ?? null);
    const own: Fields = isMapping(item) ? item : {};
    const reference = REFERENCES.map((name) => textIn(own[name])).find((text) => text !== null);
    const asked = { shape: { input: { item } }, left: [] };
    return {
      id: textIn(own["id"]),
      shape: shapeOf(asked, { reference: reference ?? null, slices: slicesIn(item) }),
      answers: answersIn(dataIn(fields["sample"] ?? null)),
    };
  },
};

/** An uploaded answer is a text; a run's are messages. */
function answersIn(sample: Json): readonly GivenAnswer[] {
  if (!isMapping(sample)) return [];
  const field = ["output_text", "output"].find((name) => (sample[name] ?? null) !== null);
  return field === undefined
    ? []
    : answerIn(sample, field).map((of) => ({ ...of, field: `sample.${field}` }));
}
