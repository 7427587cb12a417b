import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { mdeScore, nToRuleOut, planSamples, ruledOutBy } from "../../src/plan/power.ts";

describe("nToRuleOut()", () => {
  it.each([
    [0.12, 24],
    [0.05, 59],
    [0, Infinity],
    [1, 0],
  ])("rules out a rate of %d with %d cases", (rate, n) => {
    expect(nToRuleOut(rate)).toBe(n);
  });

  it("is the least number that rules the rate out", () => {
    const rates = fc.double({ min: 0.001, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(rates, (rate) => {
        const n = nToRuleOut(rate);
        expect(ruledOutBy(n)).toBeLessThanOrEqual(rate + 1e-12);
        const fewer = n > 1 ? ruledOutBy(n - 1) : 1;
        expect(fewer).toBeGreaterThan(rate - 1e-12);
      }),
    );
  });
});

describe("mdeScore()", () => {
  it("halves with four times the cases", () => {
    expect(mdeScore(0.6, 100, 2)).toBeCloseTo(mdeScore(0.6, 25, 2) / 2, 12);
  });
});

describe("planSamples()", () => {
  const set = { delta: 0.3, n: 25, betweenVar: 0.05, withinVar: 0.4, crit: 2.4 };

  it("gives the fewest samples with which the drop is found, by the rough formula", () => {
    const k = planSamples(set)!;
    const mde = (samples: number) =>
      mdeScore(Math.sqrt(set.betweenVar + set.withinVar / samples), set.n, set.crit);
    expect(mde(k)).toBeLessThanOrEqual(set.delta);
    expect(mde(k - 1)).toBeGreaterThan(set.delta);
  });

  it("gives one where that is enough, and none where only cases would help", () => {
    expect(planSamples({ ...set, n: 400 })).toBe(1);
    expect(planSamples({ ...set, withinVar: 0 })).toBe(1);
    expect(planSamples({ ...set, betweenVar: 0.4 })).toBeNull();
  });
});
