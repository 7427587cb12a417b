import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openSqliteStore } from "../../src/store/sqlite.ts";
import { keyOf, row } from "../store/rows.ts";
import { newFolder, type } from "./terminal.ts";

const KEY = { EVENHAND_CACHE_KEY: "shared by the team" };
const usage = { inputTokens: 1000, cachedInputTokens: 0, outputTokens: 100 };

/** A folder whose store holds rows of two models, one of them from long ago, and a note. */
async function shelf() {
  const folder = newFolder();
  const store = openSqliteStore(join(folder.dir, "store.db"));
  const today = new Date().toISOString();
  await store.put({ ...row(1, { usage }), model: "gpt-4o", at: "2026-01-01T12:00:00.000Z" });
  await store.put({ ...row(2, { usage }), model: "gpt-4o", at: today });
  await store.put({ ...row(3, { usage }), provider: "openai-compatible", model: "own", at: today });
  await store.note("profile", "a", "2026-01-01");
  await store.close();
  return { ...folder, run: (line: string, env = KEY) => type(folder.dir, line, env) };
}

describe("evenhand store", () => {
  it("counts what was paid for, model by model", async () => {
    using at = await shelf();
    const { code, out } = await at.run("store stats --store store.db --json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      responses: 3,
      notes: 1,
      oldest: "2026-01-01T12:00:00.000Z",
      models: [
        { model: "gpt-4o", responses: 2, inputTokens: 2000, outputTokens: 200, usd: 0.007 },
        { model: "own", responses: 1, usd: null },
      ],
      bytes: statSync(join(at.dir, "store.db")).size,
    });
    const text = (await at.run("store stats --store store.db")).out;
    expect(text).toMatch(
      /^3 responses and 1 note in [\d,]+ bytes, paid for between 1 Jan 2026 and /,
    );
    expect(text).toMatch(/openai: gpt-4o +2 +2,000 +200 +\$0\.01/);
    expect(text).toMatch(/openai-compatible: own +1 +1,000 +100 +unknown price/);
  });

  it("counts nothing where there is no store, and makes none", async () => {
    using folder = newFolder();
    const { code, out } = await type(folder.dir, "store stats --json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ responses: 0, models: [], oldest: null, bytes: 0 });
    expect(statSync(join(folder.dir, ".evenhand"), { throwIfNoEntry: false })).toBeUndefined();
  });

  it("hands a store to another machine that has the same key", async () => {
    using at = await shelf();
    const exported = await at.run("store export out/a.gz --store store.db");
    expect(exported).toMatchObject({ code: 0, out: "3 responses written to out/a.gz.\n" });
    const first = await at.run("store import out/a.gz --store other.db --json");
    expect(JSON.parse(first.out)).toMatchObject([{ file: "out/a.gz", rows: 3, notes: 1 }]);
    const again = await at.run("store import out/a.gz --store other.db");
    expect(again.out).toBe("out/a.gz: 0 responses taken over, 3 were there already\n");
    expect([first.code, again.code]).toEqual([0, 0]);
  });

  it("takes over nothing that another key has signed, and ends with 2", async () => {
    using at = await shelf();
    await at.run("store export a.gz --store store.db");
    const { code, out } = await at.run("store import a.gz --store other.db", {
      EVENHAND_CACHE_KEY: "somebody else's",
    });
    expect(code).toBe(2);
    expect(out).toContain("4 lines left out");
  });

  it("says what is wrong with a file that is none of ours", async () => {
    using at = await shelf();
    writeFileSync(join(at.dir, "a.gz"), "not gzip");
    const { code, out } = await at.run("store import a.gz missing.gz --store other.db");
    expect(code).toBe(2);
    expect(out).toMatch(/a\.gz: it ends early: .*header/);
    expect(out).toMatch(/missing\.gz: it ends early: ENOENT/);
  });

  it("forgets what is old", async () => {
    using at = await shelf();
    const { code, out } = await at.run("store prune --store store.db --json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: 1, notes: 1 });
    const store = openSqliteStore(join(at.dir, "store.db"));
    expect([1, 2, 3].map((n) => store.get(keyOf(n)) !== undefined)).toEqual([false, true, true]);
    await store.close();
    expect((await at.run("store prune --store store.db --older-than 60")).out).toMatch(
      /^0 responses and 0 notes from before \d{4}-\d{2}-\d{2} taken out; 0 bytes freed\.\n$/,
    );
  });

  it.each([
    ["store export", "name the file to write"],
    ["store import", "name the files to read"],
    ["store prune --older-than 7", "--older-than takes a whole number from 8 to 3650"],
  ])("%s says what it lacks", async (line, words) => {
    using folder = newFolder();
    expect(await type(folder.dir, line, KEY)).toMatchObject({
      code: 3,
      err: expect.stringContaining(words),
    });
  });

  it.each(["store export a.gz", "store import a.gz"])("%s needs a key", async (line) => {
    using folder = newFolder();
    expect(await type(folder.dir, line)).toMatchObject({
      code: 3,
      err: expect.stringContaining("set EVENHAND_CACHE_KEY"),
    });
  });
});
