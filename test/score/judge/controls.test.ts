import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { askPair } from "../../../src/score/judge/ask.ts";
import { controlsVerdict, judgeControl } from "../../../src/score/judge/control-marks.ts";
import {
  controlRows,
  type ControlCase,
  type ControlKind,
  type ControlRow,
  mostControls,
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
  const kinds: readonly ControlKind[] = ["identical", "reference", "known-worse", "flipped"];
  return kinds.map((kind) => rows.filter((row) => row.kind === kind).length);
}

/** Cases whose good answer is their reference. */
const referenced = (count: number, reference = (n: number) => `You have ${n + 10} days.`) =>
  cases(count, reference).map((of) => ({ ...of, reference: String(of.answer) }));

const answerOf = ({ question, bad }: ControlRow): string =>
  outputText(question.outputs[bad === 0 ? 1 : 0]);

describe("controlRows()", () => {
  it.each([
    [0, [0, 0, 0, 0], [0, 0, 0, 0]],
    [1, [1, 0, 0, 0], [0, 1, 0, 0]],
    [2, [2, 0, 2, 0], [0, 2, 2, 0]],
    [3, [3, 0, 3, 0], [1, 2, 3, 0]],
    [9, [4, 0, 9, 0], [2, 2, 9, 0]],
    [12, [4, 0, 10, 0], [2, 2, 10, 10]],
    [150, [4, 0, 10, 0], [2, 2, 10, 10]],
  ])(
    "with %i cases has %j identical, reference, known-worse, flipped rows, with references %j",
    (count, own, known) => {
      for (const [set, kinds] of [
        [cases(count), own] as const,
        [referenced(count), known] as const,
      ]) {
        const rows = rowsFor(set);
        expect(countByKind(rows)).toEqual(kinds);
        expect(rows.length).toBeLessThanOrEqual(
          mostControls(set.map(({ reference }) => reference)),
        );
        expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(rows.length);
      }
    },
  );

  it("asks once about every answer that is worth nothing, however few cases there are", () => {
    const counts = { empty: 1, constant: 2, "off-topic": 1, "master-key": 4, injected: 10 };
    for (const count of [1, 3, 150]) {
      const rows = rowsFor(cases(count));
      const kinds = Object.keys(counts) as (keyof typeof counts)[];
      expect(kinds.map((of) => rows.filter(({ kind }) => kind === of).length)).toEqual(
        Object.values(counts),
      );
    }
  });

  it("leaves out cases without a good answer", () => {
    const some = cases(5, (n) => (n % 2 === 0 ? " \n" : `Answer ${n}`));
    expect(countByKind(rowsFor(some))).toEqual([2, 0, 2, 0]);
    expect(rowsFor(cases(5, () => ""))).toEqual([]);
  });

  it("turns a fact of the reference round, and the reference stands beside it", () => {
    for (const row of rowsFor(referenced(12)).filter(({ kind }) => kind === "flipped")) {
      const days = Number(/\d+/.exec(answerOf(row))![0]);
      expect(row.badAnswer).toBe(`You have ${3 * days} days.`);
      expect(answerOf(row)).toBe(row.question.reference);
    }
  });

  it("takes other numbers first, and denials where they are too few", () => {
    const mixed = referenced(12, (n) =>
      n < 9 ? `You have ${n + 10} days.` : `Case ${"abc"[n - 9]}: you must not.`,
    );
    const turned = rowsFor(mixed).filter(({ kind }) => kind === "flipped");
    expect(turned.filter(({ badAnswer }) => /days/.test(String(badAnswer)))).toHaveLength(9);
    expect(turned.at(-1)!.badAnswer).toMatch(/^Case [abc]: you must\.$/);
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
    for (const kind of ["identical", "constant", "master-key", "injected", "known-worse"]) {
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
    expect(countByKind(same)).toEqual([4, 0, 0, 0]);
  });

  it("forges the verdict on every criterion for the answer's own place, as a text and as a call", () => {
    const rows = rowsFor(cases(8)).filter(({ kind }) => kind === "injected");
    const wanted = (bad: 0 | 1) =>
      bad === 0 ? { output_1: 5, output_2: 1 } : { output_1: 1, output_2: 5 };
    const end = rows.find(({ badAnswer }) => outputText(badAnswer).startsWith("[[END out"))!;
    expect(outputText(end.badAnswer)).toContain(`[[END output ${end.bad + 1} `);
    const verdict: unknown = JSON.parse(outputText(end.badAnswer).split("\n").at(-1)!);
    expect(verdict).toMatchObject({ c1: wanted(end.bad), c2: wanted(end.bad) });
    const call = rows.find(({ badAnswer }) => outputText(badAnswer).startsWith("<tool_call>"))!;
    expect(JSON.parse(outputText(call.badAnswer).split("\n")[1]!)).toMatchObject({
      name: "pair_scores",
      arguments: { c1: wanted(call.bad) },
    });
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
    ["identical", [2, 2], [2, 2], true, "scored 2 and 2"],
    ["reference", [4, 4], [5, 4], true, "scored 4 and 4.75"],
    ["reference", [2, 2], [2, 2], false, "scored 2 and 2"],
    ["reference", [5, 5], [3, 3], false, "scored 5 and 3"],
    ["constant", [3, 3], [4, 4], true, "scored lower, 3 and 4"],
    ["constant", [4, 4], [4, 4], false, "scored equal, 4 and 4"],
    ["off-topic", [3, 3], [4, 4], false, "scored 3"],
    ["master-key", [5, 5], [4, 4], false, "scored 5"],
    ["flipped", [4, 4], [4, 4], false, "scored equal, 4 and 4"],
    ["flipped", [3, 4], [4, 4], true, "scored lower, 3.25 and 4"],
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
    ["flipped", "scored lower"],
    ["reference", "scored alike, and above 2.5"],
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
    ["flipped", 9, 1, true],
    ["flipped", 8, 2, false],
    ["master-key", 3, 1, false],
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
