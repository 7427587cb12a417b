import type { Json } from "../../units.ts";
import { partsOf, textOf } from "../message.ts";
import type { ChatMessage, ContentPart, ToolCall } from "../message.ts";
import type { ModelRequest } from "../model.ts";
import type { ToolChoice, ToolDefinition } from "../tool.ts";
import { base64 } from "./data-url.ts";
import { turnsOf } from "./turns.ts";

/** Messages, tools and calls as Google's `generateContent` writes them. */

export function contentParams({ messages, model }: Pick<ModelRequest, "messages" | "model">): Json {
  /** Here a tool's answer repeats the tool's name, not the call's. */
  const called = new Map<string, string>();
  const responseParam = ({ toolCallId = "", content }: ChatMessage): Json => ({
    functionResponse: {
      name: called.get(toolCallId) ?? "",
      response: { result: textOf(content) },
    },
  });
  return turnsOf(messages).map((turn) => {
    if (turn.role === "tool") return { role: "user", parts: turn.answers.map(responseParam) };
    for (const { id, name } of turn.message.toolCalls ?? []) called.set(id, name);
    return contentParam(turn.message, model);
  });
}

function contentParam({ role, content, toolCalls = [] }: ChatMessage, model: string): Json {
  const calls = toolCalls.map((call, n) => callParam(call, n === 0 && wantsSignature(model)));
  const said = partsOf(content).filter((part) => part.kind !== "text" || part.text !== "");
  const all = [...said.map(partParam), ...calls];
  // The API refuses a turn without parts.
  return { role: role === "user" ? role : "model", parts: all.length === 0 ? [{ text: "" }] : all };
}

function partParam(part: ContentPart): Json {
  switch (part.kind) {
    case "text":
      return { text: part.text };
    case "image":
      return { inlineData: { mimeType: part.mediaType, data: base64(part) } };
    case "image-url":
      return { fileData: { fileUri: part.url } };
  }
}

/** From the third generation on, a call is refused that the model did not sign. */
const wantsSignature = (model: string): boolean => /gemini-([3-9]|\d\d)/.test(model);

/**
 * A call of an earlier turn. Nobody has the signature of one that an eval set wrote, and this word stands for it.
 * https://ai.google.dev/gemini-api/docs/thought-signatures
 */
const callParam = ({ name, arguments: args }: ToolCall, signed: boolean): Json => ({
  functionCall: { name, args },
  ...(signed && { thoughtSignature: "skip_thought_signature_validator" }),
});

export const toolParam = ({ name, description, parameters }: ToolDefinition): Json => ({
  name,
  ...(description !== null && { description }),
  parametersJsonSchema: parameters,
});

/** Calls are held to their schemas for all tools or none: for all, as soon as one asks for it. */
export function toolConfig(tools: readonly ToolDefinition[], choice: ToolChoice | null): Json {
  if (choice !== null && typeof choice !== "string") {
    return { functionCallingConfig: { mode: "ANY", allowedFunctionNames: [choice.name] } };
  }
  const free = tools.some(({ strict }) => strict === true) ? "VALIDATED" : "AUTO";
  const mode = { auto: free, none: "NONE", required: "ANY" }[choice ?? "auto"];
  return { functionCallingConfig: { mode } };
}
