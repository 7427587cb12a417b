import type { ChatMessage, ContentPart, ToolCall } from "../../models/message.ts";
import { callText, type Said } from "../output-text.ts";
import type { Quoted } from "./fence.ts";

/** What the judge is told where a question quotes calls: no other question's words change with it. */
export const ABOUT_CALLS =
  "What stands under `tool call` is a call of a tool that is asked for there: the tool's name, then its arguments.";

/** The same of contexts that came with an output. */
export const ABOUT_CONTEXTS =
  "What stands under `contexts of` an output is what its author had found before writing it: sources for that output alone, and no part of what is scored.";

/** An output: what it says, then its calls. The words `tool call` stand outside the quote marks, where no text can. */
export function outputQuotes(output: Said): readonly Quoted[] {
  if (typeof output === "string") return [{ by: null, text: output }];
  const { text, toolCalls } = output;
  const calls = callQuotes(toolCalls, "");
  return text === "" && calls.length > 0 ? calls : [{ by: null, text }, ...calls];
}

/** The turns of a conversation; images are named by their number in it, since they cannot stand inside text. */
export function turnQuotes(conversation: readonly ChatMessage[]): readonly Quoted[] {
  let images = 0;
  const quote = (by: string, part: ContentPart): Quoted =>
    part.kind === "text"
      ? { by, text: part.text }
      : { by, text: `(image ${++images}, below this text)` };
  return conversation.flatMap(({ role, content, toolCalls = [] }) => {
    const calls = callQuotes(toolCalls, `${role}, `);
    if (typeof content !== "string") return [...content.map((part) => quote(role, part)), ...calls];
    return content === "" && calls.length > 0 ? calls : [{ by: role, text: content }, ...calls];
  });
}

const callQuotes = (calls: readonly ToolCall[], by: string): readonly Quoted[] =>
  calls.map((call, n) => ({ by: `${by}tool call ${n + 1}`, text: callText(call) }));
