import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { mkdir } from "node:fs/promises";

import { describe, expect, it } from "vitest";

import { memoryTree } from "../../src/git/memory.ts";
import { folderHistory } from "../../src/history/folder.ts";
import { recordFile, recordsIn } from "../../src/history/history.ts";
import { macKey } from "../../src/store/mac.ts";
import type { Day } from "../../src/units.ts";
import { aRecord } from "./records.ts";

const key = macKey("cache-key", "the key of the cache");
const other = macKey("cache-key", "somebody else's key");

describe("recordsIn()", () => {
  it("reads every record, oldest first, and knows those that our key has signed", async () => {
    const records = [aRecord(), aRecord({ day: "2026-11-20" as Day })];
    const files = [recordFile(records[0]!, key), recordFile(records[1]!, other)];
    const tree = memoryTree(Object.fromEntries(files.map(({ path, text }) => [path, text])));
    const found = await recordsIn(tree, [key]);
    expect(found.records).toEqual([records[1], records[0]]);
    expect([...found.signed]).toEqual([records[0]]);
    expect(found.unreadable).toBe(0);
  });

  it("takes a record that was changed after it was signed for unsigned", async () => {
    const { path, text } = recordFile(aRecord({ outcome: "fail" }), key);
    const forged = text.replace('"outcome": "fail"', '"outcome": "pass"');
    const found = await recordsIn(memoryTree({ [path]: forged }), [key]);
    expect(found.records[0]?.outcome).toBe("pass");
    expect(found.signed.size).toBe(0);
  });

  it("counts files that are no records, and reads the others all the same", async () => {
    const { path, text } = recordFile(aRecord(), key);
    const tree = memoryTree({
      [path]: text,
      "records/2026-11/garbage.json": "{ no json",
      "records/2026-11/later.json": '{"record":{"schema":"evenhand.record/9"},"mac":null}',
      "records/2026-11/binary.json": new Uint8Array([0xff, 0xfe, 0]),
      "records/2026-11/link.json": { symlink: "/etc/passwd" },
      "README.md": "Records of Evenhand.",
    });
    const found = await recordsIn(tree, [key]);
    expect(found.records).toEqual([aRecord()]);
    expect(found.unreadable).toBe(3);
  });
});

describe("folderHistory()", () => {
  it("keeps records in files and reads them again", async () => {
    const dir = await mkdtemp(join(tmpdir(), "evenhand-records-"));
    const history = folderHistory(join(dir, "history"), []);
    expect((await history.read()).found.records).toEqual([]);
    expect(await history.append([aRecord()])).toBeNull();
    expect(await history.append([aRecord({ run: null })])).toBeNull();
    expect((await history.read()).found.records).toEqual([aRecord({ run: null })]);
    await rm(dir, { recursive: true });
  });

  it("says in a sentence that it could not write", async () => {
    const dir = await mkdtemp(join(tmpdir(), "evenhand-records-"));
    const inTheWay = join(dir, "history");
    await mkdir(dirname(inTheWay), { recursive: true });
    await writeFile(inTheWay, "a file");
    const complaint = await folderHistory(inTheWay, []).append([aRecord()]);
    expect(complaint).toMatch(/^no record could be kept in .+history: /);
    await rm(dir, { recursive: true });
  });
});
