import { isMapping } from "../text/mapping.ts";
import { imagesOf } from "../models/message.ts";

import type { ChatMessage } from "../models/message.ts";

/** What no provider takes in a conversation: clauses, in order. */
export function conversationProblems(messages: readonly ChatMessage[]): readonly string[] {
  const called = new Set<string>();
  return messages.flatMap(({ role, content, toolCalls = [], toolCallId }) => {
    for (const { id } of toolCalls) called.add(id);
    const misplaced = role !== "user" && imagesOf(content).length > 0;
    const unasked = role === "tool" && (toolCallId === undefined || !called.has(toolCallId));
    return [
      ...(misplaced ? [`an image stands in a message of the ${role}, not of the user`] : []),
      ...(unasked
        ? [`a tool's message answers \`${toolCallId ?? ""}\`, which no message before it calls`]
        : []),
      ...toolCalls
        .filter(({ arguments: given }) => !isMapping(given))
        .map(({ name }) => `the arguments of the call of \`${name}\` are no JSON object`),
      ...(role !== "assistant" && toolCalls.length > 0
        ? [`a message of the ${role} calls tools`]
        : []),
    ];
  });
}
