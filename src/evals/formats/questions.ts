import { answerIn } from "../given-answers.ts";
import { questionIn, shapeOf } from "../asked.ts";
import { textIn, textsIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { RowFormat } from "./row-format.ts";

/**
 * Questions and answers, with nothing that tells a program's answer from a right one: in an eval set it is the
 * reference, and where outputs are supplied it is one.
 */
export const questions: RowFormat = {
  name: "questions",
  recognises: (fields) => fields.has("question") && fields.has("answer"),
  known: ["id", "question", "answer", "context", "category", "categories", "tags", "metadata"],
  answersAreReferences: true,
  read: (fields) => {
    const asked = questionIn(fields["question"] ?? null, "question");
    const shape = shapeOf(asked, {
      reference: textIn(fields["answer"]),
      contexts: textsIn(fields["context"]),
      slices: [...slicesIn(fields), ...slicesIn(fields["metadata"])],
    });
    const answers = answerIn(fields, "answer");
    return { id: textIn(fields["id"]), left: asked.left, shape, answers };
  },
};
