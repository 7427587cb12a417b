import { readJsonData } from "../text/json.ts";
import { jsonDocument } from "../text/json-document.ts";
import { readJsonLines } from "../text/jsonl.ts";
import { linesOf } from "../text/lines.ts";
import { isList, isMapping, mapping } from "../text/mapping.ts";
import { readTable } from "../text/table.ts";
import { parseYaml } from "../text/yaml.ts";
import { transposed } from "./transposed.ts";

import type { Problem } from "../problem.ts";
import type { Placed } from "../text/shape.ts";
import type { Json } from "../units.ts";

/** A file taken apart by its notation, before anyone asks whose format it is. */
export interface Content {
  readonly file: string;
  readonly notation: "yaml" | "json" | "jsonl" | "table";
  /** The whole of it; null for JSON Lines and tables, which have no whole. */
  readonly document: Placed | null;
  /** A list of rows, also where a wrapper such as `{ "examples": [ … ] }` holds it; null where it is none. */
  readonly rows: readonly Placed[] | null;
  /** What could not be read of it. */
  readonly problems: readonly Problem[];
}

/** Keys under which exports put their rows. */
const WRAPPERS = ["rows", "data", "examples", "items", "cases", "goldens", "samples", "records"];

/**
 * The notation by what the text is; the name only tells tables and JSON Lines, whose broken ones look like nothing.
 * JSON Lines under `.json` and one JSON list under `.jsonl` are common.
 */
export function readContent(text: string, file: string): Content {
  if (/\.[ct]sv$/i.test(file)) return table(text, file);
  const named = /\.(jsonl|ndjson)$/i.test(file);
  if (named || /^\s*[[{]/.test(text)) {
    const whole = named && isLines(text) ? null : jsonDocument(text, file);
    if (whole !== null) return documentOf("json", whole);
    if (named || isLines(text)) return lines(text, file);
  }
  const read = parseYaml(text, file, { keepsDigits: true });
  if (!read.ok)
    return { file, notation: "yaml", document: null, rows: null, problems: read.problems };
  const { value, lineOf } = read.value;
  return documentOf("yaml", { file, value: value ?? mapping<Json>([]), lineOf });
}

/** The first line with text is a whole JSON value, and not the only thing that a reader would call a document. */
function isLines(text: string): boolean {
  const first = linesOf(text).find((line) => line.text.trim() !== "");
  return first === undefined || isMapping(valueOf(first.text));
}

function valueOf(text: string): Json {
  const reading = readJsonData(text);
  return reading.ok ? reading.value : null;
}

function documentOf(notation: "yaml" | "json", document: Placed): Content {
  const rows = rowsOf(document, notation);
  return { file: document.file, notation, document, rows, problems: [] };
}

function rowsOf(whole: Placed, notation: "yaml" | "json"): readonly Placed[] | null {
  const { value } = whole;
  if (isList(value)) return items(whole).map(unwrapped);
  if (!isMapping(value)) return null;
  const wrapper = WRAPPERS.find((key) => isList(value[key] ?? null) && !isOwnSet(value, notation));
  if (wrapper !== undefined) return items(part(whole, [wrapper])).map(unwrapped);
  // One row, as a single line of JSON Lines under `.json` is.
  return notation === "json" ? (transposed(whole) ?? [whole]) : null;
}

/** A set of our own has its cases in the same place, and more beside them. */
const isOwnSet = (value: { readonly [key: string]: Json }, notation: "yaml" | "json"): boolean =>
  Object.hasOwn(value, "cases") &&
  (notation === "yaml" ||
    ["rubric", "checks", "cases_from"].some((key) => Object.hasOwn(value, key)));

/** `{ row_idx, row: { … } }`, as viewers of hosted data sets give rows, who put nothing else of theirs beside it. */
function unwrapped(row: Placed): Placed {
  const { value } = row;
  if (!isMapping(value) || !isMapping(value["row"] ?? null)) return row;
  return Object.keys(value).every((key) => VIEWED.has(key)) ? part(row, ["row"]) : row;
}

const VIEWED = new Set(["row", "row_idx", "truncated_cells"]);

/** What a path leads to, which is there. */
export function part({ file, value, lineOf }: Placed, path: readonly PropertyKey[]): Placed {
  const found = path.reduce<Json>(
    (of, key) => (of as { readonly [key: PropertyKey]: Json })[key] ?? null,
    value,
  );
  return { file, value: found, lineOf: (at) => lineOf([...path, ...at]) };
}

/** The items of a list; none where it is no list. */
export const items = (list: Placed): readonly Placed[] =>
  isList(list.value) ? list.value.map((_, n) => part(list, [n])) : [];

function lines(text: string, file: string): Content {
  const { rows, problems } = readJsonLines(text, file);
  return {
    file,
    notation: "jsonl",
    document: null,
    rows: rows.map(({ value, line }) => unwrapped({ file, value, lineOf: () => line })),
    problems,
  };
}

function table(text: string, file: string): Content {
  const read = readTable(text, file);
  const rows = read.ok
    ? read.value.map(({ value, line }) => ({ file, value, lineOf: () => line }))
    : null;
  return { file, notation: "table", document: null, rows, problems: read.ok ? [] : read.problems };
}
