import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { Comparison, Method } from "../../src/compare/comparison.ts";
import type { CaseEvidence, FreshValue } from "../../src/compare/evidence.ts";
import { casesOf, checked, fresh, pair, scored, SETTINGS } from "./evidence-builders.ts";

function run(cases: readonly CaseEvidence[], method: Method = "fixed+recheck"): Comparison {
  return compare({ ...SETTINGS, cases, method });
}

function unit(comparison: Comparison, name: string) {
  return comparison.units.find((of) => of.unit === name);
}

/** 24 cases; `regulatory` (10) moves by `drop`, the rest stays. Fresh pairs move by `again`, if given. */
function world(drop: number, again?: number): readonly CaseEvidence[] {
  return casesOf(24, (i) => {
    const inSlice = i < 10;
    const jitter = 0.02 * ((i * 7) % 5) - 0.04;
    const freshAround = (mean: number): readonly FreshValue[] =>
      scored(mean, 8).map(({ x, s }) => fresh({ x, s: s === 1 ? -1 : 1 }));
    return {
      slices: [inSlice ? "regulatory" : "billing"],
      runs: scored((inSlice ? drop : 0) + jitter, 8),
      ...(again === undefined ? {} : { fresh: freshAround((inSlice ? again : 0) + jitter) }),
    };
  });
}

describe("compare(), fixed with recheck", () => {
  it("says first what to measure again, and calls nothing worse yet", () => {
    const first = run(world(-1));
    expect(first.stage).toBe("recheck due");
    expect(first.flagged).toEqual([
      { kind: "score", unit: "regulatory" },
      { kind: "score", unit: "(all)" },
    ]);
    expect(first.freshPlan.size).toBe(24);
    expect(first.freshPlan.get("case-000")).toBe(8);
    expect(first.recheck).toBeNull();
    expect(unit(first, "regulatory")).toMatchObject({
      result: "unclear",
      flaggedButNotStanding: false,
      score: { found: null, flagged: true },
    });
  });

  it("praises nothing in a unit where something was flagged and does not stand", () => {
    const cases = casesOf(24, () => ({
      prodCheck: [0, 0, 0, 0, 0, 0, 0, 0] as const,
      runs: scored(1, 8).map((run) => ({ ...run, check: 1 as const })),
      // Production fails as well today.
      fresh: scored(1, 8).map(({ x, s }) => fresh({ x, s: s === 1 ? -1 : 1, checkP: 1 })),
    }));
    expect(unit(run(cases), "(all)")).toMatchObject({
      result: "unclear",
      flaggedButNotStanding: true,
      score: { found: "better" },
    });
  });

  it("calls worse what stands against fresh answers", () => {
    const last = run(world(-1, -1));
    expect(last.stage).toBe("final");
    expect(last.recheck?.red).toEqual(["regulatory", "(all)"]);
    expect(unit(last, "regulatory")).toMatchObject({
      result: "worse",
      score: { found: "worse", flagged: true },
      recheck: [{ kind: "score", unit: "regulatory", stands: true }],
    });
    expect(unit(last, "billing")).toMatchObject({ result: "unclear", recheck: [] });
    expect(unit(last, "billing")?.flaggedButNotStanding).toBe(false);
  });

  it("calls unclear what fell, since production has probably moved", () => {
    const last = run(world(-1, 0));
    expect(last.recheck?.red).toEqual([]);
    expect(unit(last, "regulatory")).toMatchObject({
      result: "unclear",
      flaggedButNotStanding: true,
      score: { found: null, flagged: true },
    });
  });

  it("waits for the cases of every flagged unit, not for one", () => {
    const half = world(-1, -1).map(({ fresh, ...of }, i) =>
      i < 10 ? { ...of, fresh: fresh! } : of,
    );
    expect(run(half).stage).toBe("recheck due");
  });

  it("does not take fresh answers of an unflagged case for a recheck", () => {
    const calm = run(world(0, 0));
    expect([calm.stage, calm.flagged, calm.recheck]).toEqual(["final", [], null]);
  });

  it("finds better without a recheck", () => {
    const last = run(world(0.6));
    expect(last.stage).toBe("final");
    expect(unit(last, "regulatory")).toMatchObject({
      result: "better",
      score: { found: "better" },
    });
    expect(unit(last, "billing")?.score?.found).toBeNull();
  });

  it("calls a unit worse by its checks though its score rose", () => {
    const cases = world(0.6, 0.6).map((of, i) => ({
      ...of,
      prodCheck: of.runs.map(() => 0 as const),
      runs: of.runs.map((pair) => ({ ...pair, check: i < 3 ? (1 as const) : (0 as const) })),
      fresh: of.fresh!.map((value) => ({ ...value, checkP: 0 as const })),
    }));
    expect(unit(run(cases), "regulatory")).toMatchObject({
      result: "worse",
      score: { found: "better" },
      check: { productionRate: 0, candidateRate: 0.3, found: "worse", flagged: true },
      judge: { found: null, flagged: false },
    });
  });
});

