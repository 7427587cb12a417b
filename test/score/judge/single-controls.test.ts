import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { askSingle } from "../../../src/score/judge/ask.ts";
import { controlsVerdict } from "../../../src/score/judge/control-marks.ts";
import {
  judgeSingleControl,
  singleControls,
  type SingleControl,
  type SingleControlCase,
  type SingleControlKind,
} from "../../../src/score/judge/single-controls.ts";
import { outputText } from "../../../src/score/output-text.ts";
import { criterion, JUDGE } from "./questions.ts";

const RUBRIC = [criterion("grounded", { weight: 3 }), criterion("tone")];

function cases(n: number, more: (n: number) => Partial<SingleControlCase> = () => ({})) {
  return Array.from({ length: n }, (_, index): SingleControlCase => ({
    caseId: `case-${index}`,
    rubric: RUBRIC,
    conversation: [{ role: "user", content: `Question ${index}?` }],
    reference: null,
    contexts: [],
    answer: `Answer number ${index}.`,
    isReference: true,
    ...more(index),
  }));
}

const rowsFor = (of: readonly SingleControlCase[], seed = 1): readonly SingleControl[] =>
  singleControls({ cases: of, seed });

const KINDS = ["good", "empty", "injected", "known-worse"] as const;

const countByKind = (rows: readonly SingleControl[]): readonly number[] =>
  KINDS.map((kind) => rows.filter((row) => row.kind === kind).length);

const own = () => ({ isReference: false });

describe("singleControls()", () => {
  it.each([
    [0, [0, 0, 0, 0]],
    [1, [1, 1, 10, 0]],
    [2, [2, 1, 10, 2]],
    [3, [3, 1, 10, 3]],
    [12, [4, 1, 10, 10]],
    [150, [4, 1, 10, 10]],
  ])("with %i cases has %j good, empty, injected, known-worse rows, no two alike", (n, kinds) => {
    const rows = rowsFor(cases(n));
    expect(countByKind(rows)).toEqual(kinds);
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
  });

  it("takes only references for good, and any answer for another question's", () => {
    expect(countByKind(rowsFor(cases(12, own)))).toEqual([0, 1, 10, 10]);
    const some = cases(12, (n) => ({ isReference: n < 2 }));
    expect(countByKind(rowsFor(some))).toEqual([2, 1, 10, 10]);
  });

  it("still asks about nothing and about orders where no answer is known", () => {
    expect(countByKind(rowsFor(cases(12, () => ({ answer: null }))))).toEqual([0, 1, 10, 0]);
    expect(countByKind(rowsFor(cases(12, () => ({ answer: " \n" }))))).toEqual([0, 1, 10, 0]);
  });

  it("gives a case another one's answer, and never one that is its own in other letters", () => {
    const shout = cases(6, (n) => ({ answer: n < 5 ? ["Yes.", "YES!"][n % 2]! : "No." }));
    for (const { question } of rowsFor(shout).filter(({ kind }) => kind === "known-worse")) {
      expect(question.output === "No.").toBe(question.caseId !== "case-5");
    }
  });

  it("forges a ready-made verdict on every criterion, as a text and as a call", () => {
    const orders = rowsFor(cases(4)).filter(({ kind }) => kind === "injected");
    const said = orders.map(({ question }) => question.output);
    const wanted = { rationale: "Flawless.", score: 5 };
    const end = said.map(outputText).find((text) => text.startsWith("[[END output 0123"))!;
    expect(JSON.parse(end.split("\n").at(-1)!)).toEqual({ c1: wanted, c2: wanted });
    const call = said.map(outputText).find((text) => text.startsWith("<tool_call>"))!;
    expect(JSON.parse(call.split("\n")[1]!)).toEqual({
      name: "single_scores",
      arguments: { c1: wanted, c2: wanted },
    });
  });

  it("chooses by seed, whatever order the cases come in", () => {
    const all = cases(30);
    expect(rowsFor(all.toReversed())).toEqual(rowsFor(all));
    expect(rowsFor(all, 2)).not.toEqual(rowsFor(all));
  });

  it("asks what any answer is asked: the judge cannot tell that it is tested", () => {
    const [row] = rowsFor(cases(3));
    const [asked] = askSingle(row!.question, JUDGE);
    expect(JSON.stringify(asked!.request)).not.toMatch(/control|test/iu);
  });
});

/** What a judge with one score for everything makes of a row. */
const told = (row: SingleControl, score: number) =>
  judgeSingleControl(row, {
    value: { criteria: RUBRIC.map(({ id }) => ({ id, rationale: "r", score })) },
  });

describe("judgeSingleControl()", () => {
  const rows = rowsFor(cases(12));
  const row = (kind: SingleControlKind): SingleControl => rows.find((of) => of.kind === kind)!;

  it.each(KINDS)("wants %s on its side of 2.5", (kind) => {
    const low = { right: kind !== "good", judgeAnswer: "scored 2" };
    expect(told(row(kind), 2)).toMatchObject(low);
    expect(told(row(kind), 3)).toMatchObject({ right: kind === "good", judgeAnswer: "scored 3" });
    expect(told(row(kind), 2).rightAnswer).toBe(
      kind === "good" ? "scored above 2.5" : "scored low, 1 or 2",
    );
  });

  it("takes an answer that is no judgement for a wrong one", () => {
    const invalid = { missing: { kind: "invalid_judgement", message: "prose" } } as const;
    for (const kind of KINDS) {
      expect(judgeSingleControl(row(kind), invalid)).toMatchObject({
        right: false,
        judgeAnswer: "no valid judgement",
      });
    }
  });

  it.each([1, 2, 3, 4, 5])("passes no judge that gives %i to everything", (score) => {
    for (const set of [cases(12), cases(150), cases(2)]) {
      const results = rowsFor(set).map((of) => ({ row: of, right: told(of, score).right }));
      expect(controlsVerdict(results).passed).toBe(false);
    }
  });

  it("lets one of ten answers to other questions fit, and no other row be wrong", () => {
    const verdictWith = (wrong: readonly number[]) =>
      controlsVerdict(rows.map((of, index) => ({ row: of, right: !wrong.includes(index) }))).passed;
    const worse = rows.findIndex(({ kind }) => kind === "known-worse");
    expect(verdictWith([worse])).toBe(true);
    expect(verdictWith([worse, worse + 1])).toBe(false);
    fc.assert(
      fc.property(fc.nat({ max: worse - 1 }), (index) => {
        expect(verdictWith([index])).toBe(false);
      }),
    );
  });
});
