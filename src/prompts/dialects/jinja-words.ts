import { isList, isMapping } from "../../text/mapping.ts";

import type { Json } from "../../units.ts";

/** How a value that is no text is written: as Python's `str` does (Jinja), or as JSON (nunjucks in promptfoo). */
export type Words = (value: Json) => string;

export const pythonWords: Words = (value) =>
  typeof value === "string" ? value : representation(value);

/** `repr` of the Python value that the YAML or JSON stands for. */
function representation(value: Json): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (isList(value)) return `[${value.map(representation).join(", ")}]`;
  if (isMapping(value)) {
    const entries = Object.entries(value);
    return `{${entries.map(([key, of]) => `${quoted(key)}: ${representation(of)}`).join(", ")}}`;
  }
  return quoted(value as string);
}

function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replaceAll(mark, `\\${mark}`);
  return mark + escaped + mark;
}

/** What counts as true in Python; what is missing does not. */
export function isTrue(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (isList(value)) return value.length > 0;
  if (isMapping(value)) return Object.keys(value).length > 0;
  return value !== false && value !== 0 && value !== "";
}

/** Python's equality of plain data: by value, and whatever the order of keys. */
export function areEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (isList(a)) {
    return isList(b) && a.length === b.length && a.every((of, n) => areEqual(of, b[n]));
  }
  if (!isMapping(a)) return a === b;
  if (!isMapping(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => areEqual(a[key], b[key]));
}
