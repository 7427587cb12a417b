import { byCodePoint } from "../../text/by-code-point.ts";
import { isList, isMapping, table } from "../../text/mapping.ts";
import { listOf } from "./jinja-values.ts";
import { areEqual, isTrue, pythonWords } from "./jinja-words.ts";

import type { Json } from "../../units.ts";
import type { Budget } from "./budget.ts";
import type { Words } from "./jinja-words.ts";

export interface Arguments {
  readonly list: readonly Json[];
  readonly named: { readonly [name: string]: Json };
  readonly words: Words;
  readonly budget: Budget;
}

type Apply = (value: Json, given: Arguments) => Json;

const number = (value: Json | undefined, fallback: number): number => {
  const read = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(read) ? read : fallback;
};
const order = (a: Json, b: Json): number =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : byCodePoint(pythonWords(a), pythonWords(b));
const capitalized = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
const titled = (text: string): string => text.replaceAll(/\p{L}[\p{L}\p{N}'’]*/gu, capitalized);
const attribute = (of: Json, name: Json | undefined): Json => {
  let value: Json = of;
  for (const step of String(name ?? "").split(".")) {
    value = isMapping(value) && Object.hasOwn(value, step) ? value[step]! : null;
  }
  return value;
};

function replaced(text: string, from: string, to: string, budget: Budget): string {
  if (from === "") return text;
  const pieces = text.split(from);
  budget.write(text.length + pieces.length * to.length);
  return pieces.join(to);
}

function joined(value: Json, separator: string, { words, budget, named }: Arguments): string {
  const by = named["attribute"];
  const texts = listOf(value).map((of) => words(by === undefined ? of : attribute(of, by)));
  budget.write(texts.reduce((sum, text) => sum + text.length + separator.length, 0));
  return texts.join(separator);
}

/** JSON as Python's `json.dumps` writes it: a blank after `,` and `:`. */
function json(value: Json, { list, named, budget }: Arguments): string {
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

function unique(value: Json): Json {
  const kept: Json[] = [];
  for (const item of listOf(value).slice(0, 1000)) {
    if (!kept.some((of) => areEqual(of, item))) kept.push(item);
  }
  return kept;
}

const text =
  (apply: (of: string, given: Arguments) => Json): Apply =>
  (value, given) =>
    apply(given.words(value), given);
const length: Apply = (value) =>
  isMapping(value) ? Object.keys(value).length : listOf(value).length;

/** Filters that are read; `default` stands in the interpreter, since it is the one that takes what is missing. */
export const FILTERS = table<Apply>({
  abs: (value) => Math.abs(number(value, 0)),
  capitalize: text(capitalized),
  count: length,
  dictsort: (value) =>
    isMapping(value) ? Object.entries(value).toSorted((a, b) => order(a[0], b[0])) : [],
  dump: json,
  first: (value) => listOf(value)[0] ?? null,
  float: (value) => number(value, 0),
  indent: text((of, { list, budget }) => {
    const pad = " ".repeat(Math.min(40, number(list[0], 4)));
    budget.write(of.length + of.split("\n").length * pad.length);
    return of.replaceAll(/\n(?=[^\n])/g, `\n${pad}`);
  }),
  int: (value) => Math.trunc(number(value, 0)),
  items: (value) => (isMapping(value) ? Object.entries(value) : []),
  join: (value, given) => joined(value, given.words(given.list[0] ?? ""), given),
  last: (value) => listOf(value).at(-1) ?? null,
  length,
  list: (value) => listOf(value),
  lower: text((of) => of.toLowerCase()),
  map: (value, { named }) => listOf(value).map((of) => attribute(of, named["attribute"])),
  max: (value) => listOf(value).toSorted(order).at(-1) ?? null,
  min: (value) => listOf(value).toSorted(order)[0] ?? null,
  replace: text((of, { list, words, budget }) =>
    replaced(of, words(list[0] ?? ""), words(list[1] ?? ""), budget),
  ),
  reverse: (value) =>
    typeof value === "string"
      ? Array.from(value).toReversed().join("")
      : listOf(value).toReversed(),
  round: (value, { list }) => Number(number(value, 0).toFixed(Math.min(20, number(list[0], 0)))),
  safe: (value) => value,
  selectattr: (value, { list }) => listOf(value).filter((of) => isTrue(attribute(of, list[0]))),
  sort: (value, { named }) => {
    const by = named["attribute"];
    const key = (of: Json): Json => (by === undefined ? of : attribute(of, by));
    return listOf(value).toSorted((a, b) => order(key(a), key(b)));
  },
  string: text((of) => of),
  sum: (value) => listOf(value).reduce<number>((sum, of) => sum + number(of, 0), 0),
  title: text(titled),
  tojson: json,
  trim: text((of) => of.trim()),
  unique,
  upper: text((of) => of.toUpperCase()),
  wordcount: text((of) => of.match(/\S+/g)?.length ?? 0),
});

/** Tests after `is`, on what is there; `defined` and `undefined` stand in the interpreter. */
export const TESTS = table<(value: Json) => boolean>({
  boolean: (value) => typeof value === "boolean",
  even: (value) => number(value, 1) % 2 === 0,
  false: (value) => value === false,
  iterable: (value) => isList(value) || isMapping(value) || typeof value === "string",
  mapping: isMapping,
  none: (value) => value === null,
  number: (value) => typeof value === "number",
  odd: (value) => Math.abs(number(value, 0)) % 2 === 1,
  sequence: (value) => isList(value) || typeof value === "string",
  string: (value) => typeof value === "string",
  true: (value) => value === true,
});

/** Methods of Python's texts and mappings that templates call. */
export const METHODS = table<Apply>({
  capitalize: text(capitalized),
  endswith: text((of, { list, words }) => of.endsWith(words(list[0] ?? ""))),
  get: (value, { list }) =>
    isMapping(value) && Object.hasOwn(value, String(list[0]))
      ? value[String(list[0])]!
      : (list[1] ?? null),
  items: FILTERS["items"]!,
  join: (value, given) => joined(given.list[0] ?? [], given.words(value), given),
  keys: (value) => (isMapping(value) ? Object.keys(value) : []),
  lower: FILTERS["lower"]!,
  replace: FILTERS["replace"]!,
  split: text((of, { list, words }) =>
    list[0] === undefined ? (of.match(/\S+/g) ?? []) : of.split(words(list[0])),
  ),
  startswith: text((of, { list, words }) => of.startsWith(words(list[0] ?? ""))),
  strip: FILTERS["trim"]!,
  title: text(titled),
  upper: FILTERS["upper"]!,
  values: (value) => (isMapping(value) ? Object.values(value) : []),
});
