import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

import { canonicalJson } from "../digest.ts";
import type { Json } from "../units.ts";

/** Signs and checks what leaves one store for another. 32 bytes. */
export type MacKey = Uint8Array;

/**
 * The key of a store's signatures: from EVENHAND_CACHE_KEY where it is set, else from the provider's key,
 * which the same people hold. HKDF-SHA-256 (RFC 5869), so neither text can be found from a signature, and the
 * two sources never give the same key.
 */
export function macKey(source: "cache-key" | "provider-key", secret: string): MacKey {
  return new Uint8Array(hkdfSync("sha256", secret, "evenhand", `store-mac/1/${source}`, 32));
}

/** What a signature covers: a row is never taken for a note or a record, nor the other way round. */
export type SignedKind = "row" | "note" | "record";

/** HMAC-SHA-256 over the kind and the canonical JSON, as 64 hex digits. */
export function sign(key: MacKey, kind: SignedKind, value: Json): string {
  return createHmac("sha256", key)
    .update(`${kind}\n${canonicalJson(value)}`)
    .digest("hex");
}

/** Whether one of the keys signed the value. In constant time, so that a forger learns nothing from the clock. */
export function isSigned(
  keys: readonly MacKey[],
  kind: SignedKind,
  value: Json,
  mac: string,
): boolean {
  const given = Buffer.from(mac, "utf8");
  return keys.some((key) => {
    const expected = Buffer.from(sign(key, kind, value), "utf8");
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}
