import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { destinations } from "../../src/github/sinks.ts";

let dir: string;
beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), "evenhand-"))));
afterEach(() => rm(dir, { recursive: true }));

const nothing = { check: null, objections: null };
const here = { outputFile: null, summaryFile: null };

describe("destinations()", () => {
  it("appends outputs and summary to the runner's files", async () => {
    const [outputFile, summaryFile] = [join(dir, "output"), join(dir, "summary")];
    await writeFile(outputFile, "other=1\n");
    const { outputs, summary, comment } = destinations(
      { ...here, outputFile, summaryFile },
      null,
      nothing,
    );
    await outputs?.("verdict=pass\n");
    await summary?.("# Summary");
    expect(await readFile(outputFile, "utf8")).toBe("other=1\nverdict=pass\n");
    expect(await readFile(summaryFile, "utf8")).toBe("# Summary\n");
    expect(comment).toBeNull();
  });

  it("has no place for what the runner does not name", () => {
    expect(destinations(here, null, nothing)).toEqual({
      outputs: null,
      summary: null,
      comment: null,
      check: null,
      objections: null,
    });
  });

  it("says which file could not be written", async () => {
    const { summary } = destinations(
      { ...here, summaryFile: join(dir, "no", "where") },
      null,
      nothing,
    );
    await expect(summary?.("x")).rejects.toThrow("the job summary could not be written: ENOENT");
  });
});
