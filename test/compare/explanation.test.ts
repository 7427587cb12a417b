import { describe, expect, it } from "vitest";

import type { CompareRequest } from "../../src/compare/comparison.ts";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { explained, type UnitFacts } from "../../src/compare/explanation.ts";
import { signFlipMaxT } from "../../src/compare/sign-flip.ts";
import { stratifiedExact } from "../../src/compare/stratified-exact.ts";
import { caseOf, casesOf, checked, fresh, pair, SETTINGS } from "./evidence-builders.ts";

const facts = (
  cases: readonly CaseEvidence[],
  how: Partial<CompareRequest> = {},
): ReadonlyMap<string, UnitFacts> =>
  new Map(
    explained({ ...SETTINGS, method: "fixed+recheck", cases, ...how }).map((of) => [
      of.unit.unit,
      of,
    ]),
  );

const all = (...of: Parameters<typeof facts>): UnitFacts => facts(...of).get("(all)")!;

/** Ten cases that differ by so much, one pair each, without an order. */
const lost = (...differences: readonly number[]) =>
  casesOf(differences.length, (at) => ({ runs: [pair({ x: differences[at]!, s: 0 })] }));

describe("explained(), the score", () => {
  const differences = [-1, -0.5, -0.5, 0.25, 0, -1, -0.75, -0.5, 0.5, -1];

  it("keeps every pair of a member, its d, and the sums that z is made of", () => {
    const { members, score, unit } = all(lost(...differences));
    expect(members[0]).toEqual({ id: "case-000", pairs: [{ x: -1, s: 0 }], d: -1 });
    expect(members.map(({ d }) => d)).toEqual(differences);
    expect(score!.sum).toBeCloseTo(-4.5, 12);
    expect(score!.squares).toBeCloseTo(4.625, 12);
    expect(score!.z).toBeCloseTo(unit.score!.z, 12);
  });

  it("counts the patterns of the cases that differ, and says p alone beside the adjusted one", () => {
    const cases = lost(...differences).map((of, at) => ({
      ...of,
      slices: at < 8 ? ["law"] : [],
    }));
    const told = facts(cases);
    const law = told.get("law")!;
    // Nine of the ten differ from 0.
    expect(law.score).toMatchObject({ family: 2, exact: true, patterns: 512, tested: true });
    const alone = signFlipMaxT([differences.map((d, at) => (at < 8 ? d : null))], 1).p[0]!;
    expect(law.score!.p).toBeCloseTo(alone, 12);
    expect(law.unit.score!.adjusted).toBeGreaterThanOrEqual(law.score!.p);
  });

  it("draws patterns where more than 13 cases differ", () => {
    const { score } = all(casesOf(20, (at) => ({ runs: [pair({ x: at % 2 ? -1 : 0.5, s: 0 })] })));
    expect(score).toMatchObject({ exact: false, patterns: 9_999 });
  });

  it("counts a further metric among the tests, and its cases among the flipped", () => {
    const cases = casesOf(10, (at) => ({
      runs: [pair({ x: at < 3 ? -1 : 0, s: 0, metrics: [at < 6 ? 0 : -2] })],
    }));
    const { score } = all(cases, { metrics: [{ name: "tokens", ordered: false }] });
    expect(score).toMatchObject({ family: 2, patterns: 2 ** 7 });
  });

  it("says where too few cases are tested", () => {
    const { score, doubts } = all(lost(-1, -1, -1));
    expect(score).toMatchObject({ tested: false, p: 1, sum: -3, squares: 3 });
    expect(doubts).toContainEqual({ kind: "few cases", measured: 3, needed: 8 });
  });

  it("shows the position effect that was taken out", () => {
    const cases = casesOf(20, () => ({
      runs: [pair({ x: 0.4, s: 1 }), pair({ x: -0.4, s: -1 })],
    }));
    const { score, members } = all(cases);
    expect(score!.positionEffect.value).toBeCloseTo(0.4, 12);
    expect(score!.positionEffect.pairs).toBe(40);
    expect(members.every(({ d }) => Math.abs(d!) < 1e-12)).toBe(true);
  });
});

describe("explained(), failures", () => {
  const cases = [
    ...casesOf(10, () => ({ prodCheck: [0, 0, 0, 0], runs: checked(0, 0, 0, 0) })),
    caseOf("x", { prodCheck: [1, 0, 0, 0], runs: checked(1, 1, 1, 1), slices: ["law"] }),
    caseOf("y", { prodCheck: [0, 0, 0, 0], runs: checked(1, 1, 0, 0) }),
    caseOf("z", { prodCheck: [], runs: checked(null, null, null, null) }),
  ];

  it("keeps the tables of the cases in which anything fails", () => {
    const { check, unit, judge } = all(cases);
    expect(check!.rows).toEqual([
      { id: "x", production: [1, 4], candidate: [4, 4] },
      { id: "y", production: [0, 4], candidate: [2, 4] },
    ]);
    expect(check!.cases).toBe(12);
    const table = { production: 4, candidate: 4 };
    const exact = stratifiedExact([
      { ...table, productionFailed: 1, candidateFailed: 4 },
      { ...table, productionFailed: 0, candidateFailed: 2 },
    ])!;
    expect([unit.check!.p, check!.pMin]).toEqual([exact.p, exact.pMin]);
    expect(judge).toBeNull();
  });

  it("states the level after Tarone's K: tests that could never reach it cost nothing", () => {
    // p_min of `law` is 1/14 · …: both tests could reach 0.1, so each is held to 0.05.
    expect(all(cases).check).toMatchObject({ divisor: 2, needed: 0.05, closed: false });
    const quiet = cases.filter(({ id }) => id !== "x");
    expect(all(quiet).check).toMatchObject({ divisor: 1, needed: 0.1 });
  });
});

