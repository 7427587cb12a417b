import { describe, expect, it } from "vitest";

import { forecast } from "../../src/plan/forecast.ts";
import type { PlannedCost } from "../../src/verdict.ts";
import { cases, CHECKS, plan, RUBRIC } from "./setup.ts";

const cost = (calls: number, usd = calls / 100): PlannedCost => ({
  prompt: "support/answer",
  cases: 24,
  answers: calls / 2,
  judgements: calls / 2,
  inputTokens: 0,
  outputTokens: 0,
  usd,
  priced: true,
});

const planOf = (n: number, slice = "law") =>
  plan({ evals: `${RUBRIC}${CHECKS}${cases(n, `slices: [${slice}]`)}` });

const of = (n: number, warm = 100, cold = 400) =>
  forecast(
    planOf(n),
    { warm: cost(warm), cold: cost(cold) },
    { warm: cost(warm), cold: cost(cold) },
  );

describe("forecast()", () => {
  it("goes from the first look to everything rechecked, by the store as it is and by an empty one", () => {
    const { warm, cold } = of(24);
    expect(warm.least).toMatchObject({ calls: 100, usd: 1 });
    // 24 cases are asked again five times each, and judged.
    expect(warm.most).toMatchObject({ calls: 100 + 24 * 5 * 2 });
    expect(warm.most.usd).toBeCloseTo(1 + 2.4, 9);
    expect(cold.least.calls).toBe(400);
    expect(cold.most.minutes).toBeGreaterThan(cold.least.minutes);
  });

  it("takes two seconds a call with eight of each kind in flight", () => {
    expect(of(24, 160).warm.least.minutes).toBeCloseTo((2 * (80 / 8 + 80 / 8)) / 60, 9);
  });

  it("hides less the more cases a slice has, and says nothing of scores under eight", () => {
    const hides = (n: number): number | null => of(n).slices[0]!.couldHide;
    expect(hides(7)).toBeNull();
    expect(hides(100)!).toBeLessThan(hides(24)!);
    expect(hides(24)!).toBeGreaterThan(0.1);
    expect(hides(24)!).toBeLessThan(0.6);
  });

  it("rules a failure rate out by n cases without one", () => {
    const { slices } = of(24);
    expect(slices.map(({ unit }) => unit)).toEqual(["law", "(all)"]);
    expect(slices[0]!.ruledOut).toBeCloseTo(1 - 0.05 ** (1 / 24), 12);
  });

  it("says what would help the smallest slice", () => {
    expect(of(9).help).toMatchObject({ unit: "law", moreCases: 15, samples: null });
    expect(of(200).help).toMatchObject({ moreCases: 0, samples: 1 });
  });

  it("asks no recheck of a prompt that is measured alone", () => {
    const alone = plan({ evals: `${CHECKS}${cases(9)}`, more: { baseline: null } });
    const costs = { warm: cost(10), cold: cost(20) };
    expect(forecast(alone, costs, costs).warm.most.calls).toBe(10);
  });
});
