import { createHash } from "node:crypto";

import type { Json, Sha256 } from "./units.ts";

/** SHA-256 of the UTF-8 bytes of a text, or of the bytes given. */
export function sha256(data: string | Uint8Array): Sha256 {
  return createHash("sha256").update(data).digest("hex") as Sha256;
}

/**
 * JSON with object keys in code-unit order and no white space, so that equal values have equal bytes
 * (the ordering rule of RFC 8785; numbers as JSON.stringify writes them, which is the same grammar).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const object = value as { readonly [key: string]: Json };
  const members = Object.keys(object)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key] as Json)}`);
  return `{${members.join(",")}}`;
}

/** The name of a JSON value: SHA-256 of its canonical form. */
export function digestOf(value: Json): Sha256 {
  return sha256(canonicalJson(value));
}
