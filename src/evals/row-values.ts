import { jsonWords, readJsonData } from "../text/json.ts";
import { isList } from "../text/mapping.ts";
import { pythonData } from "../text/python.ts";
import { spokenIn } from "./given-answers.ts";

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
  return textIn(spokenIn(data)?.text ?? data);
}

/** Texts in tables and files are JSON where data is meant, or what Python prints of it. */
export function dataIn(value: Json): Json {
  if (typeof value !== "string") return value;
  const reading = readJsonData(value);
  if (reading.ok) return reading.value;
  return /^\s*[[{]/.test(value) ? (pythonData(value) ?? value) : value;
}

/** Texts of a list: a list, the JSON or Python print-out of one, texts joined by `|`, or one text. */
export function textsIn(value: Json | undefined): readonly string[] {
  if (isList(value ?? null))
    return (value as readonly Json[]).flatMap((item) => textIn(item) ?? []);
  const text = textIn(value)?.trim() ?? "";
  const listed = text.startsWith("[") ? dataIn(text) : text;
  if (isList(listed)) return textsIn(listed);
  const parts = text.includes("|") && !text.includes("\n") ? text.split("|") : [text];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
