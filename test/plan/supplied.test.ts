import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { parseSupplied } from "../../src/evals/supplied.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";
import { planSupplied, type SuppliedFile, type SuppliedScoring } from "../../src/plan/supplied.ts";
import { cases, CHECKS, config, evalSet } from "./setup.ts";

const READING = { parseCheck, ids: null };

function file(path: string, rows: readonly object[]): SuppliedFile {
  const text = rows.map((row) => JSON.stringify(row)).join("\n");
  const read = parseSupplied(text, path, { slice: "topic", metric: "win" }, READING);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { path, digest: sha256(text), outputs: read.value };
}

const WIN: SuppliedScoring = { kind: "metric", metric: "win", low: 0, high: 1 };

const row = (id: string, more: object = {}) => ({ id, win: 1, ...more });

const planOf = (
  baseline: readonly object[],
  candidate: readonly object[],
  scoring: SuppliedScoring = WIN,
) =>
  planSupplied(
    { baseline: file("a.jsonl", baseline), candidate: file("b.jsonl", candidate) },
    scoring,
    config().gate,
  );

describe("planSupplied()", () => {
  it("compares two files, named by their paths and their bytes", () => {
    const plan = planOf([row("x")], [row("x")]);
    expect(plan.subject).toMatchObject({ name: "b.jsonl", from: "a.jsonl", change: "supplied" });
    expect(plan.baseline).toMatchObject({ path: "a.jsonl", entry: null });
    expect(plan.candidate).toMatchObject({ path: "b.jsonl", entry: null });
    expect(plan.baseline.digest).toBe(sha256('{"id":"x","win":1}'));
    expect(plan).toMatchObject({ judge: null, scale: { metric: "win", low: 0, high: 1 } });
  });

  it("pairs by id whatever the order of the rows, and plans an id that one file lacks", () => {
    const plan = planOf([row("b"), row("a"), row("only-a")], [row("only-b"), row("a"), row("b")]);
    expect(plan.cases.map((of) => [of.case.id, of.samples])).toEqual(
      ["a", "b", "only-a", "only-b"].map((id) => [id, { first: 1, candidate: 1, production: 1 }]),
    );
  });

  it.each([
    [1, 1, { first: 1, candidate: 1, production: 1 }],
    [5, 1, { first: 1, candidate: 1, production: 5 }],
    [1, 5, { first: 1, candidate: 1, production: 1 }],
    [4, 4, { first: 4, candidate: 4, production: 4 }],
    [3, 0, { first: 1, candidate: 1, production: 3 }],
    [0, 3, { first: 1, candidate: 1, production: 1 }],
  ])("with %i production and %i candidate samples plans %j", (production, candidate, samples) => {
    const many = (n: number) => Array.from({ length: n }, () => row("x"));
    const plan = planOf([...many(production), row("y")], [...many(candidate), row("y")]);
    expect(plan.cases.find(({ case: { id } }) => id === "x")!.samples).toEqual(samples);
  });

  it("plans as many samples of a case that a file lacks as the others have, so that it weighs as much", () => {
    const four = (id: string) => Array.from({ length: 4 }, () => row(id));
    const plan = planOf([...four("a"), ...four("b"), ...four("c")], [...four("a"), ...four("b")]);
    expect(plan.cases.map((of) => of.samples.candidate)).toEqual([4, 4, 4]);
    const set = evalSet(`${CHECKS}${cases(2)}`);
    const scoring = { kind: "evals", evalSet: set, judge: null, calibration: null } as const;
    const both = planOf(four("case-01"), four("case-01"), scoring);
    expect(both.cases.map((of) => of.samples)).toEqual([
      { first: 4, candidate: 4, production: 4 },
      { first: 4, candidate: 4, production: 4 },
    ]);
  });

  it("takes what a reader is shown from production's row, else from the candidate's", () => {
    const more = { topic: ["law", "billing"], input: "How long?", reference: "30 days" };
    const plan = planOf([row("a", more), row("b")], [row("a"), row("b", more), row("c", more)]);
    const [a, b, c] = plan.cases.map((of) => of.case);
    expect(a).toMatchObject({
      input: { input: "How long?" },
      slices: ["billing", "law"],
      reference: "30 days",
      checks: [],
      mustPass: false,
    });
    expect(b).toMatchObject({ slices: [], reference: null });
    expect(c).toMatchObject({ slices: ["billing", "law"], at: { file: "b.jsonl", line: 3 } });
  });

  it("takes cases from an eval set where one scores: what the files lack is planned, and missed", () => {
    const set = evalSet(`${CHECKS}${cases(3)}`);
    const scoring = { kind: "evals", evalSet: set, judge: null, calibration: null } as const;
    const plan = planOf([row("case-01"), row("unknown")], [row("case-01")], scoring);
    expect(plan.cases.map((of) => of.case.id)).toEqual(["case-01", "case-02", "case-03"]);
    expect(plan).toMatchObject({ scale: { metric: "rubric", low: 1, high: 5 }, evalSet: set });
  });

  it("draws the same whatever the numbers are, and otherwise for other files", () => {
    const seed = (win: number) => planOf([row("x")], [row("x", { win })]).seed;
    expect(seed(0.2)).toBe(seed(0.9));
    const other = planSupplied(
      { baseline: file("a.jsonl", [row("x")]), candidate: file("c.jsonl", [row("x")]) },
      WIN,
      config().gate,
    );
    expect(other.seed).not.toBe(seed(1));
  });
});
