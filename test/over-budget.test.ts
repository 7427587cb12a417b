import { describe, expect, it } from "vitest";

import { overBudget } from "../src/over-budget.ts";
import { usd } from "../src/units.ts";
import type { PlannedCost } from "../src/verdict.ts";

const plan = (calls: number, dollars: number, more: Partial<PlannedCost> = {}): PlannedCost => ({
  prompt: "a",
  cases: 10,
  answers: calls,
  judgements: 0,
  inputTokens: 0,
  outputTokens: 0,
  usd: dollars,
  priced: true,
  ...more,
});

const budget = (maxCalls: number, maxUsd: number) => ({
  budget: { maxCalls, maxUsd: usd(maxUsd) },
});

/** A plan that costs as much for every answer a case. */
const each = (samples: number) => plan(10 * samples, samples);

describe("overBudget()", () => {
  it("is silent where the budget covers the plan to the cent", () => {
    expect(overBudget(plan(80, 8), budget(80, 8), each)).toBeNull();
  });

  it.each([
    [budget(60, 99), "about 80 calls are planned and `budget.max_calls` is 60; 120 would do"],
    [budget(99, 6.5), "about $8.00 is planned and `budget.max_usd` is 6.5; 12 would do"],
  ])("names the value that would do, and the most answers a case that fit", (limits, sentence) => {
    expect(overBudget(plan(80, 8), limits, each)).toBe(
      `${sentence}, or \`gate.sampling: { fixed: 4 }\` with about 40 calls and $4.00`,
    );
  });

  it("goes down as far as it has to", () => {
    expect(overBudget(plan(80, 8), budget(25, 99), each)).toContain("{ fixed: 2 }");
    expect(overBudget(plan(80, 8), budget(10, 99), each)).toContain("{ fixed: 1 }");
  });

  it.each([
    ["no number of answers fits", each],
    ["there is no such plan", () => null],
  ])("names no setting where %s", (_, withSamples) => {
    expect(overBudget(plan(80, 8), budget(9, 99), withSamples)).toBe(
      "about 80 calls are planned and `budget.max_calls` is 9; 120 would do",
    );
  });

  it("says of a price that it is unknown, and what sets it", () => {
    const dear = plan(80, 8, { priced: false });
    expect(overBudget(dear, budget(99, 1), () => null)).toBe(
      "about $8.00 is planned (unknown price: a model counts at the dearest listed, unless its `prices` are set) and `budget.max_usd` is 1; 12 would do",
    );
  });
});
