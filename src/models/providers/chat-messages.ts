import type {
  ChatCompletionContentPart,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
} from "openai/resources/chat/completions";
import { z } from "zod";

import { callId, textOf } from "../message.ts";
import type { ChatMessage, ContentPart, ToolCall } from "../message.ts";
import type { ToolChoice, ToolDefinition } from "../tool.ts";
import type { Json } from "../../units.ts";
import { imageUrl } from "./data-url.ts";
import { argumentsOf, argumentsText } from "../tool-arguments.ts";

/** Messages, tools and calls as Chat Completions writes them. */

export function messageParam(message: ChatMessage): ChatCompletionMessageParam {
  const { role, content, toolCalls = [], toolCallId = "" } = message;
  const text = textOf(content);
  if (role === "system") return { role, content: text };
  if (role === "tool") return { role, content: text, tool_call_id: toolCallId };
  if (role === "user") {
    return { role, content: typeof content === "string" ? content : content.map(partParam) };
  }
  if (toolCalls.length === 0) return { role, content: text };
  return { role, content: text === "" ? null : text, tool_calls: toolCalls.map(callParam) };
}

function partParam(part: ContentPart): ChatCompletionContentPart {
  if (part.kind === "text") return { type: "text", text: part.text };
  return { type: "image_url", image_url: { url: imageUrl(part) } };
}

const callParam = (call: ToolCall): ChatCompletionMessageFunctionToolCall => ({
  id: call.id,
  type: "function",
  function: { name: call.name, arguments: argumentsText(call.arguments) },
});

export function toolParam({
  name,
  description,
  parameters,
  strict,
}: ToolDefinition): ChatCompletionTool {
  return {
    type: "function",
    function: {
      name,
      ...(description !== null && { description }),
      parameters: parameters as { [key: string]: unknown },
      ...(strict !== null && { strict }),
    },
  };
}

export const choiceParam = (choice: ToolChoice): ChatCompletionToolChoiceOption =>
  typeof choice === "string" ? choice : { type: "function", function: { name: choice.name } };

/** Calls in an answer; some servers leave out type and id, and give arguments as the object that they are. */
export const toolCallsShape = z
  .array(
    z.object({
      id: z.string().nullish(),
      function: z.object({ name: z.string(), arguments: z.custom<Json>().nullish() }),
    }),
  )
  .nullish();

export function readToolCalls(calls: z.infer<typeof toolCallsShape>): readonly ToolCall[] {
  return (calls ?? []).map(({ id, function: called }, n) => ({
    id: callId(id, n),
    name: called.name,
    arguments: argumentsOf(argumentsText(called.arguments ?? "")),
  }));
}
