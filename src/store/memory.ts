import type { Sha256 } from "../units.ts";
import { isDayBefore } from "./notes.ts";
import { StoreError } from "./store.ts";
import type { Store, StoredRow } from "./store.ts";

/** A store that lives as long as the process: for tests and for runs that shall leave nothing behind. */
export function openMemoryStore(): Store {
  const rows = new Map<Sha256, StoredRow>();
  const notes = new Map<string, { topic: string; name: string; value: string }>();
  const claims = new Set<Sha256>();
  let closed = false;
  const open = (): void => {
    if (closed) throw new StoreError("the store is closed");
  };

  return {
    get(key) {
      open();
      return rows.get(key);
    },
    async put(row) {
      open();
      claims.delete(row.key);
      const kept = rows.get(row.key) ?? structuredClone(row);
      rows.set(row.key, kept);
      return kept;
    },
    async claim(key) {
      open();
      if (rows.has(key) || claims.has(key)) return false;
      claims.add(key);
      return true;
    },
    async release(key) {
      open();
      claims.delete(key);
    },
    async note(topic, name, value) {
      open();
      notes.set(JSON.stringify([topic, name]), { topic, name, value });
    },
    recall(topic, name) {
      open();
      return notes.get(JSON.stringify([topic, name]))?.value;
    },
    rows() {
      open();
      return [...rows.values()];
    },
    notes() {
      open();
      return [...notes.values()];
    },
    async prune(before) {
      open();
      const old = [...rows.values()].filter(({ at }) => at < before);
      for (const { key } of old) rows.delete(key);
      const ended = [...notes].filter(([, { value }]) => isDayBefore(value, before));
      for (const [name] of ended) notes.delete(name);
      return { rows: old.length, notes: ended.length };
    },
    async close() {
      closed = true;
    },
  };
}
