import { lineAt } from "./lines.ts";
import { endOfString, readJsonData } from "./json.ts";
import { isList, isMapping } from "./mapping.ts";

import type { Placed } from "./shape.ts";
import type { Json } from "../units.ts";

type Lines = ReadonlyMap<PropertyKey, number>;

/** A JSON text as data with the lines of its parts; null where it is no JSON, which then may be another notation. */
export function jsonDocument(text: string, file: string): Placed | null {
  const reading = readJsonData(text);
  if (!reading.ok) return null;
  const { value } = reading;
  const lines = linesIn(text, value);
  const first = lineAt(text, text.search(/\S/));
  const lineOf = (path: readonly PropertyKey[]): number => {
    let line = first;
    let here: Json | undefined = value;
    for (const key of path) {
      const next: number | undefined =
        typeof here === "object" && here !== null ? lines.get(here)?.get(key) : undefined;
      if (next === undefined) return line;
      line = next;
      here = (here as { readonly [key: PropertyKey]: Json })[key];
    }
    return line;
  };
  return { file, value, lineOf };
}

/** A string is known by its first quote: one pattern for the whole of a long one would run out of stack. */
const TOKEN = /["{}[\],\n]|[-+.\w]+/g;

interface Open {
  readonly value: Json;
  readonly lines: Map<PropertyKey, number>;
  /** Of the next item of a list. */
  index: number;
  /** The key whose value comes next. */
  key: string | null;
}

/** Walks a text that has been read, beside its value. */
function linesIn(text: string, root: Json): WeakMap<object, Lines> {
  const known = new WeakMap<object, Lines>();
  const open: Open[] = [];
  let line = 1;
  const enter = (): void => {
    const parent = open.at(-1);
    const value = parent === undefined ? root : childOf(parent);
    const lines = new Map<PropertyKey, number>();
    if (typeof value === "object" && value !== null) known.set(value, lines);
    if (parent !== undefined && isList(parent.value)) parent.lines.set(parent.index, line);
    open.push({ value, lines, index: 0, key: null });
  };
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [token] = found;
    const here = open.at(-1);
    if (token === '"') TOKEN.lastIndex = endOfString(text, found.index);
    if (token === "\n") line++;
    else if (token === "{" || token === "[") enter();
    else if (token === "}" || token === "]") open.pop();
    else if (here === undefined) continue;
    else if (token === ",") {
      here.index++;
      here.key = null;
    } else if (isMapping(here.value) && here.key === null) {
      here.key = JSON.parse(text.slice(found.index, TOKEN.lastIndex)) as string;
      here.lines.set(here.key, line);
    } else if (isList(here.value)) here.lines.set(here.index, line);
  }
  return known;
}

function childOf({ value, index, key }: Open): Json {
  if (isList(value)) return value[index] ?? null;
  return (isMapping(value) && key !== null ? value[key] : null) ?? null;
}
