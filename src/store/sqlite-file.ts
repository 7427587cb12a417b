import { closeSync, openSync, readSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

import { StoreError } from "./store.ts";

/** "Evnh" in SQLite's header field for the program a file belongs to. */
const APPLICATION_ID = 0x45766e68;
const SCHEMA_VERSION = 1;
const OPEN_PATIENCE_MS = 5000;

const SCHEMA = `
  CREATE TABLE rows (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    model TEXT NOT NULL,
    sample INTEGER NOT NULL,
    epoch TEXT NOT NULL,
    at TEXT NOT NULL,
    response TEXT NOT NULL
  ) STRICT;
  CREATE TABLE notes (
    topic TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (topic, name)
  ) STRICT;
  CREATE TABLE claims (
    key TEXT PRIMARY KEY, holder TEXT NOT NULL, pid INTEGER NOT NULL, until INTEGER NOT NULL
  ) STRICT;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** Opens the store's file, or creates it. Throws StoreError for a file that is not a store of this version. */
export function openStoreFile(path: string): DatabaseSync {
  refuseOtherFormats(path);
  return guarded(path, () => {
    const db = new DatabaseSync(path);
    try {
      // A schema that somebody else wrote shall run nothing on our behalf.
      db.exec("PRAGMA trusted_schema = OFF; PRAGMA busy_timeout = 250");
      patiently(() => createOrCheck(db, path));
      // SQLite skips its busy handler when the journal mode changes hands, so two openers need the retry.
      patiently(() => db.exec("PRAGMA journal_mode = WAL"));
      db.exec("PRAGMA synchronous = FULL");
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Runs a database call; what SQLite reports becomes a StoreError with one clear sentence. */
export function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw storeError(path, error);
  }
}

export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === 5 || code === 6;
}

export function storeError(path: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = primaryCode(error);
  const words = code === null ? undefined : SENTENCES.get(code);
  const detail = error instanceof Error ? error.message : String(error);
  return new StoreError(`the store ${path} ${words ?? `failed: ${detail}`}`, { cause: error });
}

/** By SQLite's primary result code (sqlite.org/rescode.html). */
const SENTENCES: ReadonlyMap<number, string> = new Map([
  [5, "stays locked by another process; wait for it to end, or use another --store"],
  [6, "stays locked by another process; wait for it to end, or use another --store"],
  [8, "cannot be written: the file or its folder is read-only"],
  [10, "cannot be read or written: the disk reports an error"],
  [11, "is damaged; move it away and run again"],
  [13, "cannot be written: the disk is full"],
  [14, "cannot be opened: its folder does not exist or is not writable"],
  [26, "is not an Evenhand store; move it away, or use another --store"],
]);

function createOrCheck(db: DatabaseSync, path: string): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    const id = numberOf(db, "application_id");
    const tables = db.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"];
    if (id === 0 && tables === 0) db.exec(SCHEMA);
    else if (id !== APPLICATION_ID) {
      throw new StoreError(
        `${path} is a database of another program; move it away, or use another --store`,
      );
    } else if (numberOf(db, "user_version") !== SCHEMA_VERSION) {
      throw new StoreError(
        `${path} was written by another version of Evenhand; move it away, or use another --store`,
      );
    }
    db.exec("COMMIT");
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

/** Ends a transaction that failed; a full disk has ended it already, and then there is nothing to end. */
export function rollBack(db: DatabaseSync): void {
  try {
    db.exec("ROLLBACK");
  } catch {
    // The error that led here is the one to report.
  }
}

function numberOf(db: DatabaseSync, pragma: "application_id" | "user_version"): number {
  return Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma]);
}

/** Before SQLite touches it: a file with other leading bytes than a database's is somebody else's. */
function refuseOtherFormats(path: string): void {
  const head = Buffer.alloc(16);
  let length: number;
  try {
    const file = openSync(path, "r");
    try {
      length = readSync(file, head, 0, head.length, 0);
    } finally {
      closeSync(file);
    }
  } catch {
    return; // Not there yet, or not readable: opening it says which.
  }
  if (length > 0 && head.toString("latin1") !== "SQLite format 3\0") {
    throw new StoreError(
      `the store ${path} is not an Evenhand store; move it away, or use another --store`,
    );
  }
}

/** Retries while another process holds the file. Blocks the thread: used only before a run begins. */
function patiently(call: () => void): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += 25) {
    try {
      call();
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= OPEN_PATIENCE_MS) throw error;
      Atomics.wait(pause, 0, 0, 25);
    }
  }
}

function primaryCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}
