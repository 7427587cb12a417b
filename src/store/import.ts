import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";

import type { Json } from "../units.ts";
import { isSigned } from "./mac.ts";
import type { MacKey } from "./mac.ts";
import type { Store } from "./store.ts";
import { parseNote, parseRow, TRANSFER_HEADER, transferLine } from "./transfer.ts";

/** A row holds one response; more than this is no row of ours but an attempt to fill the memory. */
const MAX_LINE_BYTES = 32 * 2 ** 20;
/** What a file may unpack to: a small gzip can hold terabytes of zeros. */
const MAX_UNPACKED_BYTES = 4 * 2 ** 30;
/** Rows on their way to disk at a time, and their characters: they share commits, and memory stays bounded. */
const IN_FLIGHT = { rows: 200, characters: 8 * 2 ** 20 };

export interface ImportReport {
  /** Rows that the store did not have. */
  readonly rows: number;
  /** Rows that it had: they are left as they are. */
  readonly known: number;
  readonly notes: number;
  /** Lines left out: not signed with our keys, not JSON, or not of this schema. */
  readonly rejected: number;
  /** Why the file could not be read to its end, a clause; null when it was. */
  readonly damage: string | null;
}

/**
 * Copies rows and notes from a transfer file, one by one, each after its signature is checked. Whatever is
 * wrong with the file is counted and never thrown: what is missing is asked again. A note never replaces one
 * that the store has. Only StoreError (our own store fails) is thrown.
 *
 * @param keys accepted signers: the current key, and the previous one while keys are being changed
 */
export async function importStore(
  store: Store,
  path: string,
  keys: readonly MacKey[],
): Promise<ImportReport> {
  const report = { rows: 0, known: 0, notes: 0, rejected: 0 };
  let writes: Promise<unknown>[] = [];
  let characters = 0;
  let damage: string | null = null;
  let isHeader = true;
  for await (const line of linesOf(path, (reason) => (damage = reason))) {
    if (isHeader) {
      isHeader = false;
      if (line === JSON.stringify(TRANSFER_HEADER)) continue;
      damage = "it was not written by this version of Evenhand";
      break;
    }
    writes.push(...takeLine(store, keys, line, report));
    characters += line.length;
    if (writes.length >= IN_FLIGHT.rows || characters >= IN_FLIGHT.characters) {
      await Promise.all(writes);
      [writes, characters] = [[], 0];
    }
  }
  await Promise.all(writes);
  if (isHeader) damage ??= "it is empty";
  return { ...report, damage };
}

function takeLine(
  store: Store,
  keys: readonly MacKey[],
  line: string,
  report: { rows: number; known: number; notes: number; rejected: number },
): readonly Promise<unknown>[] {
  const parsed = transferLine.safeParse(jsonOf(line));
  if (!parsed.success) {
    report.rejected++;
    return [];
  }
  const signed = parsed.data;
  if ("row" in signed) {
    const row = isSigned(keys, "row", signed.row, signed.mac) ? parseRow(signed.row) : null;
    if (row === null) report.rejected++;
    else if (store.get(row.key) !== undefined) report.known++;
    else {
      report.rows++;
      return [store.put(row)];
    }
    return [];
  }
  const note = isSigned(keys, "note", signed.note, signed.mac) ? parseNote(signed.note) : null;
  if (note === null) report.rejected++;
  else if (store.recall(note.topic, note.name) === undefined) {
    report.notes++;
    return [store.note(note.topic, note.name, note.value)];
  }
  return [];
}

function jsonOf(line: string): Json | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Lines of a gzip file; ends early, naming the reason, where the file is damaged or beyond its limits. */
async function* linesOf(path: string, damaged: (reason: string) => void): AsyncGenerator<string> {
  const bytes = createReadStream(path).on("error", (error) => unpacked.destroy(error));
  const unpacked = bytes.pipe(createGunzip());
  const text = new TextDecoder();
  let rest = "";
  let total = 0;
  try {
    for await (const chunk of unpacked) {
      total += chunk.length;
      const piece = text.decode(chunk, { stream: true });
      // Only a piece with a line's end is split, so that one endless line costs no quadratic time.
      if (piece.includes("\n")) {
        const lines = (rest + piece).split("\n");
        rest = lines.pop()!;
        yield* lines;
      } else rest += piece;
      if (rest.length > MAX_LINE_BYTES || total > MAX_UNPACKED_BYTES) {
        damaged("it unpacks to more than a store can hold");
        return;
      }
    }
    if (rest !== "") yield rest;
  } catch (error) {
    damaged(error instanceof Error ? error.message : String(error));
  } finally {
    bytes.destroy();
    unpacked.destroy();
  }
}
