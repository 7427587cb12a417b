import { z } from "zod";

import type { Tree } from "../git/tree.ts";
import { visibleJson } from "../report/json.ts";
import { isSigned, sign, type MacKey } from "../store/mac.ts";
import { decodeText } from "../text/decode.ts";
import { readJson } from "../text/json.ts";
import type { Json } from "../units.ts";
import { inOrder, isRecordPath, parseRecord, pathOf, type HistoryRecord } from "./record.ts";

/** Records as they were found. */
export interface Records {
  /** Oldest first. */
  readonly records: readonly HistoryRecord[];
  /** Of those, the ones that one of our keys has signed: nobody without a key can have written them. */
  readonly signed: ReadonlySet<HistoryRecord>;
  /** Files that hold no record this version can read; they are left as they are. */
  readonly unreadable: number;
}

/** Those that somebody with one of our keys has written. */
export const signedIn = ({ records, signed }: Records): readonly HistoryRecord[] =>
  records.filter((record) => signed.has(record));

export const NO_RECORDS: Records = { records: [], signed: new Set(), unreadable: 0 };

export interface RecordsRead {
  readonly found: Records;
  /** Why nothing was found, as a clause; null where nothing went wrong. */
  readonly complaint: string | null;
}

/**
 * The records of a repository: a branch on GitHub, a folder on a laptop. Held by the commands; nothing in it may change
 * a verdict, so neither method throws for what the other side does.
 */
export interface History {
  /** Whether it has a key: without one it can tell its own records from nobody's. */
  readonly signs: boolean;
  read(): Promise<RecordsRead>;
  /** Keeps records beside those that are there. Null, or one sentence on why they were not kept. */
  append(records: readonly HistoryRecord[]): Promise<string | null>;
}

export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** A record's file: the record beside its signature, null where its run had no key. */
export function recordFile(record: HistoryRecord, key: MacKey | null): RecordFile {
  const mac = key && sign(key, "record", record);
  return { path: pathOf(record), text: visibleJson({ record, mac }) };
}

/** Every record below `records/`. A file that is none is counted, and hides no other. */
export async function recordsIn(tree: Tree, keys: readonly MacKey[]): Promise<Records> {
  const entries = await tree.list();
  const paths = entries.flatMap(({ kind, odd, path }) =>
    kind === "file" && !odd && isRecordPath(path) ? [path] : [],
  );
  const files = (await tree.read(paths)).map((bytes) => readRecord(bytes, keys));
  const found = files.filter((file) => file !== null);
  return {
    records: inOrder(found.map(({ record }) => record)),
    signed: new Set(found.flatMap(({ record, signed }) => (signed ? [record] : []))),
    unreadable: files.length - found.length,
  };
}

const recordJson = z.object({
  record: z.custom<Json>((value) => value !== undefined),
  mac: z.string().nullable(),
});

function readRecord(
  bytes: Uint8Array,
  keys: readonly MacKey[],
): { readonly record: HistoryRecord; readonly signed: boolean } | null {
  const text = decodeText(bytes, "record");
  const reading = text.ok ? readJson(text.value.text) : null;
  const file = recordJson.safeParse(reading?.ok === true ? reading.value : null).data;
  const record = file === undefined ? null : parseRecord(file.record);
  if (file === undefined || record === null) return null;
  const signed = file.mac !== null && isSigned(keys, "record", file.record, file.mac);
  return { record, signed };
}
