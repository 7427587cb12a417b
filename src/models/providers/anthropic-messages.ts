import type { Anthropic } from "@anthropic-ai/sdk";

import { partsOf, textOf } from "../message.ts";
import type { ChatMessage, ContentPart } from "../message.ts";
import type { ToolChoice, ToolDefinition } from "../tool.ts";
import { base64 } from "./data-url.ts";
import { turnsOf } from "./turns.ts";

/** Messages, tools and calls as Anthropic's Messages API writes them. */

export const turnParams = (messages: readonly ChatMessage[]): Anthropic.MessageParam[] =>
  turnsOf(messages).map((turn) =>
    turn.role === "tool"
      ? { role: "user", content: turn.answers.map(resultParam) }
      : { role: turn.role, content: contentParam(turn.message) },
  );

const resultParam = ({
  toolCallId = "",
  content,
}: ChatMessage): Anthropic.ToolResultBlockParam => ({
  type: "tool_result",
  tool_use_id: toolCallId,
  content: textOf(content),
});

function contentParam({ content, toolCalls = [] }: ChatMessage): Anthropic.MessageParam["content"] {
  if (typeof content === "string" && toolCalls.length === 0) return content;
  const calls = toolCalls.map(({ id, name, arguments: input }): Anthropic.ToolUseBlockParam => ({
    type: "tool_use",
    id,
    name,
    input,
  }));
  // The API refuses an empty text beside other blocks.
  const parts = content === "" ? [] : partsOf(content);
  return [...parts.map(blockParam), ...calls];
}

function blockParam(part: ContentPart): Anthropic.TextBlockParam | Anthropic.ImageBlockParam {
  if (part.kind === "text") return { type: "text", text: part.text };
  const source =
    part.kind === "image-url"
      ? { type: "url" as const, url: part.url }
      : { type: "base64" as const, media_type: part.mediaType, data: base64(part) };
  return { type: "image", source };
}

export function toolParam({
  name,
  description,
  parameters,
  strict,
}: ToolDefinition): Anthropic.Tool {
  return {
    name,
    ...(description !== null && { description }),
    input_schema: parameters as Anthropic.Tool.InputSchema,
    ...(strict !== null && { strict }),
  };
}

export function choiceParam(choice: ToolChoice): Anthropic.ToolChoice {
  if (typeof choice !== "string") return { type: "tool", name: choice.name };
  return { type: choice === "required" ? "any" : choice };
}
