import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { parseRecord } from "../../src/score/calibration/record.ts";
import { judgedFile, type JudgedFile } from "../../src/score/calibration/judged-file.ts";
import { type } from "./terminal.ts";

/** The demo's repository, whose run is in its store. */
let dir = "";
const SAMPLE = "calibrate sample --base main --store ../store.db --outputs 40";

const at = (name: string): string => join(dir, name);
const read = (name: string): string => readFileSync(at(name), "utf8");
const judged = (): JudgedFile => judgedFile.parse(JSON.parse(read(".evenhand/labels/judged.json")));

/** Labels of one who agrees with the judge, but for `off` points on some outputs. */
function labelled(who: string, off: (n: number) => number): void {
  const rows = judged().items.map(({ item, scores }, n) => {
    const moved = Object.entries(scores).map(([id, score]) => [
      id,
      Math.min(5, Math.max(1, Math.round(score) + off(n))),
    ]);
    return JSON.stringify({ item, annotator: who, scores: Object.fromEntries(moved) });
  });
  writeFileSync(at(`${who}.jsonl`), rows.join("\n"));
}

/** What goes afterwards: only what is known to be ours, however far the demo got. */
const made: string[] = [];

beforeAll(async () => {
  made.push(mkdtempSync(join(tmpdir(), "evenhand-calibrate-")));
  const { out } = await type(tmpdir(), `demo --out ${made[0]}`);
  dir = /^The repository: (.+)$/m.exec(out)![1]!;
  made.push(dirname(dir));
}, 60_000);

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

describe("evenhand calibrate sample", () => {
  it("draws from a run's judged outputs without a call, and keeps the judge's scores apart", async () => {
    const said = await type(dir, SAMPLE);
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toMatch(/^40 of \d+ judged outputs are drawn\. /);
    const rows = read(".evenhand/labels/sheet.jsonl").trimEnd().split("\n");
    expect(rows.map((row) => JSON.parse(row).item)).toEqual(judged().items.map(({ item }) => item));
    expect(rows.join("")).not.toMatch(/"weight"|"stratum"|"slices"|"caseId"/);
    expect(read(".evenhand/labels/label.html")).toContain("Label support/answer");
    // The same store and seed draw the same sheet.
    const before = judged();
    await type(dir, SAMPLE);
    expect(judged()).toEqual(before);
  });

  it("says what to do where no run is in the store", async () => {
    const { code, err } = await type(dir, "calibrate sample --base main --store ../none.db");
    expect(code).toBe(3);
    expect(err).toContain("the store has no run of this comparison");
  });

  it("names the prompt that a wrong name may mean", async () => {
    const { code, err } = await type(dir, `${SAMPLE} --prompt support/anser`);
    expect(code).toBe(3);
    expect(err).toContain("the run has no prompt `support/anser`; did you mean `support/answer`?");
  });
});

describe("evenhand calibrate fit", () => {
  it("reports criterion by criterion and writes the record beside the eval set", async () => {
    await type(dir, SAMPLE);
    labelled("ann", (n) => (n % 7 === 0 ? -1 : 0));
    labelled("ben", (n) => (n % 11 === 0 ? -3 : 0));
    const { code, out, err } = await type(dir, "calibrate fit ann.jsonl ben.jsonl");
    expect({ code, err }).toEqual({
      code: 0,
      err: "evals/support/answer.calibration.json is written: commit it.\n",
    });
    expect(out).toMatch(/^grounded: 40 outputs of \d+ cases, labelled by 2 annotators\n/);
    for (const title of ["κ, people", "Krippendorff's α", "Kendall τ-b", "Read these first"]) {
      expect(out).toContain(title);
    }
    expect(out).toMatch(
      /A judge that always says \d would agree with \d+%; the judge agrees exactly/,
    );
    expect(out).toMatch(
      /Mean score over all it judged: \d\.\d\d by the judge; by people \d\.\d\d \(/,
    );
    expect(out.split("\n").every((line) => line.length <= 400)).toBe(true);
    const record = parseRecord(read("evals/support/answer.calibration.json"), "record");
    expect(record).toMatchObject({ ok: true, value: { judge: judged().judge } });
  });

  it("gives the record as JSON, and the same for the same labels", async () => {
    labelled("ann", () => 0);
    const once = await type(dir, "calibrate fit ann.jsonl --json --out a.json");
    const again = await type(dir, "calibrate fit ann.jsonl --json --out b.json");
    expect(again.out).toBe(once.out);
    expect(read("a.json")).toBe(once.out);
  });

  it.each([
    ["no file", "calibrate fit", "name at least one file of labels"],
    ["a file that is not there", "calibrate fit none.jsonl", "none.jsonl cannot be read (ENOENT)"],
    [
      "one annotator twice",
      "calibrate fit ann.jsonl ann.jsonl",
      "twice; give one file an annotator",
    ],
    ["no judged.json", "calibrate fit ann.jsonl --judged ann.jsonl", "ann.jsonl: "],
  ])("takes %s for wrong usage", async (_, line, message) => {
    labelled("ann", () => 0);
    const { code, out, err } = await type(dir, line);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain(message);
  });
});
