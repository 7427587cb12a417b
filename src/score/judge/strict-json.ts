import type { Json } from "../../units.ts";

/**
 * The one JSON value that a text is, or undefined. Stricter than the engine: an object that names a property
 * twice is refused, since which of the two was meant would be a guess.
 */
export function readStrictJson(text: string): Json | undefined {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  return hasDoubleName(text) ? undefined : value;
}

/** Strings, and the marks that open, close and part; on valid JSON these are all that bears on names. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}:,]/gu;

/** Expects valid JSON. */
function hasDoubleName(text: string): boolean {
  const open: (Set<string> | null)[] = [];
  let last = "";
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") {
      const names = open.at(-1);
      const name = JSON.parse(last) as string;
      if (names?.has(name) === true) return true;
      names?.add(name);
    }
    last = token;
  }
  return false;
}
