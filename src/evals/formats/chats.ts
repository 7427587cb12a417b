import { isMapping } from "../../text/mapping.ts";
import { answeredIn, shapeOf } from "../asked.ts";
import { textIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";
import { ofRows, type RowFormat } from "./row-format.ts";

import type { EvalFormat } from "./format.ts";

/** Fields by which a row is a case of ours, or a prompt. */
const OTHERS = ["id", "input", "checks", "slices", "reference", "contexts", "model"];

const rows: RowFormat = {
  name: "chats",
  recognises: (fields) => fields.has("messages") && !OTHERS.some((name) => fields.has(name)),
  known: ["messages", "tools", "parallel_tool_calls", "metadata"],
  read: ({ messages = null, metadata = null }) => {
    const { asked, answers } = answeredIn({ messages }, "messages");
    const reference = textIn(answers[0]?.text);
    const shape = shapeOf(asked, { reference, slices: slicesIn(metadata) });
    return { id: null, left: asked.left, shape };
  },
};

const plain = ofRows(rows);

/**
 * Conversations as models are trained on, with nothing but `messages` in a row: what the assistant says last is how it
 * should answer. A document that is one conversation is a prompt.
 */
export const chats: EvalFormat = {
  ...plain,
  recognises: (content) => !isMapping(content.document?.value ?? null) && plain.recognises(content),
};
