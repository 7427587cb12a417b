import { callId, type ToolCall } from "../models/message.ts";
import { argumentsOf } from "../models/tool-arguments.ts";
import { jsonWords } from "../text/json.ts";
import { isList, isMapping, mapping } from "../text/mapping.ts";

import type { Json } from "../units.ts";
import type { Fields } from "./given-answers.ts";

/** A part of what a message says. */
export type RowPart = { readonly text: string } | { readonly image: string };

/** A message as other tools' rows hold it: OpenAI's of both APIs, Anthropic's, LangChain's. */
export interface RowMessage {
  /** `user`, `assistant`, `system`, `tool`, or what else it says. */
  readonly role: string;
  readonly parts: readonly RowPart[];
  readonly toolCalls: readonly ToolCall[];
  readonly toolCallId: string | null;
  /** Kinds of parts that are neither text nor image nor call. */
  readonly left: readonly string[];
}

/** The messages of a list in which somebody speaks; null where a value is no such list. */
export function messagesIn(value: Json): readonly RowMessage[] | null {
  if (!isList(value) || !value.every(isMapping)) return null;
  const messages = value.map((of) => messageOf(unwrapped(of)));
  const isSpoken = messages.some(({ role }) => role === "user" || role === "assistant");
  return isSpoken && messages.every(({ role }) => role !== "") ? messages : null;
}

export const wordsOf = ({ parts }: RowMessage): string =>
  parts.map((part) => ("text" in part ? part.text : "")).join("");

const ROLES: ReadonlyMap<string, string> = new Map([
  ["human", "user"],
  ["ai", "assistant"],
  ["model", "assistant"],
  ["developer", "system"],
  ["function", "tool"],
  ["function_call", "assistant"],
  ["function_call_output", "tool"],
]);

/** LangChain puts a message below `data`, or below `kwargs` with its class as the `id`. */
function unwrapped(message: Fields): Fields {
  const { data = null, kwargs = null, id = null } = message;
  if (isMapping(data)) return { ...data, type: message["type"] ?? null };
  if (!isMapping(kwargs)) return message;
  const name = isList(id) ? String(id.at(-1)) : "";
  const type = name.replace(/Message(?:Chunk)?$/, "").toLowerCase();
  return { ...kwargs, type: kwargs["type"] ?? type };
}

function messageOf(message: Fields): RowMessage {
  const written = message["role"] ?? message["type"];
  const role = typeof written === "string" ? (ROLES.get(written) ?? written) : "";
  const content = message["content"] ?? message["output"] ?? null;
  const items = isList(content) ? content : content === null ? [] : [content];
  const parts = items.map(partOf);
  const own = message["type"] === "function_call" ? [message] : listed(message["tool_calls"]);
  const id = message["tool_call_id"] ?? message["call_id"] ?? null;
  return {
    role,
    parts: parts.filter((of) => "text" in of || "image" in of),
    toolCalls: callsIn([...items, ...own]),
    toolCallId: role === "tool" && typeof id === "string" ? id : null,
    left: parts.flatMap((of) => ("left" in of ? of.left : [])),
  };
}

const listed = (value: Json | undefined): readonly Json[] =>
  isList(value ?? null) ? (value as readonly Json[]) : [];

/** Parts that are calls are read as such. */
const CALLS = ["tool_call", "tool_use"];

function partOf(part: Json): RowPart | { readonly left: readonly string[] } {
  if (!isMapping(part)) return { text: jsonWords(part) };
  const { type = null, text = null } = part;
  if (typeof text === "string") return { text };
  const image = imageIn(part);
  if (image !== null) return { image };
  const result = part["tool_result"] ?? part["content"] ?? null;
  if (type === "tool_result" && result !== null) return { text: jsonWords(result) };
  return { left: CALLS.includes(String(type)) ? [] : [String(type ?? "part")] };
}

function imageIn({ image_url = null, source = null }: Fields): string | null {
  const url = isMapping(image_url) ? image_url["url"] : image_url;
  if (typeof url === "string") return url;
  if (!isMapping(source)) return null;
  const { media_type, data, url: address } = source;
  if (typeof address === "string") return address;
  return typeof data === "string" ? `data:${String(media_type)};base64,${data}` : null;
}

/** Calls of tools, also as DeepEval and Foundry write them; what names no tool is none. */
export function callsIn(value: Json): readonly ToolCall[] {
  const calls = listed(value).filter(isMapping);
  return calls.flatMap((call, n) => {
    const wrapped = call["function"] ?? null;
    const { name, ...said } = isMapping(wrapped) ? wrapped : call;
    if (typeof name !== "string") return [];
    const given = ARGUMENTS.map((key) => said[key]).find((of) => of !== undefined) ?? mapping([]);
    const id = call["call_id"] ?? call["tool_call_id"] ?? call["id"];
    return [
      {
        id: callId(typeof id === "string" ? id : null, n),
        name,
        arguments: typeof given === "string" ? argumentsOf(given) : given,
      },
    ];
  });
}

const ARGUMENTS = ["arguments", "args", "input", "input_parameters", "inputParameters"];
