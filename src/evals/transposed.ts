import { isList, isMapping, mapping } from "../text/mapping.ts";

import type { Placed } from "../text/shape.ts";
import type { Json } from "../units.ts";

/**
 * The rows of data that lies column by column, as data frames are written: `{ "question": ["a", "b"], … }`, or with the
 * rows' numbers, `{ "question": { "0": "a", "1": "b" }, … }`. Null for anything else.
 */
export function transposed({ file, value, lineOf }: Placed): readonly Placed[] | null {
  if (!isMapping(value)) return null;
  const columns = Object.entries(value);
  const [first, ...others] = columns.map(([, column]) => keysOf(column));
  if (!first || first.length === 0 || others.length === 0) return null;
  const names = JSON.stringify(first);
  if (others.some((keys) => JSON.stringify(keys) !== names)) return null;
  return first.map((key): Placed => ({
    file,
    value: mapping(columns.map(([name, column]) => [name, cell(column, key)] as const)),
    lineOf: ([name, ...path]) => lineOf([name ?? columns[0]![0], key, ...path]),
  }));
}

/** The numbers of a column's rows; null where it is none. */
function keysOf(column: Json): readonly PropertyKey[] | null {
  if (isList(column)) return [...column.keys()];
  if (!isMapping(column)) return null;
  const keys = Object.keys(column);
  return keys.every((key) => /^\d+$/.test(key)) ? keys : null;
}

const cell = (column: Json, key: PropertyKey): Json =>
  (column as { readonly [key: PropertyKey]: Json })[key] ?? null;
