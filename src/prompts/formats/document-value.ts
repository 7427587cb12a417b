import { parsed, refused } from "../../problem.ts";
import { readJson } from "../../text/json.ts";
import { linesOf } from "../../text/lines.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { parseYaml } from "../../text/yaml.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { PromptSource } from "./format.ts";

/** A value somewhere in a YAML or JSON file, with what its readers need to say where it stands. */
export interface PlacedValue {
  readonly source: Pick<PromptSource, "path" | "text">;
  readonly value: Json;
  /** The way to it from the document's root. */
  readonly at: readonly PropertyKey[];
  /** 1-based line of a path from the root. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a file as one document. JSON is read as YAML, which knows lines, unless only JSON takes it. */
export function readDocument(source: Pick<PromptSource, "path" | "text">): Parsed<PlacedValue> {
  const { path, text } = source;
  const document = parseYaml(text, path);
  if (document.ok) return parsed({ source, at: [], ...document.value });
  const json = path.endsWith(".json") ? readJson(text) : null;
  return json?.ok === true
    ? parsed({ source, at: [], value: json.value, lineOf: () => 1 })
    : document;
}

/** A key of a mapping or a place in a list; null where there is nothing. */
export function child(parent: PlacedValue, key: PropertyKey): PlacedValue | null {
  const { value } = parent;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
  const found = (value as { readonly [key: PropertyKey]: Json })[key]!;
  return { ...parent, value: found, at: [...parent.at, key] };
}

/** What a path leads to; null where there is nothing. */
export const childAt = (parent: PlacedValue, path: readonly PropertyKey[]): PlacedValue | null =>
  path.reduce<PlacedValue | null>((of, key) => of && child(of, key), parent);

export function children(parent: PlacedValue): readonly PlacedValue[] {
  const { value, at } = parent;
  if (isList(value)) return value.map((item, n) => ({ ...parent, value: item, at: [...at, n] }));
  return keysOf(value).flatMap((key) => child(parent, key) ?? []);
}

/** The key under which a value stands, or its place in a list. */
export const keyOf = ({ at }: PlacedValue): string => String(at.at(-1));

/** The entries of a mapping that have one of these keys. */
export function entriesAt(
  { value }: PlacedValue,
  keys: readonly string[],
): { readonly [key: string]: Json } {
  const entries = isMapping(value) ? Object.entries(value) : [];
  return mapping(entries.filter(([key]) => keys.includes(key)));
}

export const problemAt = (
  { source, at, lineOf }: PlacedValue,
  message: string,
  hint: string | null,
): Problem => ({ file: source.path, line: lineOf(at), message, hint });

export const refusedAt = <T>(place: PlacedValue, message: string, hint: string | null): Parsed<T> =>
  refused(problemAt(place, message, hint));

/** `messages[0].content` */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${String(key)}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");

/** The line on which a text's own first line stands: below its key where it is a block (`content: |`). */
export function textLine({ source, at, lineOf }: PlacedValue): number {
  const line = lineOf(at);
  const written = linesOf(source.text)[line - 1]?.text ?? "";
  return /[|>][-+\d]*[ \t]*(?:#.*)?$/.test(written) ? line + 1 : line;
}

export const keysOf = (value: Json): readonly string[] =>
  isMapping(value) ? Object.keys(value) : [];
