import { jsonWords } from "../text/json.ts";
import { isMapping } from "../text/mapping.ts";
import { messagesIn, wordsOf, type RowMessage } from "./row-messages.ts";

import type { ToolCall } from "../models/message.ts";
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
  /** What it rests on, where the row has something else than what the question comes with. */
  readonly contexts?: readonly string[];
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
  return [{ field, ...(spokenIn(value) ?? { text: jsonWords(value), toolCalls: [] }) }];
}

/** What an assistant says in a message or in several; null in anything else. */
export const spokenIn = (value: Json): ReturnType<typeof saidIn> =>
  saidIn(messagesIn(isMapping(value) ? [value] : value) ?? []);

/** What an assistant said last, and what it called on the way there; null where it said nothing at all. */
export function saidIn(messages: readonly RowMessage[]): Omit<GivenAnswer, "field"> | null {
  const own = messages.filter(({ role }) => role === "assistant");
  if (own.length === 0) return null;
  const texts = own.map(wordsOf).filter((text) => text !== "");
  return { text: texts.at(-1) ?? "", toolCalls: own.flatMap(({ toolCalls }) => toolCalls) };
}
