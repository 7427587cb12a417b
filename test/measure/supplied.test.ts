import { describe, expect, it } from "vitest";

import { parseSupplied } from "../../src/evals/supplied.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";
import { sha256 } from "../../src/digest.ts";
import { numberScores, suppliedAnswers } from "../../src/measure/supplied.ts";
import { planSupplied, type SuppliedFile } from "../../src/plan/supplied.ts";
import { cases, CHECKS, config, evalSet } from "../plan/setup.ts";

const READING = { parseCheck, ids: null };

function file(path: string, ...rows: readonly object[]): SuppliedFile {
  const text = rows.map((row) => JSON.stringify(row)).join("\n");
  const metric = rows.some((row) => "win" in row) ? "win" : null;
  const read = parseSupplied(text, path, { slice: null, metric }, READING);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { path, digest: sha256(text), outputs: read.value };
}

const sides = {
  baseline: file("a.jsonl", { id: "case-01", output: "ok" }, { id: "case-01", output: "ok too" }),
  candidate: file("b.jsonl", { id: "case-01", output: "no", finish: "length" }),
};
const scoring = {
  kind: "evals",
  evalSet: evalSet(`${CHECKS}${cases(1)}`),
  judge: null,
  calibration: null,
} as const;
const [planned] = planSupplied(sides, scoring, config().gate).cases as [
  ReturnType<typeof planSupplied>["cases"][0],
];
const asking = { order: 1, asking: { prompt: "p", sample: 1, epoch: "supplied" } } as const;

describe("suppliedAnswers()", () => {
  it("gives the n-th output of a case, with the checks it fails", async () => {
    const answers = suppliedAnswers(sides, null);
    expect(await answers.output("baseline", planned, 2, false)).toMatchObject({
      value: {
        text: "ok too",
        finish: "stop",
        model: null,
        checks: [{ pass: true }],
        number: null,
      },
    });
    expect(await answers.output("candidate", planned, 1, false)).toMatchObject({
      value: { text: "no", finish: "length", checks: [{ label: 'contains: "ok"', pass: false }] },
    });
  });

  it("keeps what an answer rests on, where the case does not give it to both", async () => {
    const output = { id: "case-01", output: "ok" };
    const given = { ...planned, case: { ...planned.case, contexts: ["given"] } };
    const supplied = {
      baseline: file("a.jsonl", { ...output, contexts: ["given"] }),
      candidate: file("b.jsonl", { ...output, contexts: ["found"] }),
    };
    const answers = suppliedAnswers(supplied, null);
    expect(await answers.output("baseline", given, 1, false)).not.toHaveProperty("value.contexts");
    expect(await answers.output("candidate", given, 1, false)).toMatchObject({
      value: { contexts: ["found"] },
    });
  });

  it("takes fresh outputs from the third file alone", async () => {
    const fresh = file("c.jsonl", { id: "case-01", output: "ok, now" });
    const answers = suppliedAnswers(sides, fresh);
    expect(await answers.output("baseline", planned, 1, true)).toMatchObject({
      value: { text: "ok, now" },
    });
    expect(await suppliedAnswers(sides, null).output("baseline", planned, 1, true)).toMatchObject({
      missing: { kind: "not_supplied" },
    });
  });

  it("says which file lacks which output", async () => {
    expect(await suppliedAnswers(sides, null).output("candidate", planned, 2, false)).toEqual({
      missing: { kind: "not_supplied", message: "b.jsonl has no output 2", caseId: "case-01" },
    });
  });
});

describe("numberScores()", () => {
  const output = (number: number | null) =>
    ({
      value: {
        text: "",
        toolCalls: [],
        finish: "stop",
        model: null,
        checks: [],
        number,
        usage: null,
        costUsd: null,
        latencyMs: null,
      },
    }) as const;

  it("takes the two numbers as they are: no order, no judge", async () => {
    const pair = { baseline: output(0.25), candidate: output(1) };
    expect(await numberScores(planned, pair, asking)).toEqual({
      value: { order: 0, criteria: [], means: { baseline: 0.25, candidate: 1 }, model: null },
    });
  });

  it.each([
    ["null in one file", { baseline: output(null), candidate: output(1) }],
    ["no row", { baseline: output(1), candidate: { missing: { kind: "no_output" } as const } }],
  ])("is missing with %s, never 0", async (_, pair) => {
    expect(await numberScores(planned, pair, asking)).toEqual({
      missing: { kind: "not_supplied", message: "a row has no number", caseId: "case-01" },
    });
  });
});
