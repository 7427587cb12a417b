import { hash } from "node:crypto";

import type { Json, Sha256 } from "./units.ts";

/** SHA-256 of the UTF-8 bytes of a text, or of the bytes given. */
export function sha256(data: string | Uint8Array): Sha256 {
  return hash("sha256", data, "hex") as Sha256;
}

/**
 * JSON with object keys in code-unit order and no white space, so that equal values have equal bytes
 * (the ordering rule of RFC 8785; numbers as JSON.stringify writes them, which is the same grammar).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  // Built up by hand: it names every request of a run, several times.
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) text += `${text && ","}${canonicalJson(item)}`;
    return `[${text}]`;
  }
  const object = value as { readonly [key: string]: Json };
  for (const key of Object.keys(object).sort()) {
    text += `${text && ","}${JSON.stringify(key)}:${canonicalJson(object[key] as Json)}`;
  }
  return `{${text}}`;
}

/** The name of a JSON value: SHA-256 of its canonical form. */
export function digestOf(value: Json): Sha256 {
  return sha256(canonicalJson(value));
}

/** Items in the order of a digest of each: an order that nobody chose, and the same in every run. */
export function inDigestOrder<T>(items: readonly T[], digest: (item: T) => Sha256): readonly T[] {
  return items
    .map((item) => ({ item, at: digest(item) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ item }) => item);
}
