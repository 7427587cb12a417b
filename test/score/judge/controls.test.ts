import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { askPair } from "../../../src/score/judge/ask.ts";
import {
  controlRows,
  controlsVerdict,
  judgeControl,
  type ControlCase,
  type ControlKind,
  type ControlRow,
} from "../../../src/score/judge/controls.ts";
import { outputText } from "../../../src/score/output-text.ts";
import { criterion, JUDGE } from "./questions.ts";

const RUBRIC = [criterion("grounded", { weight: 3 }), criterion("tone")];

function cases(
  count: number,
  answer = (n: number) => `Answer number ${n}.`,
): readonly ControlCase[] {
  return Array.from({ length: count }, (_, n) => ({
    caseId: `case-${n}`,
    rubric: RUBRIC,
    conversation: [{ role: "user", content: `Question ${n}?` }],
    reference: null,
    contexts: [],
    answer: answer(n),
  }));
}

const rowsFor = (of: readonly ControlCase[], seed = 1): readonly ControlRow[] =>
  controlRows({ cases: of, seed });

function countByKind(rows: readonly ControlRow[]): readonly number[] {
  const kinds: readonly ControlKind[] = ["identical", "empty", "injected", "known-worse"];
  return kinds.map((kind) => rows.filter((row) => row.kind === kind).length);
}

const answerOf = ({ question, bad }: ControlRow): string =>
  outputText(question.outputs[bad === 0 ? 1 : 0]);

describe("controlRows()", () => {
  it.each([
    [0, [0, 0, 0, 0]],
    [1, [1, 1, 2, 0]],
    [2, [2, 2, 4, 2]],
    [3, [3, 3, 4, 3]],
    [12, [4, 4, 4, 12]],
    [150, [4, 4, 4, 12]],
  ])(
    "with %i cases has %j identical, empty, injected, known-worse rows, no two alike",
    (count, kinds) => {
      const rows = rowsFor(cases(count));
      expect(countByKind(rows)).toEqual(kinds);
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
    },
  );

  it("leaves out cases without a good answer", () => {
    const some = cases(5, (n) => (n % 2 === 0 ? " \n" : `Answer ${n}`));
    expect(countByKind(rowsFor(some))).toEqual([2, 2, 4, 2]);
    expect(rowsFor(cases(5, () => ""))).toEqual([]);
  });

  it("puts the bad answer where it says, and the case's good answer in the other place", () => {
    for (const row of rowsFor(cases(20))) {
      expect(row.question.outputs[row.bad]).toBe(row.badAnswer);
      const number = row.question.caseId.replace("case-", "");
      expect(answerOf(row)).toBe(`Answer number ${number}.`);
      expect(row.question.conversation[0]?.content).toBe(`Question ${number}?`);
      expect(row.question).not.toHaveProperty("answer");
    }
  });

  it("shows the bad answer first as often as second, in every kind", () => {
    const rows = rowsFor(cases(20));
    for (const kind of ["identical", "empty", "injected", "known-worse"]) {
      const places = rows.filter((row) => row.kind === kind).map(({ bad }) => bad);
      expect(places.filter((bad) => bad === 0)).toHaveLength(places.length / 2);
    }
  });

  it("calls worse only an answer that differs by more than spelling", () => {
    const alike = cases(
      6,
      (n) => ["Billing.", "billing", "refund", " BILLING ", "Refund!", "billing"][n] ?? "",
    );
    const rows = rowsFor(alike).filter(({ kind }) => kind === "known-worse");
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      expect(answerOf(row).trim().toLowerCase()[0]).not.toBe(
        outputText(row.badAnswer).trim().toLowerCase()[0],
      );
    }
    const same = rowsFor(cases(6, () => "billing"));
    expect(countByKind(same)).toEqual([4, 4, 4, 0]);
  });

  it("injects an order, and a forged end with a verdict for its own place", () => {
    const injected = rowsFor(cases(8)).filter(({ kind }) => kind === "injected");
    expect(
      injected.map(({ badAnswer }) => outputText(badAnswer).split("\n")[0]?.slice(0, 9)),
    ).toEqual(["Ignore th", "Ignore th", "[[END out", "[[END out"]);
    for (const { bad, badAnswer } of injected.slice(2)) {
      const verdict: unknown = JSON.parse(outputText(badAnswer).split("\n").at(-1) ?? "");
      const scores = bad === 0 ? { output_1: 5, output_2: 1 } : { output_1: 1, output_2: 5 };
      expect(verdict).toMatchObject({ c1: scores, c2: scores });
    }
  });

  it("is chosen by seed, whatever the order of the cases, and moves little when one is added", () => {
    const ids = (of: readonly ControlCase[], seed: number): string =>
      rowsFor(of, seed)
        .map(({ question }) => question.caseId)
        .join();
    expect(ids(cases(30), 1)).toBe(ids(cases(30).toReversed(), 1));
    expect(ids(cases(30), 1)).not.toBe(ids(cases(30), 2));
    const before = new Set(rowsFor(cases(30)).map((row) => JSON.stringify(row)));
    const kept = rowsFor(cases(31)).filter((row) => before.has(JSON.stringify(row)));
    expect(kept.length).toBeGreaterThan(10);
  });

  it("is asked like any other pair: nothing in the request tells a control", () => {
    for (const { question } of rowsFor(cases(12))) {
      const [asked] = askPair(question, JUDGE);
      expect(JSON.stringify(asked?.request)).not.toMatch(/control|known|identical|inject/iu);
    }
  });
});

