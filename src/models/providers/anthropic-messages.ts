import type { Anthropic } from "@anthropic-ai/sdk";

import { textOf } from "../message.ts";
import type { ChatMessage, Content, ContentPart } from "../message.ts";
import type { ToolChoice, ToolDefinition } from "../tool.ts";
import { base64 } from "./data-url.ts";

/** Messages, tools and calls as Anthropic's Messages API writes them. */

/** The conversation without its system messages, which go elsewhere. What tools answered is one turn of the user. */
export function turnParams(messages: readonly ChatMessage[]): Anthropic.MessageParam[] {
  const turns: Anthropic.MessageParam[] = [];
  let results: Anthropic.ToolResultBlockParam[] = [];
  for (const message of messages) {
    if (message.role === "system") continue;
    if (message.role !== "tool") {
      results = [];
      turns.push({ role: message.role, content: contentParam(message) });
      continue;
    }
    if (results.length === 0) turns.push({ role: "user", content: results });
    const { toolCallId = "", content } = message;
    results.push({ type: "tool_result", tool_use_id: toolCallId, content: textOf(content) });
  }
  return turns;
}

function contentParam({ content, toolCalls = [] }: ChatMessage): Anthropic.MessageParam["content"] {
  if (typeof content === "string" && toolCalls.length === 0) return content;
  const calls = toolCalls.map(({ id, name, arguments: input }): Anthropic.ToolUseBlockParam => ({
    type: "tool_use",
    id,
    name,
    input,
  }));
  return [...partsOf(content).map(blockParam), ...calls];
}

/** The API refuses an empty text beside other blocks. */
function partsOf(content: Content): readonly ContentPart[] {
  if (typeof content !== "string") return content;
  return content === "" ? [] : [{ kind: "text", text: content }];
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
