import { mkdtemp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { filesIn } from "../../src/report/files.ts";

describe("filesIn()", () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "report-files-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("makes the folder, writes the whole text, and replaces the one before", async () => {
    const out = join(folder, "a", "b");
    const sink = filesIn(out);
    await sink.put("verdict.json", "first");
    await sink.put("verdict.json", "sécond\n");
    expect(await readFile(join(out, "verdict.json"), "utf8")).toBe("sécond\n");
    expect(await readdir(out)).toEqual(["verdict.json"]);
  });

  it("leaves what was there, and nothing half written, when it fails", async () => {
    await mkdir(join(folder, "verdict.json"));
    await expect(filesIn(folder).put("verdict.json", "x")).rejects.toThrow(
      /EISDIR|ENOTEMPTY|EEXIST/,
    );
    expect(await readdir(folder)).toEqual(["verdict.json"]);
  });
});
