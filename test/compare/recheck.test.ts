import { describe, expect, it } from "vitest";
import type { Bit, CaseEvidence, FreshValue } from "../../src/compare/evidence.ts";
import { freshPlanOf, freshSamples, isRechecked, recheck } from "../../src/compare/recheck.ts";
import { casesOf, checked, fresh, scored, SETTINGS } from "./evidence-builders.ts";

const settings = { ...SETTINGS, positionEffect: 0 };
const score = (unit: string) => ({ kind: "score", unit }) as const;
const check = (unit: string) => ({ kind: "check", unit }) as const;
const judge = (unit: string) => ({ kind: "judge", unit }) as const;

/** Fresh pairs of one case around `mean`, in the orders opposite to `scored`. */
function freshScored(mean: number, samples: number): readonly FreshValue[] {
  return scored(mean, samples).map(({ x, s }) => fresh({ x, s: s === 1 ? -1 : 1 }));
}

describe("freshSamples()", () => {
  it("aims at a hundred fresh samples a unit, at least one and at most the samples a case has", () => {
    for (const n of [1, 12, 13, 33, 34, 100, 101, 10_000]) {
      const r = freshSamples(n, 8);
      expect(r).toBeGreaterThanOrEqual(1);
      expect(r).toBeLessThanOrEqual(8);
      expect(r * n >= 100 || r === 8).toBe(true);
      expect(r === 1 || (r - 1) * n < 100).toBe(true);
    }
  });
});

describe("freshPlanOf()", () => {
  const cases = casesOf(120, (i) => ({
    slices: i < 20 ? ["vip"] : i < 70 ? ["refunds"] : [],
    runs: scored(0, 4),
  }));

  it("is empty where nothing is flagged", () => {
    expect(freshPlanOf(cases, [], 4).size).toBe(0);
  });

  it("asks for the cases of flagged units alone", () => {
    const plan = freshPlanOf(cases, [score("refunds"), check("refunds")], 4);
    expect(plan.size).toBe(50);
    expect(new Set(plan.values())).toEqual(new Set([2]));
    expect(plan.has("case-019")).toBe(false);
  });

  it("asks for the most where units overlap", () => {
    const plan = freshPlanOf(cases, [score("(all)"), score("vip"), score("refunds")], 4);
    expect(["case-000", "case-020", "case-070"].map((id) => plan.get(id))).toEqual([4, 2, 1]);
  });
});

describe("isRechecked()", () => {
  const plan = new Map([["case-000", 2]]);

  it("holds once every case of the plan was asked, answers or not", () => {
    expect(
      isRechecked(
        casesOf(2, () => ({})),
        plan,
      ),
    ).toBe(false);
    expect(
      isRechecked(
        casesOf(2, (i) => (i === 0 ? { fresh: [] } : {})),
        plan,
      ),
    ).toBe(true);
    expect(
      isRechecked(
        casesOf(2, (i) => (i === 1 ? { fresh: [] } : {})),
        plan,
      ),
    ).toBe(false);
    expect(
      isRechecked(
        casesOf(2, () => ({})),
        new Map(),
      ),
    ).toBe(true);
  });
});

