import { answerIn } from "../given-answers.ts";
import { askedIn, shapeOf } from "../asked.ts";
import { dataIn, referenceIn, textIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { RowFormat } from "./row-format.ts";

/** Rows of Braintrust, and of evalite and autoevals, which share their names. */
export const braintrust: RowFormat = {
  name: "Braintrust",
  recognises: (fields) => fields.has("input") && fields.has("expected"),
  known: [
    "id",
    "input",
    "expected",
    "output",
    "metadata",
    "tags",
    "created",
    "_xact_id",
    "origin",
    "dataset_id",
    "span_id",
    "root_span_id",
    "is_root",
    "only",
  ],
  read: ({ id, input = null, expected, output = null, metadata = null, tags }) => {
    const asked = askedIn(dataIn(input));
    const slices = [...slicesIn(dataIn(metadata)), ...slicesIn(dataIn(tags ?? null))];
    return {
      id: textIn(id),
      left: asked.left,
      shape: shapeOf(asked, { reference: referenceIn(expected), slices }),
      answers: answerIn({ output }, "output"),
    };
  },
};
