import type { Json } from "../../units.ts";
import { DEEPEST, isDeeper } from "./depth.ts";
import { readJson } from "./is-json.ts";

const FENCE = "```";

/** Characters looked at for each of the text, but some for any: what is bracketed to confuse is given up on. */
const EFFORT = { each: 16, least: 200_000 } as const;
/** What a try costs, however little it looks at. */
const TRY = 100;

/**
 * The output as a value, undefined where it is none: the whole of it, or what stands in the one Markdown fence (with
 * or without the word `json`) that is the whole of it, as models like to answer.
 */
export function outputJson(output: string): Json | undefined {
  const value = readJson(unfenced(output.trim()));
  return value === undefined || isDeeper(value, DEEPEST) ? undefined : value;
}

function unfenced(text: string): string {
  const lineEnd = text.indexOf("\n");
  if (!text.startsWith(FENCE) || !text.endsWith(FENCE) || lineEnd < 0) return text;
  const info = text.slice(FENCE.length, lineEnd).trim().toLowerCase();
  const inside = text.slice(lineEnd, -FENCE.length);
  return info === "" || info === "json" ? inside : text;
}

/** The JSON objects and lists that stand anywhere in a text, outermost first, in order. */
export function* jsonIn(text: string): Generator<Json> {
  let effort = Math.max(EFFORT.least, EFFORT.each * text.length);
  const openers = /[[{]/gu;
  for (let found = openers.exec(text); found !== null && effort > 0; found = openers.exec(text)) {
    const start = found.index;
    const end = closing(text, start);
    effort -= Math.max(TRY, (end ?? text.length) - start);
    const value = end === null ? undefined : readJson(text.slice(start, end));
    if (end === null || value === undefined) continue;
    openers.lastIndex = end;
    yield value;
  }
}

/** Behind the bracket that closes the one at `start`; brackets in strings do not count. Null where none does. */
function closing(text: string, start: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]!;
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}
