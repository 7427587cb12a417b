import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import type { Day } from "../units.ts";
import { sign } from "./mac.ts";
import type { MacKey } from "./mac.ts";
import { isDayBefore } from "./notes.ts";
import type { Store } from "./store.ts";
import { rowJson, TRANSFER_HEADER } from "./transfer.ts";

/**
 * Writes all notes and rows of a store, signed, to a file for another store to import. The file appears whole
 * or not at all. Reads the store row by row, so its size does not matter.
 *
 * @param since leaves out rows paid for before this day, and notes that are nothing but an earlier day
 */
export async function exportStore(
  store: Store,
  path: string,
  key: MacKey,
  since: Day | null = null,
): Promise<{ readonly rows: number; readonly notes: number }> {
  const written = { rows: 0, notes: 0 };
  const lines = function* (): Generator<string> {
    yield `${JSON.stringify(TRANSFER_HEADER)}\n`;
    for (const { topic, name, value } of store.notes()) {
      if (since !== null && isDayBefore(value, since)) continue;
      const note = { topic, name, value };
      written.notes++;
      yield `${JSON.stringify({ note, mac: sign(key, "note", note) })}\n`;
    }
    for (const stored of store.rows()) {
      if (since !== null && stored.at < since) continue;
      const row = rowJson(stored);
      written.rows++;
      yield `${JSON.stringify({ row, mac: sign(key, "row", row) })}\n`;
    }
  };
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(unfinished));
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return written;
}
