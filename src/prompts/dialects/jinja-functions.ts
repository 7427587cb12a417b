import { byCodePoint } from "../../text/by-code-point.ts";
import { isList, isMapping, table } from "../../text/mapping.ts";
import { listOf } from "./jinja-values.ts";
import { capitalized, json, number, replaced, titled, trimmed, truncated } from "./jinja-texts.ts";
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

/** Capitals aside, as Jinja sorts unless it is told otherwise. */
const order = (a: Json, b: Json): number => {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return byCodePoint(pythonWords(a).toLowerCase(), pythonWords(b).toLowerCase());
};
/** What a filter looks at of each item: an attribute, or the item itself where none is named. */
const keyBy =
  (name: Json | undefined) =>
  (of: Json): Json =>
    name === undefined ? of : attribute(of, name);
const attribute = (of: Json, name: Json | undefined): Json => {
  let value: Json = of;
  for (const step of String(name ?? "").split(".")) {
    value = isMapping(value) && Object.hasOwn(value, step) ? value[step]! : null;
  }
  return value;
};

function joined(value: Json, separator: string, { words, budget, named }: Arguments): string {
  const key = keyBy(named["attribute"]);
  const texts = listOf(value).map((of) => words(key(of)));
  budget.write(texts.reduce((sum, text) => sum + text.length + separator.length, 0));
  return texts.join(separator);
}

function unique(value: Json): Json {
  const kept: Json[] = [];
  for (const item of listOf(value).slice(0, 1000)) {
    if (!kept.some((of) => areEqual(of, item))) kept.push(item);
  }
  return kept;
}

const sorted = (value: Json, { named }: Arguments): readonly Json[] => {
  const key = keyBy(named["attribute"]);
  return listOf(value).toSorted((a, b) => order(key(a), key(b)));
};

/** `map(attribute="name", default=…)`, or `map("upper")`, which applies a filter. */
function mapped(given: Arguments): (of: Json) => Json {
  const { list, named } = given;
  if (named["attribute"] !== undefined) {
    return (of) => attribute(of, named["attribute"]) ?? named["default"] ?? null;
  }
  const filter = FILTERS[String(list[0] ?? "")];
  return (of) => filter?.(of, { ...given, list: list.slice(1) }) ?? null;
}

/** Tests that compare with something, beside TESTS. */
export const COMPARISONS: readonly string[] = ["equalto", "eq", "==", "ne", "!=", "in"];

/** A test by its name and what it compares with, as `select` and `reject` take it; without one, what is true. */
function passes(of: Json, [name, other = null]: readonly Json[]): boolean {
  switch (name) {
    case undefined:
      return isTrue(of);
    case "equalto":
    case "eq":
    case "==":
      return areEqual(of, other);
    case "ne":
    case "!=":
      return !areEqual(of, other);
    case "in":
      return listOf(other).some((item) => areEqual(item, of));
    case "defined":
      return of !== null;
    case "undefined":
      return of === null;
    default:
      return TESTS[String(name)]?.(of) === true;
  }
}

const attributePasses = (of: Json, { list: [name, ...test] }: Arguments): boolean =>
  passes(attribute(of, name), test);

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
  float: (value, { list, named }) => number(value, number(list[0] ?? named["default"], 0)),
  indent: text((of, { list, named, budget }) => {
    const pad = " ".repeat(Math.min(40, number(list[0] ?? named["width"], 4)));
    budget.write(of.length + of.split("\n").length * pad.length);
    const first = isTrue(list[1] ?? named["first"]) ? pad : "";
    return first + of.replaceAll(/\n(?=[^\n])/g, `\n${pad}`);
  }),
  int: (value, { list, named }) =>
    Math.trunc(number(value, number(list[0] ?? named["default"], 0))),
  items: (value) => (isMapping(value) ? Object.entries(value) : []),
  join: (value, given) =>
    joined(value, given.words(given.list[0] ?? given.named["d"] ?? ""), given),
  last: (value) => listOf(value).at(-1) ?? null,
  length,
  list: (value) => listOf(value),
  lower: text((of) => of.toLowerCase()),
  map: (value, given) => listOf(value).map(mapped(given)),
  max: (value, given) => sorted(value, given).at(-1) ?? null,
  min: (value, given) => sorted(value, given)[0] ?? null,
  reject: (value, given) => listOf(value).filter((of) => !passes(of, given.list)),
  rejectattr: (value, given) => listOf(value).filter((of) => !attributePasses(of, given)),
  replace: text((of, { list, named, words, budget }) =>
    replaced(
      of,
      words(list[0] ?? named["old"] ?? ""),
      words(list[1] ?? named["new"] ?? ""),
      budget,
    ),
  ),
  reverse: (value) =>
    typeof value === "string"
      ? Array.from(value).toReversed().join("")
      : listOf(value).toReversed(),
  round: (value, { list, named }) => {
    const digits = number(list[0] ?? named["precision"], 0);
    return Number(number(value, 0).toFixed(Math.min(20, Math.max(0, digits))));
  },
  safe: (value) => value,
  select: (value, given) => listOf(value).filter((of) => passes(of, given.list)),
  selectattr: (value, given) => listOf(value).filter((of) => attributePasses(of, given)),
  sort: (value, given) => {
    const rising = sorted(value, given);
    return isTrue(given.list[0] ?? given.named["reverse"]) ? rising.toReversed() : rising;
  },
  string: text((of) => of),
  sum: (value, { list, named }) => {
    const key = keyBy(named["attribute"] ?? list[0]);
    return listOf(value).reduce<number>((sum, of) => sum + number(key(of), 0), 0);
  },
  title: text(titled),
  tojson: json,
  trim: text((of, { list, named, words }) => {
    const chars = list[0] ?? named["chars"];
    return chars === undefined ? of.trim() : trimmed(of, words(chars));
  }),
  truncate: text(truncated),
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
