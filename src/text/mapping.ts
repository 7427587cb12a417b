import type { Json } from "../units.ts";

/** Keys that reach an object's prototype where somebody copies them carelessly: refused in every file we read. */
export const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Levels of nesting in a file; nothing we read needs ten, and readers after us recurse. */
export const MAX_DEPTH = 100;

/** A mapping without a prototype: looking up a name that somebody else chose finds what was put in, or nothing. */
export function mapping<T>(entries: Iterable<readonly [string, T]>): { readonly [key: string]: T } {
  const object: { [key: string]: T } = Object.create(null);
  for (const [key, value] of entries) object[key] = value;
  return object;
}

/** A table of ours as such a mapping, so that a name from a file finds a row of it, or nothing. */
export const table = <T>(rows: { readonly [name: string]: T }): { readonly [name: string]: T } =>
  mapping(Object.entries(rows));

export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

export const isMapping = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
