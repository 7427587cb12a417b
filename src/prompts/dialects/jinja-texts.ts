import { isList, isMapping } from "../../text/mapping.ts";
import { isTrue, pythonWords } from "./jinja-words.ts";

import type { Json } from "../../units.ts";
import type { Budget } from "./budget.ts";
import type { Arguments } from "./jinja-functions.ts";

/** What Jinja's filters make of texts and of single values. */

export const number = (value: Json | undefined, fallback: number): number => {
  const read = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(read) ? read : fallback;
};

export const capitalized = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
export const titled = (text: string): string =>
  text.replaceAll(/\p{L}[\p{L}\p{N}'’]*/gu, capitalized);

export function replaced(text: string, from: string, to: string, budget: Budget): string {
  if (from === "") return text;
  const pieces = text.split(from);
  budget.write(text.length + pieces.length * to.length);
  return pieces.join(to);
}

/** JSON as Python's `json.dumps` writes it: a blank after `,` and `:`. */
export function json(value: Json, { list, named, budget }: Arguments): string {
  const indent = Math.min(10, number(named["indent"] ?? list[0], 0));
  const text = indent > 0 ? JSON.stringify(value, null, indent) : spaced(value);
  budget.write(text.length);
  return text;
}

function spaced(value: Json): string {
  if (isList(value)) return `[${value.map(spaced).join(", ")}]`;
  if (!isMapping(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${spaced(of)}`);
  return `{${entries.join(", ")}}`;
}

export function trimmed(of: string, chars: string): string {
  const letters = Array.from(of);
  const from = letters.findIndex((letter) => !chars.includes(letter));
  const to = letters.findLastIndex((letter) => !chars.includes(letter));
  return from === -1 ? "" : letters.slice(from, to + 1).join("");
}

/** Jinja's own: five letters more are let pass, and words stay whole unless they may be cut. */
export function truncated(of: string, { list, named, words }: Arguments): string {
  const length = number(list[0] ?? named["length"], 255);
  const cutsWords = list[1] ?? named["killwords"];
  const end = words(list[2] ?? named["end"] ?? "...");
  if (words !== pythonWords) return truncatedByNunjucks(of, length, isTrue(cutsWords), end);
  if (of.length <= length + 5) return of;
  const cut = of.slice(0, Math.max(0, length - end.length));
  const whole = isTrue(cutsWords) ? cut : cut.replace(/ [^ ]*$/, "");
  return whole + end;
}

/** There the end comes on top of the length, and nothing more is let pass. */
function truncatedByNunjucks(of: string, length: number, cutsWords: boolean, end: string): string {
  if (of.length <= length) return of;
  const blank = cutsWords ? -1 : of.lastIndexOf(" ", length);
  return of.slice(0, blank === -1 ? length : blank) + end;
}
