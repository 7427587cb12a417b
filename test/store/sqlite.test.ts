import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { openSqliteStore } from "../../src/store/sqlite.ts";
import { StoreError } from "../../src/store/store.ts";
import { temporaryPaths } from "./folder.ts";
import { keyOf, row } from "./rows.ts";

const path = temporaryPaths();
const WRITER = fileURLToPath(new URL("writer-process.ts", import.meta.url));

/** Starts a writer and resolves when it has printed the word so often. */
function writer(args: readonly string[], word: string, times = 1): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--no-warnings", WRITER, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (chunk) => {
      printed += String(chunk);
      if (printed.split(word).length > times) resolve(child);
    });
    child.on("exit", () => reject(new Error(`the writer ended, having printed: ${printed}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

describe("openSqliteStore()", () => {
  it("keeps rows, notes and their order over a restart", async () => {
    const file = path("store.db");
    const first = openSqliteStore(file);
    await first.put(row(2));
    await first.put(row(1));
    await first.note("profile", "v", "2026-01-01");
    await first.close();

    const second = openSqliteStore(file);
    expect([...second.rows()]).toEqual([row(2), row(1)]);
    expect(second.recall("profile", "v")).toBe("2026-01-01");
    await second.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it("keeps two thousand writes that come together", async () => {
    const store = openSqliteStore(path("store.db"));
    await Promise.all(Array.from({ length: 2000 }, (_, n) => store.put(row(n + 1))));
    expect([...store.rows()]).toHaveLength(2000);
    await store.close();
  });

  it("writes what is under way before it closes", async () => {
    const file = path("store.db");
    const store = openSqliteStore(file);
    const pending = store.put(row(1));
    await store.close();
    await pending;
    const again = openSqliteStore(file);
    expect(again.get(keyOf(1))).toEqual(row(1));
    await again.close();
  });

  it("has on disk whatever a killed process was told is kept", async () => {
    const file = path("store.db");
    const child = await writer([file, "1", "20", "killed"], "written", 20);
    child.kill("SIGKILL");
    await ended(child);
    const store = openSqliteStore(file);
    expect([...store.rows()].map((stored) => stored.response.text)).toEqual(
      Array.from({ length: 20 }, (_, n) => `killed ${n + 1}`),
    );
    await store.close();
  });

  it("is shared by two processes, and a key met twice keeps one whole row (E07)", async () => {
    const file = path("store.db");
    const [a, b] = await Promise.all([
      writer([file, "1", "60", "a", "--leave"], "open"),
      writer([file, "31", "90", "b", "--leave"], "open"),
    ]);
    await Promise.all([ended(a), ended(b)]);
    expect([a.exitCode, b.exitCode]).toEqual([0, 0]);

    const store = openSqliteStore(file);
    const rows = [...store.rows()];
    expect(rows).toHaveLength(90);
    for (const stored of rows) {
      expect([`a ${stored.sample}`, `b ${stored.sample}`]).toContain(stored.response.text);
      expect(stored.key).toBe(keyOf(stored.sample));
    }
    await store.close();
  });

  it("holds a claim while its process lives, and not a moment longer (E07)", async () => {
    const file = path("store.db");
    const child = await writer([file, "9", "9", "x", "--claim"], "claimed");
    const store = openSqliteStore(file);
    expect(await store.claim(keyOf(1))).toBe(false);
    child.kill("SIGKILL");
    await ended(child);
    expect(await store.claim(keyOf(1))).toBe(true);
    await store.close();
  });

  it("remembers no claim that was paid for", async () => {
    const file = path("store.db");
    const store = openSqliteStore(file);
    await store.claim(keyOf(1));
    await store.put(row(1));
    await store.close();
    const db = new DatabaseSync(file, { readOnly: true });
    expect(db.prepare("SELECT * FROM claims").all()).toEqual([]);
    db.close();
  });

  it("waits for a lock that another process holds", async () => {
    const file = path("store.db");
    const store = openSqliteStore(file);
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const pending = store.put(row(1));
    setTimeout(() => other.exec("COMMIT"), 400);
    await pending;
    expect(store.get(keyOf(1))).toEqual(row(1));
    other.close();
    await store.close();
  });

  it.each<[string, (file: string) => void, string]>([
    ["text", (file) => writeFileSync(file, "some notes of mine, long enough"), "not an Evenhand"],
    ["a short text", (file) => writeFileSync(file, "x"), "not an Evenhand"],
    [
      "another program's database",
      (file) => database(file, "CREATE TABLE t (x)"),
      "another program",
    ],
    [
      "a database with another program's mark",
      (file) => database(file, "PRAGMA application_id = 7; CREATE TABLE t (x)"),
      "another program",
    ],
    ["a newer store", (file) => newer(file), "another version of Evenhand"],
    ["a damaged store", (file) => damaged(file), "damaged"],
  ])("refuses %s by one sentence and leaves it as it was", async (_case, make, words) => {
    const file = path("store.db");
    make(file);
    const before = readFileSync(file);
    let error: unknown;
    try {
      openSqliteStore(file);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(StoreError);
    expect(String(error)).toContain(words);
    expect(String(error)).toContain(file);
    expect(readFileSync(file)).toEqual(before);
  });

  it("says which folder is missing", () => {
    expect(() => openSqliteStore("/nowhere/at/all/store.db")).toThrow(/folder does not exist/);
  });
});

function database(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}

function newer(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA application_id = ${0x45766e68}; PRAGMA user_version = 99; CREATE TABLE t (x)`);
  db.close();
}

function damaged(file: string): void {
  newer(file);
  const bytes = readFileSync(file);
  bytes.fill(0xff, 100, 4096);
  writeFileSync(file, bytes);
}
