import type { Json } from "../../units.ts";
import { partsOf, textOf } from "../message.ts";
import type { ChatMessage, ContentPart } from "../message.ts";
import type { ToolChoice, ToolDefinition } from "../tool.ts";
import { base64 } from "./data-url.ts";
import { turnsOf } from "./turns.ts";

/** Messages, tools and calls as Amazon Bedrock's Converse API writes them. */

export const turnParams = (messages: readonly ChatMessage[]): Json =>
  turnsOf(messages).map((turn) =>
    turn.role === "tool"
      ? { role: "user", content: turn.answers.map(resultParam) }
      : { role: turn.role, content: blocksOf(turn.message) },
  );

const resultParam = ({ toolCallId = "", content }: ChatMessage): Json => ({
  toolResult: { toolUseId: toolCallId, content: [{ text: textOf(content) }] },
});

/** The API refuses an empty text. */
function blocksOf({ content, toolCalls = [] }: ChatMessage): Json[] {
  return [
    ...partsOf(content).flatMap(blockParam),
    ...toolCalls.map(({ id, name, arguments: input }) => ({
      toolUse: { toolUseId: id, name, input },
    })),
  ];
}

/** An image by its address has no block; the adapter has refused it by then. */
function blockParam(part: ContentPart): Json[] {
  switch (part.kind) {
    case "text":
      return part.text === "" ? [] : [{ text: part.text }];
    case "image":
      return [
        {
          image: {
            format: part.mediaType.slice("image/".length),
            source: { bytes: base64(part) },
          },
        },
      ];
    case "image-url":
      return [];
  }
}

export const toolParam = ({ name, description, parameters, strict }: ToolDefinition): Json => ({
  toolSpec: {
    name,
    ...(description !== null && { description }),
    inputSchema: { json: parameters },
    ...(strict !== null && { strict }),
  },
});

export function choiceParam(choice: Exclude<ToolChoice, "none">): Json {
  if (typeof choice !== "string") return { tool: { name: choice.name } };
  return choice === "required" ? { any: {} } : { auto: {} };
}
