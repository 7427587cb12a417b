import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { recordOf } from "../../src/commands/run-record.ts";
import { writeResults } from "../../src/commands/write-results.ts";
import { runJson, verdictJson } from "../../src/report/json.ts";
import { usd } from "../../src/units.ts";
import { failOnOneSlice } from "../report/example-verdict.ts";
import { run } from "../report/verdict-fixtures.ts";
import { keptLog } from "../support/lines.ts";
import { newFolder } from "./terminal.ts";

const plain = (text: string): string => text;

async function written(out: string, redact: (text: string) => string = plain) {
  const log = keptLog();
  const place = { out, runUrl: null, section: null, artifact: null };
  const finished = await writeResults(
    { log },
    { verdict: failOnOneSlice(), run: run(), redact },
    place,
  );
  return { finished, log, read: (name: string) => readFileSync(join(out, name), "utf8") };
}

describe("writeResults()", () => {
  it("writes the verdict and its renderings into a folder that it makes", async () => {
    using folder = newFolder();
    const out = join(folder.dir, "deep/results");
    const { finished, log, read } = await written(out);
    expect(readdirSync(out).toSorted()).toEqual([
      "comment.md",
      "junit.xml",
      "run.json",
      "summary.md",
      "verdict.json",
    ]);
    expect(read("verdict.json")).toBe(verdictJson(failOnOneSlice()));
    expect(read("run.json")).toBe(runJson(run()));
    expect(read("comment.md")).toBe(finished.texts.comment);
    expect(finished).toMatchObject({
      exitCode: 1,
      files: { verdictJson: join(out, "verdict.json") },
    });
    expect(finished.texts.headline).toBe("Fail: regulatory got worse in support/answer");
    expect(log.warnings).toEqual([]);
  });

  it("blanks secrets in every file, in the headline, and in what is printed from the verdict", async () => {
    using folder = newFolder();
    const { finished, read } = await written(folder.dir, (text) =>
      text.replaceAll("withdrawal-no-reason", "***").replaceAll("support/answer", "***"),
    );
    const names = ["comment.md", "junit.xml", "summary.md", "verdict.json"];
    const texts = [...names.map(read), finished.texts.headline, JSON.stringify(finished.verdict)];
    for (const text of texts) expect(text).not.toMatch(/withdrawal-no-reason|support\/answer/);
  });

  it("keeps verdict and exit code where a report cannot be written, and warns once for it", async () => {
    using folder = newFolder();
    mkdirSync(join(folder.dir, "junit.xml"));
    const { finished, log, read } = await written(folder.dir);
    expect(finished.exitCode).toBe(1);
    expect(log.warnings).toEqual([
      expect.stringMatching(/^junit\.xml could not be written: EISDIR/),
    ]);
    expect(read("comment.md")).toMatch(/^### ❌ Fail/);
  });

  it("keeps verdict and exit code where a report cannot be made", async () => {
    using folder = newFolder();
    const { finished, log, read } = await written(folder.dir, (text) => {
      if (text.startsWith("### ")) throw new Error("no words for it");
      return text;
    });
    expect(finished).toMatchObject({ exitCode: 1, texts: { comment: "", summary: "" } });
    expect(log.warnings).toEqual([
      "comment.md could not be written: no words for it",
      "summary.md could not be written: no words for it",
    ]);
    expect(read("verdict.json")).toBe(verdictJson(failOnOneSlice()));
    expect(read("junit.xml")).toContain("<testsuites");
  });

  it("says what went wrong where not even the verdict can be written", async () => {
    using folder = newFolder();
    mkdirSync(join(folder.dir, "verdict.json"));
    await expect(written(folder.dir)).rejects.toThrow("EISDIR");
  });
});

describe("recordOf()", () => {
  const place = {
    out: "/out",
    runUrl: "https://example.com/runs/7",
    section: null,
    artifact: null,
  };
  const when = { startedAt: Date.UTC(2026, 10, 25, 9), durationMs: 1234.6, replay: true, place };

  it("notes what a repetition would not repeat", () => {
    const bill = { count: 3, usd: usd(0.5) };
    const spend = {
      usd: usd(1),
      calls: 7,
      answers: bill,
      judgements: bill,
      reused: 2,
      inputTokens: 10,
      cachedInputTokens: 4,
      savedUsd: usd(0.25),
      outputTokens: 20,
      byPrompt: new Map(),
      unlisted: ["made-up"],
    };
    expect(recordOf({ spend, maxUsd: 15 }, when)).toMatchObject({
      startedAt: "2026-11-25T09:00:00.000Z",
      durationMs: 1235,
      costUsd: 1,
      maxUsd: 15,
      answers: bill,
      calls: 7,
      reused: 2,
      unpriced: ["made-up"],
      runUrl: "https://example.com/runs/7",
      replay: true,
    });
  });

  it("has spent nothing where the run ended before it could", () => {
    expect(recordOf({ spend: null, maxUsd: 0 }, when)).toMatchObject({
      costUsd: 0,
      calls: 0,
      answers: { count: 0, usd: 0 },
      unpriced: [],
    });
  });
});
