import { isMapping, table } from "../../text/mapping.ts";
import { items, part } from "../content.ts";
import { draft, placeOf } from "../draft.ts";
import { answerIn } from "../given-answers.ts";
import { answeredIn, shapeOf } from "../asked.ts";
import { textIn, textsIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { Draft, Unmapped } from "../draft.ts";
import type { Placed } from "../../text/shape.ts";
import type { RowFormat } from "./row-format.ts";

/** What the built-in evaluators that grade an answer look at. */
const BUILT_IN = table<string>({
  "builtin.fluency": "The answer is in correct and natural language.",
  "builtin.coherence": "The sentences of the answer fit together and read as one text.",
  "builtin.relevance": "The answer addresses the question, and nothing else.",
  "builtin.groundedness": "Every claim of the answer is supported by the contexts.",
  "builtin.similarity": "The answer means the same as the reference.",
  "builtin.response_completeness": "The answer says everything that the reference says.",
});

/** Data files of Azure AI Foundry's evaluations, with or without the evaluators around the rows. */
export const foundry: RowFormat = {
  name: "Foundry",
  recognises: (fields) => fields.has("query") || fields.has("conversation"),
  known: [
    "id",
    "query",
    "response",
    "ground_truth",
    "context",
    "conversation",
    "category",
    "tags",
    "tool_calls",
    "tool_definitions",
  ],
  read: (row) => {
    const { conversation = null, ...others } = row;
    const isTurns = others["query"] === undefined && isMapping(conversation);
    const fields = isTurns ? { ...others, query: conversation["messages"] ?? null } : others;
    const { asked, answers } = answeredIn(fields, "query");
    const given = answerIn(fields, "response");
    return {
      id: textIn(fields["id"]),
      left: asked.left,
      shape: shapeOf(asked, {
        reference: textIn(fields["ground_truth"]),
        contexts: textsIn(fields["context"]),
        slices: slicesIn(fields),
      }),
      answers: given.length > 0 ? given : answers,
    };
  },
  beside: evaluatorsIn,
};

function evaluatorsIn(document: Placed): Draft {
  const entries = items(part(document, ["evaluators"]));
  const rubric = entries.flatMap((of) => {
    const description = BUILT_IN[String(of.value)];
    if (description === undefined) return [];
    const id = String(of.value).replace(/^builtin\./, "");
    const shape = { id, description, scale: {}, weight: 1, own_call: false, per_case: false };
    return [{ ...placeOf(of), shape }];
  });
  const graders = part(document, ["openai_graders"]);
  const unmapped: readonly Unmapped[] = [
    ...entries
      .filter((of) => BUILT_IN[String(of.value)] === undefined)
      .map((of) => ({
        ...placeOf(of),
        what: textIn(of.value) ?? "evaluator",
        why: "is an evaluator that is not known here",
      })),
    ...(graders.value === null
      ? []
      : [
          {
            ...placeOf(graders),
            what: "openai_graders",
            why: "belong to a service and are not read",
          },
        ]),
  ];
  return draft({ rubric, unmapped });
}
