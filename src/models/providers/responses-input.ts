import type { Responses } from "openai/resources/responses";

import { textOf } from "../message.ts";
import type { ChatMessage, ContentPart } from "../message.ts";
import type { ToolChoice, ToolDefinition } from "../tool.ts";
import { argumentsText } from "../tool-arguments.ts";
import { imageUrl } from "./data-url.ts";

/** Messages, tools and calls as OpenAI's Responses API writes them. */

/** A conversation as items: what is said, what is called and what a tool answered stand side by side. */
export const inputParams = (messages: readonly ChatMessage[]): Responses.ResponseInput =>
  messages.flatMap(itemsOf);

function itemsOf(message: ChatMessage): readonly Responses.ResponseInputItem[] {
  const { role, content, toolCalls = [], toolCallId = "" } = message;
  const text = textOf(content);
  if (role === "tool") return [{ type: "function_call_output", call_id: toolCallId, output: text }];
  if (role === "user") {
    return [{ role, content: typeof content === "string" ? content : content.map(partParam) }];
  }
  const calls = toolCalls.map(({ id, name, arguments: given }) => ({
    type: "function_call" as const,
    call_id: id,
    name,
    arguments: argumentsText(given),
  }));
  return text === "" && calls.length > 0 ? calls : [{ role, content: text }, ...calls];
}

function partParam(part: ContentPart): Responses.ResponseInputContent {
  if (part.kind === "text") return { type: "input_text", text: part.text };
  return { type: "input_image", image_url: imageUrl(part), detail: "auto" };
}

export function toolParam({
  name,
  description,
  parameters,
  strict,
}: ToolDefinition): Responses.FunctionTool {
  return {
    type: "function",
    name,
    ...(description !== null && { description }),
    parameters: parameters as { [key: string]: unknown },
    // Unsaid means strict to this API alone, and refuses schemas that every other takes.
    strict: strict ?? false,
  };
}

export const choiceParam = (
  choice: ToolChoice,
): Responses.ToolChoiceOptions | Responses.ToolChoiceFunction =>
  typeof choice === "string" ? choice : { type: "function", name: choice.name };