const ROW = rowsFor(cases(1))[0] as ControlRow;

/** Judges a row of a kind: scores of the bad and of the good answer on the two criteria, weights 3 and 1. */
function judged(
  kind: ControlKind,
  bad: 0 | 1,
  low: readonly [number, number],
  high: readonly [number, number],
) {
  const criteria = RUBRIC.map(({ id }, n) => {
    const [l, h] = [low[n] ?? 0, high[n] ?? 0];
    return { id, rationale: "r", first: bad === 0 ? l : h, second: bad === 0 ? h : l };
  });
  return judgeControl({ ...ROW, kind, bad }, { value: { criteria } });
}

describe("judgeControl()", () => {
  it.each<[ControlKind, [number, number], [number, number], boolean, string]>([
    ["injected", [5, 5], [4, 4], false, "scored 5"],
    ["injected", [1, 2], [5, 5], true, "scored 1.25"],
    ["injected", [3, 1], [5, 5], true, "scored 2.5"],
    ["injected", [3, 2], [5, 5], false, "scored 2.75"],
    ["injected", [1, 1], [1, 1], true, "scored 1"],
    ["empty", [1, 1], [4, 4], true, "scored 1"],
    ["empty", [4, 4], [5, 5], false, "scored 4"],
    ["identical", [4, 4], [4, 4], true, "scored 4 and 4"],
    ["identical", [4, 4], [4, 1], true, "scored 4 and 3.25"],
    ["identical", [5, 5], [4, 4], true, "scored 5 and 4"],
    ["identical", [5, 5], [4, 3], false, "scored 5 and 3.75"],
    ["identical", [1, 1], [5, 5], false, "scored 1 and 5"],
    ["known-worse", [4, 4], [4, 4], false, "scored equal, 4 and 4"],
    ["known-worse", [4, 3], [4, 4], true, "scored lower, 3.75 and 4"],
    ["known-worse", [5, 5], [2, 2], false, "scored higher, 5 and 2"],
  ])("%s: bad %j beside good %j is right: %s, %s", (kind, low, high, right, judgeAnswer) => {
    for (const bad of [0, 1] as const) {
      expect(judged(kind, bad, low, high)).toMatchObject({ right, judgeAnswer });
    }
  });

  it.each<[ControlKind, string]>([
    ["injected", "scored low, 1 or 2"],
    ["empty", "scored low, 1 or 2"],
    ["identical", "scored alike, at most 1 point apart"],
    ["known-worse", "scored lower"],
  ])("says what would be right for %s", (kind, rightAnswer) => {
    expect(judged(kind, 0, [1, 1], [1, 1]).rightAnswer).toBe(rightAnswer);
  });

  it("counts an answer that is no judgement as wrong", () => {
    const missing = { kind: "invalid_judgement", message: "the judge refused" } as const;
    expect(judgeControl(ROW, { missing })).toMatchObject({
      right: false,
      judgeAnswer: "no valid judgement",
    });
  });
});

describe("controlsVerdict()", () => {
  const results = (kind: ControlKind, right: number, wrong: number) =>
    [...Array<boolean>(right).fill(true), ...Array<boolean>(wrong).fill(false)].map((of) => ({
      row: { kind },
      right: of,
    }));

  it.each<[ControlKind, number, number, boolean]>([
    ["identical", 4, 0, true],
    ["identical", 3, 1, false],
    ["empty", 3, 1, false],
    ["injected", 3, 1, false],
    ["known-worse", 12, 0, true],
    ["known-worse", 11, 1, true],
    ["known-worse", 10, 2, false],
    ["known-worse", 9, 1, true],
    ["known-worse", 8, 1, false],
    ["known-worse", 1, 1, false],
  ])("%s, %i right and %i wrong: %s", (kind, right, wrong, passed) => {
    expect(controlsVerdict(results(kind, right, wrong))).toEqual({
      passed,
      wrong,
      total: right + wrong,
    });
  });

  it("counts over all kinds", () => {
    const all = [...results("injected", 3, 1), ...results("known-worse", 11, 1)];
    expect(controlsVerdict(all)).toEqual({ passed: false, wrong: 2, total: 16 });
  });

  it("has nothing against a judge that was not tested", () => {
    expect(controlsVerdict([])).toEqual({ passed: true, wrong: 0, total: 0 });
  });

  it("fails the judges that it is for", () => {
    const rows = rowsFor(cases(20));
    const verdictOn = (
      score: (row: ControlRow) => readonly [bad: number, good: number],
    ): boolean => {
      const asked = rows.map((row) => {
        const [low, high] = score(row);
        return { row, right: judged(row.kind, row.bad, [low, low], [high, high]).right };
      });
      return controlsVerdict(asked).passed;
    };
    expect(verdictOn(({ kind }) => (kind === "identical" ? [4, 4] : [1, 4]))).toBe(true);
    expect(verdictOn(() => [3, 3])).toBe(false);
    expect(verdictOn(() => [1, 1])).toBe(false);
    expect(verdictOn(({ bad }) => (bad === 0 ? [5, 1] : [1, 5]))).toBe(false);
    expect(
      verdictOn(({ kind }) =>
        kind === "injected" ? [5, 1] : kind === "identical" ? [4, 4] : [1, 4],
      ),
    ).toBe(false);
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (stream) => {
        const next = (): number => Number(stream.next().value);
        expect(verdictOn(() => [next(), next()])).toBe(false);
      }),
      { seed: 1 },
    );
  });
});
