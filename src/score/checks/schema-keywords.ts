import type { Schema } from "@cfworker/json-schema";

import type { Json } from "../../units.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { quote } from "./quote.ts";
import { compilePattern } from "./regex.ts";
import { SchemaMistake } from "./schema-mistake.ts";

type Inner = (raw: Json, at: string) => Schema | boolean;

/** Reads what stands under a keyword, at a place like `#/properties/id`; throws SchemaMistake. */
type Reader = (value: Json, at: string, inner: Inner) => unknown;

const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];

/** Those that the validator tests in linear or bounded time; an unknown one would always pass. */
const FORMATS = [
  "date",
  "date-time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "json-pointer",
  "time",
  "uri",
  "uuid",
];

const schema: Reader = (value, at, inner) => inner(value, at);
const schemas: Reader = (value, at, inner) =>
  list(value, at).map((item, n) => inner(item, `${at}/${n}`));
const schemaOrSchemas: Reader = (value, at, inner) =>
  Array.isArray(value) ? schemas(value, at, inner) : inner(value, at);
const schemaMap: Reader = (value, at, inner) => map(value, at, inner);
const nameListMap: Reader = (value, at) => map(value, at, names);
const anything: Reader = (value) => value;
const type: Reader = (value, at) => {
  const listed = Array.isArray(value) ? list(value, at) : [value];
  return listed.map((item) => known(item, TYPES, at));
};
const count: Reader = (value, at) =>
  need(Number.isSafeInteger(value) && Number(value) >= 0, value, at, "a whole number");
const number: Reader = (value, at) => need(Number.isFinite(value), value, at, "a number");
const boolean: Reader = (value, at) => need(typeof value === "boolean", value, at, "true or false");
const format: Reader = (value, at) => known(value, FORMATS, at);
const reference: Reader = (value, at) =>
  need(typeof value === "string" && value.startsWith("#"), value, at, "a place in this schema");
const pattern: Reader = (value, at) => {
  need(typeof value === "string", value, at, "a text");
  const engine = compilePattern(String(value));
  if (typeof engine === "string") throw new SchemaMistake(`has a bad pattern at ${at}: ${engine}`);
  return value;
};

/**
 * The keywords of drafts 7, 2019-09 and 2020-12 that the validator carries out. Anything else is refused: it would
 * be ignored, and a misspelt check could then never fail.
 */
export const KEYWORDS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["$ref", reference],
  ["$defs", schemaMap],
  ["definitions", schemaMap],
  ["type", type],
  ["enum", (value, at) => list(value, at)],
  ["const", anything],
  ["allOf", schemas],
  ["anyOf", schemas],
  ["oneOf", schemas],
  ["not", schema],
  ["if", schema],
  ["then", schema],
  ["else", schema],
  ["properties", schemaMap],
  ["required", (value, at) => names(value, at)],
  ["additionalProperties", schema],
  ["unevaluatedProperties", schema],
  ["propertyNames", schema],
  ["dependentRequired", nameListMap],
  ["dependentSchemas", schemaMap],
  ["minProperties", count],
  ["maxProperties", count],
  ["items", schemaOrSchemas],
  ["prefixItems", schemas],
  ["additionalItems", schema],
  ["unevaluatedItems", schema],
  ["contains", schema],
  ["minContains", count],
  ["maxContains", count],
  ["minItems", count],
  ["maxItems", count],
  ["uniqueItems", boolean],
  ["minimum", number],
  ["maximum", number],
  ["exclusiveMinimum", number],
  ["exclusiveMaximum", number],
  ["multipleOf", number],
  ["minLength", count],
  ["maxLength", count],
  ["pattern", pattern],
  ["format", format],
]);

/** Keywords that say something to a reader and nothing to the validator; so do those that begin with `x-`. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "$comment",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

function need(right: boolean, value: Json, at: string, wanted: string): Json {
  if (!right) throw new SchemaMistake(`needs ${wanted} at ${at}, not ${quote(value, 40)}`);
  return value;
}

function known(value: Json, words: readonly string[], at: string): string {
  if (typeof value === "string" && words.includes(value)) return value;
  const hint = typeof value === "string" ? nearlySaid(value, words) : null;
  throw new SchemaMistake(`does not know ${quote(value, 40)} at ${at}`, hint);
}

function list(value: Json, at: string): readonly Json[] {
  need(Array.isArray(value) && value.length > 0, value, at, "a list that is not empty");
  return value as readonly Json[];
}

function names(value: Json, at: string): Json {
  const right = Array.isArray(value) && value.every((item) => typeof item === "string");
  return need(right, value, at, "a list of names");
}

function map<T>(value: Json, at: string, read: (item: Json, at: string) => T): Record<string, T> {
  need(typeof value === "object" && value !== null && !Array.isArray(value), value, at, "a map");
  const entries = Object.entries(value as { readonly [name: string]: Json });
  return Object.fromEntries(entries.map(([name, item]) => [name, read(item, `${at}/${name}`)]));
}
