import { jsonWords, readJsonData } from "../text/json.ts";
import { isList, isMapping, mapping } from "../text/mapping.ts";

import type { Json } from "../units.ts";
import type { CaseShape } from "./formats/native-schema.ts";

/** Values as other tools' rows hold them. */

/** A text, or the JSON of something else; null where there is nothing. */
export function textIn(value: Json | undefined): string | null {
  if (value === undefined || value === null || value === "") return null;
  return jsonWords(value);
}

/** Texts in tables and files are JSON where data is meant. */
export function dataIn(value: Json): Json {
  if (typeof value !== "string") return value;
  const reading = readJsonData(value);
  return reading.ok ? reading.value : value;
}

/** Texts of a list: a list, the JSON or Python print-out of one, texts joined by `|`, or one text. */
export function textsIn(value: Json | undefined): readonly string[] {
  if (isList(value ?? null))
    return (value as readonly Json[]).flatMap((item) => textIn(item) ?? []);
  const text = textIn(value)?.trim() ?? "";
  if (text.startsWith("[") && text.endsWith("]")) {
    const listed = jsonList(text) ?? pythonList(text);
    if (listed !== null) return listed;
  }
  const parts = text.includes("|") && !text.includes("\n") ? text.split("|") : [text];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function jsonList(text: string): readonly string[] | null {
  const reading = readJsonData(text);
  return reading.ok && isList(reading.value) ? textsIn(reading.value) : null;
}

/** One item of `['a', "b's", 3]` with its separator. */
const ITEM = /\s*(?:'((?:[^'\\]|\\[^])*)'|"((?:[^"\\]|\\[^])*)"|([^\s'",[\]]+))\s*(,|$)/y;

const ESCAPES: { readonly [letter: string]: string } = { n: "\n", t: "\t", r: "\r" };

/** The items of a list as Python prints it; null where it is none. */
export function pythonList(text: string): readonly string[] | null {
  const inside = text.slice(1, -1);
  if (inside.trim() === "") return [];
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < inside.length) {
    const match = ITEM.exec(inside);
    if (match === null) return null;
    const [, single, double, bare = ""] = match;
    const quoted = single ?? double;
    items.push(quoted?.replaceAll(/\\([^])/g, (_, of: string) => ESCAPES[of] ?? of) ?? bare);
  }
  return items;
}

/** What a row asks, and what of it is not sent. */
export interface Asked {
  readonly shape: Pick<CaseShape, "input" | "messages">;
  /** Roles of messages that have no place in a case. */
  readonly left: readonly string[];
}

/**
 * An input of any form: variables, a text, a conversation, or variables with a conversation under `messages`. In tables
 * conversations are JSON.
 */
export function askedIn(value: Json): Asked {
  if (typeof value === "string") {
    const reading = /^\s*\[\s*\{/.test(value) ? readJsonData(value) : null;
    return reading?.ok && isConversation(reading.value)
      ? conversation(reading.value, {})
      : { shape: { input: value }, left: [] };
  }
  if (isConversation(value)) return conversation(value, {});
  if (!isMapping(value)) return { shape: { input: JSON.stringify(value) }, left: [] };
  const { messages = null, ...others } = value;
  return isConversation(messages)
    ? conversation(messages, others)
    : { shape: { input: mapping(Object.entries(value)) }, left: [] };
}

/** What a row asks; a question that is one text is called as the program under test calls it. */
export function questionIn(value: Json, name: string): Asked {
  const asked = askedIn(value);
  const { input } = asked.shape;
  return typeof input === "string" ? { ...asked, shape: { input: { [name]: input } } } : asked;
}

/** A case of what is asked and what else a row says; what it does not say is absent. */
export function shapeOf(
  asked: Asked,
  {
    reference = null,
    contexts = [],
    slices = [],
  }: {
    readonly reference?: string | null;
    readonly contexts?: readonly string[];
    readonly slices?: readonly string[];
  },
): Omit<CaseShape, "id"> {
  return {
    ...asked.shape,
    ...(reference !== null && { reference }),
    ...(contexts.length > 0 && { contexts: [...contexts] }),
    ...(slices.length > 0 && { slices: [...new Set(slices)] }),
  };
}

const isConversation = (value: Json): value is readonly { readonly [key: string]: Json }[] =>
  isList(value) &&
  value.length > 0 &&
  value.every((item) => isMapping(item) && typeof roleOf(item) === "string");

/** LangChain calls them `human` and `ai`, under `type`. */
function roleOf(message: { readonly [key: string]: Json }): Json | undefined {
  const role = message["role"] ?? message["type"];
  return role === "human" ? "user" : role === "ai" ? "assistant" : role;
}

function conversation(
  messages: readonly { readonly [key: string]: Json }[],
  others: { readonly [variable: string]: Json },
): Asked {
  const left: string[] = [];
  const sent = messages.flatMap((message) => {
    const role = roleOf(message);
    const content = textIn(message["content"]) ?? "";
    // A system's text is the prompt's, which is what is being compared.
    if (role === "user" || role === "assistant") return [{ role, content } as const];
    left.push(String(role));
    return [];
  });
  const input = Object.keys(others).length > 0 ? { input: mapping(Object.entries(others)) } : {};
  return { shape: { ...input, messages: sent }, left };
}
