import { jsonWords, readJsonData } from "../text/json.ts";
import { isList, isMapping } from "../text/mapping.ts";
import { saidIn } from "./given-answers.ts";
import { messagesIn } from "./row-messages.ts";

import type { Json } from "../units.ts";

/** Values as other tools' rows hold them. */

/** A text, or the JSON of something else; null where there is nothing. */
export function textIn(value: Json | undefined): string | null {
  if (value === undefined || value === null || value === "") return null;
  return jsonWords(value);
}

/** A right answer: a text, what an assistant says in one message or several, or something else as JSON. */
export function referenceIn(value: Json | undefined): string | null {
  const data = value ?? null;
  const messages = messagesIn(isMapping(data) ? [data] : data);
  return textIn(messages === null ? data : (saidIn(messages)?.text ?? data));
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
