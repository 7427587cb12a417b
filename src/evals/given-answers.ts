import { callId, type ToolCall } from "../models/message.ts";
import { argumentsOf } from "../models/tool-arguments.ts";
import { jsonWords } from "../text/json.ts";
import { isList, isMapping, mapping } from "../text/mapping.ts";

import type { Json } from "../units.ts";

/** Answers that stand beside the questions of an eval set: made once, by somebody's program. */

/** A row's fields by name. */
export interface Fields {
  readonly [name: string]: Json;
}

export interface GivenAnswer {
  /** The field that holds it. */
  readonly field: string;
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
}

/** A row as it stands in a file, with the answers in it. */
export interface SourceRow {
  readonly fields: Fields;
  readonly line: number;
  readonly answers: readonly GivenAnswer[];
}

/** Completes "`response` …", where a row is read for its question. */
export const ANSWER_EXISTS =
  "is an answer that exists already: the prompt answers anew here, and `evenhand compare` scores answers as they are";

/** The answer in a field: a text, also an empty one, messages, or something else as JSON; none where it is null. */
export function answerIn(fields: Fields, field: string): readonly GivenAnswer[] {
  const value = fields[field] ?? null;
  if (value === null) return [];
  return isAnswered(value)
    ? [{ field, ...saidIn(value) }]
    : [{ field, text: jsonWords(value), toolCalls: [] }];
}

/** Calls of tools as OpenAI, LangChain, DeepEval and Foundry write them; what names no tool is none. */
export function callsIn(value: Json): readonly ToolCall[] {
  const calls = isList(value) ? value.filter(isMapping) : [];
  return calls.flatMap((call, n) => {
    const wrapped = call["function"] ?? null;
    const { name, ...said } = isMapping(wrapped) ? wrapped : call;
    if (typeof name !== "string") return [];
    const given = ARGUMENTS.map((key) => said[key]).find((of) => of !== undefined) ?? mapping([]);
    const id = call["id"] ?? call["tool_call_id"];
    return [
      {
        id: callId(typeof id === "string" ? id : null, n),
        name,
        arguments: typeof given === "string" ? argumentsOf(given) : given,
      },
    ];
  });
}

const ARGUMENTS = ["arguments", "args", "input_parameters", "inputParameters"];

type Message = { readonly [key: string]: Json };

/** Messages of a program that went on after its first word, the assistant's among them. */
const isAnswered = (value: Json): value is readonly Message[] =>
  isList(value) &&
  value.every((of) => isMapping(of) && typeof of["role"] === "string") &&
  value.some((of) => isMapping(of) && of["role"] === "assistant");

/** What an assistant said last, and what it called on the way there. */
function saidIn(messages: readonly Message[]): Omit<GivenAnswer, "field"> {
  const own = messages.filter(({ role }) => role === "assistant");
  const texts = own.map(({ content = null }) => textOf(content)).filter((text) => text !== "");
  const calls = own.flatMap(({ content = null, tool_calls = null }) => [
    ...listed(content),
    ...listed(tool_calls),
  ]);
  return { text: texts.at(-1) ?? "", toolCalls: callsIn(calls) };
}

const listed = (value: Json): readonly Json[] => (isList(value) ? value : []);

function textOf(content: Json): string {
  if (!isList(content)) return content === null ? "" : jsonWords(content);
  return content
    .flatMap((part) => (isMapping(part) && typeof part["text"] === "string" ? part["text"] : []))
    .join("");
}