describe("recheck()", () => {
  const world = (freshMean: number) =>
    casesOf(24, (i) => ({
      slices: [i < 10 ? "regulatory" : "billing"],
      runs: scored(i < 10 ? -1 : 0, 4),
      ...(i < 10 ? { fresh: freshScored(freshMean + 0.01 * i, 4) } : {}),
    }));

  it("stands where the candidate is worse than fresh answers too", () => {
    const { hypotheses, red } = recheck(world(-1), [score("regulatory")], settings);
    expect(hypotheses).toMatchObject([{ kind: "score", unit: "regulatory", stands: true }]);
    expect(hypotheses[0]?.p).toBe(1 / 1_024);
    expect(hypotheses[0]?.effect).toBeCloseTo(-0.955, 10);
    expect(red).toEqual(["regulatory"]);
  });

  it("falls where production has moved as far as the candidate", () => {
    const { hypotheses, red } = recheck(world(0), [score("regulatory")], settings);
    expect(hypotheses[0]?.stands).toBe(false);
    expect(red).toEqual([]);
  });

  it("falls below the smallest effect, however sure", () => {
    const { hypotheses } = recheck(world(-0.09 - 0.045), [score("regulatory")], settings);
    expect(hypotheses[0]).toMatchObject({ p: 1 / 1_024, stands: false });
  });

  it("holds flagged hypotheses to Holm over them, and to the prompts measured", () => {
    // All of seven cases down: p 1/128 = 0.0078, within 0.03/3 but not within 0.03/4.
    const seven = casesOf(7, () => ({ runs: scored(-1, 4), fresh: freshScored(-1, 1) }));
    const stands = (flagged: Parameters<typeof recheck>[1], prompts = 1) =>
      recheck(seven, flagged, { ...settings, prompts }).hypotheses[0]?.stands;
    expect(stands([score("(all)")])).toBe(true);
    expect(stands([score("(all)"), judge("(all)")])).toBe(true);
    expect(stands([score("(all)"), judge("(all)"), check("(all)"), check("(all)")])).toBe(false);
    expect(stands([score("(all)")], 4)).toBe(false);
  });

  it("estimates the position effect from fresh pairs, or takes the run's where they are few", () => {
    const biased = (n: number) =>
      casesOf(n, () => ({ fresh: [fresh({ x: 0.5, s: 1 }), fresh({ x: -0.5, s: -1 })] }));
    const run = { ...settings, positionEffect: 0.2 };
    const many = recheck(biased(15), [score("(all)")], run);
    expect(many).toMatchObject({ positionEffect: 0.5, hypotheses: [{ effect: 0 }] });
    const few = recheck(
      biased(14).map((of) => ({ ...of, fresh: of.fresh!.slice(0, 1) })),
      [score("(all)")],
      run,
    );
    expect(few.positionEffect).toBe(0.2);
    expect(few.hypotheses[0]?.effect).toBeCloseTo(0.3, 12);
  });

  it("compares checks of fresh answers with the candidate's samples in hand", () => {
    const flaky = (production: Bit) =>
      casesOf(4, () => ({
        slices: ["terms"],
        prodCheck: [0, 0, 0, 0],
        runs: checked(1, 1, 1, 1),
        fresh: Array.from({ length: 4 }, () =>
          fresh({ x: null, s: 0, judgeP: null, judgeC: null, checkP: production }),
        ),
      }));
    expect(recheck(flaky(0), [check("terms")], settings).red).toEqual(["terms"]);
    expect(recheck(flaky(1), [check("terms")], settings).hypotheses[0]).toMatchObject({
      p: 1,
      effect: 0,
      stands: false,
    });
  });

  it("compares the judge's view of both sides of the fresh pairs, not of the old ones", () => {
    const cases = (judgeP: Bit): readonly CaseEvidence[] =>
      casesOf(8, () => ({
        runs: scored(0, 4).map((run) => ({ ...run, judgeC: 1 })),
        fresh: Array.from({ length: 4 }, () => fresh({ judgeP, judgeC: 1 })),
      }));
    expect(recheck(cases(0), [judge("(all)")], settings).red).toEqual(["(all)"]);
    expect(recheck(cases(1), [judge("(all)")], settings).red).toEqual([]);
  });

  it("finds nothing where every fresh answer is missing", () => {
    const lost = fresh({ x: null, judgeP: null, judgeC: null });
    const cases = casesOf(9, () => ({ runs: scored(-1, 4), fresh: [lost] }));
    const flagged = [score("(all)"), check("(all)"), judge("(all)")];
    expect(recheck(cases, flagged, settings).hypotheses).toEqual(
      flagged.map((of) => ({ ...of, p: 1, effect: null, stands: false })),
    );
  });
});
