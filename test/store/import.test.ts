import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exportStore } from "../../src/store/export.ts";
import { importStore } from "../../src/store/import.ts";
import { macKey, sign } from "../../src/store/mac.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { rowJson, TRANSFER_HEADER } from "../../src/store/transfer.ts";
import type { Store } from "../../src/store/store.ts";
import { usd } from "../../src/units.ts";
import { temporaryPaths } from "./folder.ts";
import { keyOf, row } from "./rows.ts";

const path = temporaryPaths();
const key = macKey("cache-key", "ours");
const foreign = macKey("cache-key", "theirs");

async function filled(count = 3): Promise<Store> {
  const store = openMemoryStore();
  for (let n = 1; n <= count; n++) await store.put(row(n));
  await store.note("profile", "v1", "2026-01-01");
  return store;
}

/** A transfer file of three rows and a note. */
async function exported(): Promise<string> {
  const file = path("rows.jsonl.gz");
  await exportStore(await filled(), file, key);
  return file;
}

const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString().split("\n");

function rewritten(lines: readonly string[]): string {
  const file = path("rows.jsonl.gz");
  writeFileSync(file, gzipSync(lines.join("\n")));
  return file;
}

describe("exportStore()", () => {
  it("writes every row and note, whole or not at all", async () => {
    const file = path("rows.jsonl.gz");
    expect(await exportStore(await filled(), file, key)).toEqual({ rows: 3, notes: 1 });
    expect(linesOf(file).filter((line) => line !== "")).toHaveLength(5);

    const nowhere = `${dirname(file)}/missing/rows.jsonl.gz`;
    await expect(exportStore(await filled(), nowhere, key)).rejects.toThrow("ENOENT");
    expect(readdirSync(dirname(file)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("holds no trace of the key", async () => {
    const text = linesOf(await exported()).join("\n");
    expect(text).not.toContain("ours");
    expect(text).not.toContain(Buffer.from(key).toString("hex"));
  });
});

describe("importStore()", () => {
  it("brings rows and notes of one store into another", async () => {
    const store = openSqliteStore(path("store.db"));
    expect(await importStore(store, await exported(), [foreign, key])).toEqual({
      rows: 3,
      known: 0,
      notes: 1,
      rejected: 0,
      damage: null,
    });
    expect([...store.rows()]).toEqual([row(1), row(2), row(3)]);
    expect(store.recall("profile", "v1")).toBe("2026-01-01");
    await store.close();
  });

  it("brings what an application told of its answer", async () => {
    const [from, to] = [openMemoryStore(), openMemoryStore()];
    await from.put(row(1, { contexts: ["thirty days"], costUsd: usd(0.02) }));
    const file = path("rows.jsonl.gz");
    await exportStore(from, file, key);
    await importStore(to, file, [key]);
    expect([...to.rows()]).toEqual([...from.rows()]);
  });

  it("replaces neither a row nor a note that is there", async () => {
    const store = openMemoryStore();
    await store.put(row(2, { text: "mine" }));
    await store.note("profile", "v1", "2026-02-02");
    expect(await importStore(store, await exported(), [key])).toMatchObject({
      rows: 2,
      known: 1,
      notes: 0,
    });
    expect(store.get(keyOf(2))?.response.text).toBe("mine");
    expect(store.recall("profile", "v1")).toBe("2026-02-02");
  });

  it("takes nothing that another key has signed", async () => {
    const store = openMemoryStore();
    expect(await importStore(store, await exported(), [foreign])).toEqual({
      rows: 0,
      known: 0,
      notes: 0,
      rejected: 4,
      damage: null,
    });
    expect([...store.rows(), ...store.notes()]).toEqual([]);
  });

  it("leaves out the line that was changed, and takes the others (E04)", async () => {
    const lines = linesOf(await exported());
    const changed = lines.map((line) => line.replace('"text":"2"', '"text":"5"'));
    const store = openMemoryStore();
    expect(await importStore(store, rewritten(changed), [key])).toMatchObject({
      rows: 2,
      rejected: 1,
    });
    expect(store.get(keyOf(2))).toBeUndefined();
  });

  it("takes no answer moved under another question", async () => {
    const lines = linesOf(await exported());
    const moved = lines.map((line) => line.replaceAll(keyOf(2), keyOf(9)));
    const store = openMemoryStore();
    expect(await importStore(store, rewritten(moved), [key])).toMatchObject({ rejected: 1 });
    expect(store.get(keyOf(9))).toBeUndefined();
  });

  it.each<[string, (line: string) => string]>([
    ["not JSON", () => "{"],
    ["of no known kind", (line) => line.replace('{"row"', '{"file"')],
    ["without a signature", (line) => line.replace(/,"mac":"[0-9a-f]+"/, "")],
    ["with a key beside", (line) => line.replace('{"row"', '{"__proto__":{"x":1},"row"')],
    ["empty", () => ""],
  ])("rejects a line that is %s", async (_case, change) => {
    const lines = linesOf(await exported()).map((line, index) =>
      index === 3 ? change(line) : line,
    );
    const report = await importStore(openMemoryStore(), rewritten(lines), [key]);
    expect(report.rows).toBe(2);
    expect(report.rejected).toBeGreaterThanOrEqual(1);
  });

  it("rejects a signed row of another shape", async () => {
    const old = { ...Object(rowJson(row(1))), sample: "first" };
    const line = JSON.stringify({ row: old, mac: sign(key, "row", old) });
    const file = rewritten([JSON.stringify(TRANSFER_HEADER), line]);
    expect(await importStore(openMemoryStore(), file, [key])).toMatchObject({
      rows: 0,
      rejected: 1,
    });
  });

  it.each<[string, () => string | Promise<string>, RegExp]>([
    [
      "an older schema",
      async () => rewritten(['{"evenhand":"store","schema":0}', ...linesOf(await exported())]),
      /version/,
    ],
    ["a file of nothing", () => withBytes(Buffer.alloc(0)), /end of file|empty/],
    ["an empty gzip", () => withBytes(gzipSync("")), /empty/],
    ["no gzip", () => withBytes(Buffer.from("not gzip at all")), /incorrect header/],
    ["a database", () => withBytes(Buffer.from("SQLite format 3\0".padEnd(4096, "\0"))), /header/],
    [
      "half a file",
      async () => withBytes(readFileSync(await exported()).subarray(0, 150)),
      /end of file/,
    ],
    ["a missing file", () => path("never-written.gz"), /ENOENT/],
    ["a folder", () => dirname(path("x")), /EISDIR/],
  ])("counts %s as damage and throws nothing (E04)", async (_case, make, words) => {
    const report = await importStore(openMemoryStore(), await make(), [key]);
    expect(report.rows).toBe(0);
    expect(report.damage).toMatch(words);
  });

  it("survives any flipped bit, taking only what was signed (E04)", async () => {
    const bytes = readFileSync(await exported());
    const signed = [row(1), row(2), row(3)];
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const flipped = Buffer.from(bytes);
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        const store = openMemoryStore();
        await importStore(store, withBytes(flipped), [key]);
        for (const stored of store.rows()) expect(signed).toContainEqual(stored);
      }),
      { numRuns: 150 },
    );
  });

  it("stops at a line no row can have", async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 2 ** 20, "a"));
    expect(bomb.length).toBeLessThan(100_000);
    const file = withBytes(Buffer.concat([gzipSync(`${JSON.stringify(TRANSFER_HEADER)}\n`), bomb]));
    const report = await importStore(openMemoryStore(), file, [key]);
    expect(report.damage).toMatch(/more than a store can hold/);
  });

  it("carries a large store through without holding it in memory", async () => {
    const source = openSqliteStore(path("store.db"));
    const raw = { body: "x".repeat(20_000) };
    await Promise.all(Array.from({ length: 500 }, (_, n) => source.put(row(n + 1, { raw }))));
    const file = path("rows.jsonl.gz");
    await exportStore(source, file, key);
    await source.close();
    expect(existsSync(file) && statSync(file).size).toBeLessThan(2_000_000);

    const target = openSqliteStore(path("store.db"));
    expect(await importStore(target, file, [key])).toMatchObject({ rows: 500, rejected: 0 });
    expect(target.get(keyOf(500))).toEqual(row(500, { raw }));
    await target.close();
  });
});

function withBytes(bytes: Uint8Array): string {
  const file = path("bytes.gz");
  writeFileSync(file, bytes);
  return file;
}