describe("compare(), one look", () => {
  it("decides at once and asks for nothing", () => {
    const only = run(world(-1), "one look");
    expect([only.stage, only.flagged, only.freshPlan.size, only.recheck]).toEqual([
      "final",
      [],
      0,
      null,
    ]);
    expect(unit(only, "regulatory")).toMatchObject({
      result: "worse",
      score: { found: "worse", flagged: false },
      flaggedButNotStanding: false,
    });
  });
});

describe("compare()", () => {
  it("has no failure endpoints where nothing was checked or judged", () => {
    const numbers = casesOf(12, (i) => ({
      runs: [pair({ x: (i % 3) - 1, s: 0, judgeP: null, judgeC: null })],
    }));
    const [all] = run(numbers, "one look").units;
    expect([all?.check, all?.judge]).toEqual([null, null]);
    expect(all?.score?.mean).toBe(0);
  });

  it("has no score where no rubric judges, and may still rule a loss out", () => {
    const cases = casesOf(80, () => ({ prodCheck: [0, 0], runs: checked(0, 0) }));
    const [all] = run(cases).units;
    expect(all).toMatchObject({ n: 0, score: null, judge: null, result: "not worse" });
    expect(all?.check?.upper).toBeCloseTo(1 - 0.05 ** (1 / 80), 12);
  });

  it("counts cases, measured cases, planned and complete pairs of a unit", () => {
    const missing = pair({ x: null, judgeP: null, judgeC: null, check: 0 });
    const cases = casesOf(10, (i) => ({
      slices: i < 4 ? ["tone"] : [],
      prodCheck: i === 3 ? [0, null] : [0, 0],
      runs: i < 2 ? [missing, missing] : [pair({ check: 0 }), pair({ check: i === 2 ? null : 0 })],
    }));
    expect(unit(run(cases), "tone")).toMatchObject({
      cases: 4,
      n: 2,
      pairs: { planned: 8, complete: 2 },
    });
  });

  it("clears nothing where more than a tenth is missing", () => {
    const cases = (lost: number) =>
      casesOf(200, (i) => ({
        runs: [i < lost ? pair({ x: null, judgeP: null, judgeC: null }) : pair({ x: 0.1 })],
      }));
    expect(run(cases(20)).units[0]?.result).not.toBe("unclear");
    expect(run(cases(120)).units[0]?.result).toBe("better");
    const calm = (lost: number) =>
      casesOf(200, (i) => ({
        runs: [
          i < lost
            ? pair({ x: null, judgeP: null, judgeC: null })
            : pair({ x: i % 2 ? 0.1 : -0.1 }),
        ],
      }));
    expect(run(calm(20)).units[0]?.result).toBe("not worse");
    expect(run(calm(21)).units[0]?.result).toBe("unclear");
  });

  it("reports the position effect with its interval", () => {
    const { positionEffect } = run(world(0));
    expect(positionEffect.pairs).toBe(192);
    expect(positionEffect.value).toBeCloseTo(0, 1);
    expect(positionEffect.interval95).not.toBeNull();
  });

  it("has (all) and nothing else to say about no cases", () => {
    expect(run([]).units).toMatchObject([
      { unit: "(all)", cases: 0, n: 0, score: null, check: null, judge: null, result: "unclear" },
    ]);
  });

  it("answers the same whatever the order in which cases arrive", () => {
    const cases = world(-0.3);
    const expected = run(cases);
    fc.assert(
      fc.property(fc.shuffledSubarray([...cases], { minLength: cases.length }), (shuffled) => {
        expect(run(shuffled)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it("answers the same for a slice under another name", () => {
    const renamed = world(-0.3).map((of) => ({
      ...of,
      slices: of.slices.map((slice) => (slice === "billing" ? "z-billing" : slice)),
    }));
    const { unit: _, ...before } = unit(run(world(-0.3)), "billing")!;
    const { unit: __, ...after } = unit(run(renamed), "z-billing")!;
    expect(after).toEqual(before);
  });
});
