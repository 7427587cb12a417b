import { MAX_DEPTH, UNSAFE_KEYS } from "./mapping.ts";

import type { Json } from "../units.ts";

/** What a text holds, or why it is refused: a clause and a hint, without a place. */
export type JsonReading =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly message: string; readonly hint: string | null };

/** A text as it stands, anything else as JSON. */
export const jsonWords = (value: Json): string =>
  typeof value === "string" ? value : JSON.stringify(value);

const refuse = (message: string, hint: string | null): JsonReading => ({
  ok: false,
  message,
  hint,
});

/**
 * JSON as somebody meant it: what JSON.parse would silently change (a repeated key, an integer beyond 2^53, a
 * number beyond double range) and what could harm (unsafe keys, deep nesting) is refused.
 */
export function readJson(text: string): JsonReading {
  const { reading, large } = read(text);
  const [first] = large;
  if (!reading.ok || first === undefined) return reading;
  const hint = "put it in quotes, then it is text and stays as written";
  return refuse(`integer ${text.slice(...first)} is too large to be kept exactly`, hint);
}

/** The same for data that somebody exported: an integer beyond 2^53, an id mostly, is the text of its digits. */
export function readJsonData(text: string): JsonReading {
  const { reading, large } = read(text);
  if (!reading.ok || large.length === 0) return reading;
  return { ok: true, value: JSON.parse(quoted(text, large)) as Json };
}

function read(text: string): { readonly reading: JsonReading; readonly large: readonly Token[] } {
  const large: Token[] = [];
  try {
    const value = JSON.parse(text) as Json;
    return { reading: inspect(text, large) ?? { ok: true, value }, large };
  } catch (error) {
    return { reading: refuse(`invalid JSON: ${clauseOf(error)}`, null), large };
  }
}

/** Where a token of a text begins and ends. */
type Token = readonly [start: number, end: number];

function quoted(text: string, tokens: readonly Token[]): string {
  const ends = tokens.map(([, end]) => end);
  const parts = tokens.map(([start, end], n) => {
    const between = text.slice(ends[n - 1] ?? 0, start);
    return `${between}"${text.slice(start, end)}"`;
  });
  return parts.join("") + text.slice(ends.at(-1));
}

/** V8's words with the column, without the excerpt that it may add: a line can be long. */
function clauseOf(error: unknown): string {
  const said = error instanceof Error ? error.message : "Unreadable";
  const token = /^Unexpected token '.+?'/su.exec(said)?.[0];
  const position = / at position (\d+)/.exec(said)?.[1];
  const clause = token ?? said.replace(/(?: in JSON)? at position .*$/s, "");
  const column = position === undefined ? "" : ` (column ${Number(position) + 1})`;
  return clause.charAt(0).toLowerCase() + clause.slice(1) + column;
}

/** Walks text that JSON.parse has accepted, so tokens need no validation; notes the integers that it has rounded. */
function inspect(text: string, large: Token[]): JsonReading | null {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "{" || character === "[") {
      open.push(character === "{" ? new Set() : null);
      if (open.length > MAX_DEPTH) {
        return refuse(`it is nested more than ${MAX_DEPTH} levels deep`, null);
      }
    } else if (character === "}" || character === "]") {
      open.pop();
    } else if (character === '"') {
      const end = endOfString(text, at);
      const wrong = isKey(text, end) ? keyProblem(text.slice(at, end), open.at(-1) ?? null) : null;
      if (wrong) return wrong;
      at = end - 1;
    } else if (character === "-" || (character >= "0" && character <= "9")) {
      NUMBER.lastIndex = at;
      const token = NUMBER.exec(text)?.[0] ?? character;
      const value = Number(token);
      if (!Number.isFinite(value)) {
        return refuse(
          `number ${token} is too large`,
          "write a smaller one, or quotes around it for text",
        );
      }
      const isExact = /[.eE]/.test(token) || Number.isSafeInteger(value);
      if (!isExact) large.push([at, at + token.length]);
      at += token.length - 1;
    }
  }
  return null;
}

const NUMBER = /[-+.0-9eE]+/y;

/** Past the closing quote of the string that begins at `start`, in a text that is JSON. */
export function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return quote + 1;
  }
}

function isKey(text: string, end: number): boolean {
  let next = end;
  while (/\s/.test(text.charAt(next))) next++;
  return text[next] === ":";
}

function keyProblem(token: string, seen: Set<string> | null): JsonReading | null {
  const key = JSON.parse(token) as string;
  if (UNSAFE_KEYS.has(key)) return refuse(`key \`${key}\` is not allowed`, "give it another name");
  if (seen?.has(key)) return refuse(`key \`${key}\` is repeated`, "keep one");
  seen?.add(key);
  return null;
}