describe("explained(), the levels", () => {
  const checks = casesOf(10, () => ({ prodCheck: [0], runs: checked(0) }));
  const scoresAlone = casesOf(10, () => ({ runs: [pair({ judgeP: null, judgeC: null })] }));

  it.each<[string, Partial<CompareRequest>, readonly CaseEvidence[], number]>([
    ["all samples", {}, lost(...Array<number>(10).fill(0.1)), 0.1],
    ["two prompts", { prompts: 2 }, lost(...Array<number>(10).fill(0.1)), 0.05],
    ["a screen", { method: "screen+recheck" }, checks, 0.001],
    ["one look, scores alone", { method: "one look" }, scoresAlone, 0.05],
    ["one look, checks alone", { method: "one look" }, checks, 0.05],
    ["one look, both", { method: "one look" }, casesOf(10, () => ({})), 0.025],
  ])("are those of the look: %s", (_, how, cases, level) => {
    expect(all(cases, how).level).toBeCloseTo(level, 12);
  });
});

describe("explained(), a screen", () => {
  /** Four of ten `law` cases fail, every time; the other slice is quiet. */
  const cases = casesOf(20, (at) => {
    const run = pair({ x: 0.1 * (at % 3), s: at % 2 ? 1 : -1, check: at < 4 ? 1 : 0 });
    return {
      slices: [at < 10 ? "law" : "tone"],
      prodCheck: [0, 0, 0, 0],
      runs: [run, { ...run, x: -0.2 }],
      fresh: [fresh({ checkP: 0 })],
    };
  });
  const told = facts(cases, { method: "screen+recheck", samples: 2 });
  const [law, tone] = [told.get("law")!, told.get("tone")!];

  it("tests what it hinted at on all answers", () => {
    expect(law.hints).toEqual([{ kind: "check", unit: "law" }]);
    expect(law.check).toMatchObject({ closed: false });
    expect(law.check!.rows[0]).toMatchObject({ candidate: [2, 2] });
    expect(law.level).toBe(0.1);
  });

  it("rests the others on first answers, and closes them", () => {
    expect(law.score).toMatchObject({ closed: true });
    expect(tone.hints).toEqual([]);
    expect(tone.check).toMatchObject({ closed: true });
    expect(tone.score).toMatchObject({ closed: true });
    expect(tone.members.every(({ pairs }) => pairs.length === 1)).toBe(true);
  });

  it("rests everything on first answers where nothing hints", () => {
    const quiet = cases.map((of) => ({
      ...of,
      runs: of.runs.map((run) => ({ ...run, check: 0 as const })),
    }));
    const { members, hints, check, level } = all(quiet, { method: "screen+recheck", samples: 2 });
    expect(hints).toEqual([]);
    expect(check).toMatchObject({ closed: false });
    expect(level).toBe(0.001);
    expect(members.every(({ pairs }) => pairs.length === 1)).toBe(true);
  });
});

describe("explained(), the recheck", () => {
  const failing = (again: 0 | 1) =>
    casesOf(12, (at) => ({
      slices: at < 6 ? ["law"] : [],
      prodCheck: [0, 0, 0, 0],
      runs: checked(...Array<0 | 1>(4).fill(at < 6 ? 1 : 0)),
      fresh: Array.from({ length: 4 }, () => fresh({ x: null, s: 0, checkP: again })),
    }));

  it("counts the new answers and says what Holm asked of each test", () => {
    const { recheck } = facts(failing(0)).get("law")!;
    expect(recheck).toMatchObject({ level: 0.03, hypotheses: 2, answers: 24 });
    expect(recheck!.tests).toEqual([
      {
        kind: "check",
        metric: null,
        p: expect.closeTo(0, 3),
        needed: 0.015,
        effect: 1,
        stands: true,
        failed: { production: [0, 24], candidate: [24, 24] },
      },
    ]);
  });

  it("says that nothing stands where production now fails too", () => {
    const { recheck, unit } = facts(failing(1)).get("law")!;
    expect(recheck!.tests).toMatchObject([{ p: 1, effect: 0, stands: false }]);
    expect(unit.flaggedButNotStanding).toBe(true);
  });

  it("is absent where nothing of the unit was flagged", () => {
    expect(facts(casesOf(12, () => ({ slices: ["law"] }))).get("law")!.recheck).toBeNull();
  });
});
