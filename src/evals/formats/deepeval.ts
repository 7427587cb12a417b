import { items, part } from "../content.ts";
import { draft, placeOf } from "../draft.ts";
import { answerIn } from "../given-answers.ts";
import { callsIn } from "../row-messages.ts";
import { askedIn, shapeOf } from "../asked.ts";
import { dataIn, textIn, textsIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { RowFormat } from "./row-format.ts";

const SIGNS = ["expected_output", "actual_output", "retrieval_context"];

/** Goldens and test cases of DeepEval. */
export const deepeval: RowFormat = {
  name: "DeepEval",
  recognises: (fields) => fields.has("input") && SIGNS.some((key) => fields.has(key)),
  known: [
    "input",
    ...SIGNS,
    "context",
    "name",
    "comments",
    "source_file",
    "additional_metadata",
    "tags",
    "tools_called",
    "expected_tools",
    "custom_column_key_values",
    "id",
  ],
  read: (fields) => {
    const asked = askedIn(fields["input"] ?? null);
    const own = textsIn(fields["context"]);
    const found = textsIn(fields["retrieval_context"]);
    const shape = shapeOf(asked, {
      reference: textIn(fields["expected_output"]),
      contexts: own.length > 0 ? own : found,
      slices: [...slicesIn(fields["additional_metadata"]), ...slicesIn(fields["tags"])],
    });
    const tools = fields["expected_tools"];
    return {
      id: textIn(fields["id"]) ?? textIn(fields["name"]),
      left: asked.left,
      shape,
      answers: answerIn(fields, "actual_output").map((of) => ({
        ...of,
        toolCalls: callsIn(dataIn(fields["tools_called"] ?? null)),
        ...(found.length > 0 && { contexts: found }),
      })),
      ...(textsIn(tools).length > 0 && {
        unmapped: [
          { what: "expected_tools", why: "is not asked here; `tool-called` is a check of it" },
        ],
      }),
    };
  },
  beside: (document) =>
    draft({
      unmapped: items(part(document, ["conversational_goldens"])).map((of) => ({
        ...placeOf(of),
        what: "conversational_goldens",
        why: "are played by a simulated user, which nothing here does",
      })),
    }),
};
