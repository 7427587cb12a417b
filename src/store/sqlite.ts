import { randomUUID } from "node:crypto";
import type { DatabaseSync, StatementSync } from "node:sqlite";

import type { ModelResponse } from "../models/model.ts";
import type { Sha256 } from "../units.ts";
import { commitQueue } from "./commit-queue.ts";
import { guarded, openStoreFile } from "./sqlite-file.ts";
import { StoreError } from "./store.ts";
import type { Store, StoredRow } from "./store.ts";

/**
 * Longer than a request may take with all its attempts, so a holder that lives keeps its claim; it only
 * bounds the wait for a dead holder whose process id was given to another program.
 */
const CLAIM_MS = 15 * 60_000;
/** Rows read at a time by `rows`, so that a store larger than memory can be walked, and written meanwhile. */
const PAGE = 32;

/**
 * The write-ahead journal on disk. Several processes of one machine may share the file (SQLite's WAL needs
 * shared memory, so a network folder will not do).
 *
 * @throws StoreError where the file is not ours, not readable, or locked for longer than seconds
 */
export function openSqliteStore(path: string): Store {
  const db = openStoreFile(path);
  const sql = statements(db);
  const queue = commitQueue(db, path);
  const holder = randomUUID();
  let closed = false;
  const read = <T>(call: () => T): T => {
    if (closed) throw new StoreError("the store is closed");
    return guarded(path, call);
  };
  const unlessClosed = <T>(write: () => Promise<T>): Promise<T> =>
    closed ? Promise.reject(new StoreError("the store is closed")) : write();
  const write = <T>(work: () => T): Promise<T> => unlessClosed(() => queue.add(work));
  /** A claim that is lost with the power is lost with its holder. */
  const writeLight = <T>(work: () => T): Promise<T> => unlessClosed(() => queue.addLight(work));

  return {
    get: (key) => read(() => rowOf(sql.get.get(key))),
    put: (row) =>
      write(() => {
        sql.unclaim.run(row.key);
        const isFirst = sql.put.run(...columnsOf(row)).changes === 1;
        return isFirst ? row : rowOf(sql.get.get(row.key))!;
      }),
    claim: (key) => writeLight(() => takeClaim(sql, key, holder)),
    release: (key) => writeLight(() => void sql.release.run(key, holder)),
    note: (topic, name, value) => write(() => void sql.note.run(topic, name, value)),
    recall: (topic, name) =>
      read(() => {
        const value = sql.recall.get(topic, name)?.["value"];
        return typeof value === "string" ? value : undefined;
      }),
    *rows() {
      for (let after = 0; ;) {
        const page = read(() => sql.page.all(after, PAGE));
        for (const found of page) {
          after = Number(found["seq"]);
          yield rowOf(found)!;
        }
        if (page.length < PAGE) return;
      }
    },
    notes: () =>
      read(() =>
        sql.notes.all().map((note) => ({
          topic: String(note["topic"]),
          name: String(note["name"]),
          value: String(note["value"]),
        })),
      ),
    async prune(before) {
      const pruned = await write(() => ({
        rows: Number(sql.pruneRows.run(before).changes),
        notes: Number(sql.pruneNotes.run(before).changes),
      }));
      read(() => db.exec("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"));
      return pruned;
    },
    async close() {
      if (closed) return;
      closed = true;
      await queue.drain();
      guarded(path, () => db.close());
    },
  };
}

function takeClaim(sql: Statements, key: Sha256, holder: string): boolean {
  if (sql.has.get(key) !== undefined) return false;
  const claim = sql.claimed.get(key);
  if (claim !== undefined) {
    // Our own process id under another holder was a former container's: dead, though the id answers.
    const pid = Number(claim["pid"]);
    const live = claim["holder"] === holder || (pid !== process.pid && isAlive(pid));
    if (live && Number(claim["until"]) > Date.now()) return false;
  }
  sql.claim.run(key, holder, process.pid, Date.now() + CLAIM_MS);
  return true;
}

/** Signal 0 asks whether a process is there; EPERM means that it is, under another user. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Rows from before answers could call tools say nothing of them. */
type ResponseOnDisk = Omit<ModelResponse, "toolCalls"> & Partial<Pick<ModelResponse, "toolCalls">>;

function rowOf(found: ReturnType<StatementSync["get"]>): StoredRow | undefined {
  if (found === undefined) return undefined;
  // The file carries our application id and schema version: what is in this column, we wrote.
  const response: ResponseOnDisk = JSON.parse(String(found["response"]));
  return {
    key: found["key"] as Sha256,
    provider: String(found["provider"]),
    model: String(found["model"]),
    sample: Number(found["sample"]),
    epoch: String(found["epoch"]),
    response: { ...response, toolCalls: response.toolCalls ?? [] },
    at: String(found["at"]),
  };
}

function columnsOf(row: StoredRow): (string | number)[] {
  const { key, provider, model, sample, epoch, at, response } = row;
  return [key, provider, model, sample, epoch, at, JSON.stringify(response)];
}

type Statements = ReturnType<typeof statements>;

function statements(db: DatabaseSync) {
  return {
    get: db.prepare("SELECT * FROM rows WHERE key = ?"),
    has: db.prepare("SELECT 1 FROM rows WHERE key = ?"),
    put: db.prepare(
      `INSERT INTO rows (key, provider, model, sample, epoch, at, response)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
    ),
    page: db.prepare("SELECT * FROM rows WHERE seq > ? ORDER BY seq LIMIT ?"),
    claimed: db.prepare("SELECT * FROM claims WHERE key = ?"),
    claim: db.prepare(
      "INSERT OR REPLACE INTO claims (key, holder, pid, until) VALUES (?, ?, ?, ?)",
    ),
    unclaim: db.prepare("DELETE FROM claims WHERE key = ?"),
    release: db.prepare("DELETE FROM claims WHERE key = ? AND holder = ?"),
    note: db.prepare(
      `INSERT INTO notes (topic, name, value) VALUES (?, ?, ?)
       ON CONFLICT (topic, name) DO UPDATE SET value = excluded.value`,
    ),
    recall: db.prepare("SELECT value FROM notes WHERE topic = ? AND name = ?"),
    notes: db.prepare("SELECT topic, name, value FROM notes ORDER BY topic, name"),
    pruneRows: db.prepare("DELETE FROM rows WHERE at < ?"),
    pruneNotes: db.prepare(
      "DELETE FROM notes WHERE value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND value < ?",
    ),
  };
}
