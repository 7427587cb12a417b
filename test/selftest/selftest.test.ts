import { describe, expect, it } from "vitest";

import type { Bit } from "../../src/compare/evidence.ts";
import { mulberry32 } from "../../src/compare/prng.ts";
import { defaultThresholds } from "../../src/compare/thresholds.ts";
import type { Pool } from "../../src/selftest/pool.ts";
import { selfTest } from "../../src/selftest/selftest.ts";
import { simulateRun, type Rules } from "../../src/selftest/simulate.ts";

interface Made {
  readonly cases?: number;
  /** Points: half the width of a pair's uniform noise. */
  readonly noise?: number;
  readonly place?: number;
  /** Every so many cases fail a third of the time. */
  readonly flakyEvery?: number;
  readonly missing?: number;
  readonly judged?: boolean;
}

/** A pool of two slices, the first a third of the cases. */
function poolOf(made: Made = {}): Pool {
  const { cases = 24, noise = 0.5, place = 0, flakyEvery = 0, missing = 0, judged = true } = made;
  const next = mulberry32(7);
  const uniform = (): number => next() / 2 ** 32;
  return {
    judged,
    missing: [],
    cases: Array.from({ length: cases }, (_, at) => ({
      id: `case-${String(at).padStart(3, "0")}`,
      slices: [at % 3 === 0 ? "law" : "tone"],
      checked: true,
      checks: Array.from({ length: 8 }, (_, n): Bit => {
        const flaky = flakyEvery > 0 && at % flakyEvery === 0;
        return flaky && n % 3 === 0 ? 1 : 0;
      }),
      pairs: Array.from({ length: 8 }, (_, n) => {
        const s = n % 2 === 0 ? 1 : -1;
        const lost = uniform() < missing;
        const x = lost ? null : noise * (2 * uniform() - 1) + s * place;
        return { x, s, failsOne: lost ? null : 0, failsOther: lost ? null : 0 } as const;
      }),
    })),
  };
}

const FIXED: Rules = {
  prompts: 1,
  method: "fixed+recheck",
  thresholds: (unit) => defaultThresholds(unit),
  seed: 11,
  first: 8,
  samples: 8,
  profile: 8,
  coverage: 0.9,
  gates: () => true,
};

const SCREEN: Rules = { ...FIXED, method: "screen+recheck", first: 1, samples: 4, profile: 5 };

describe("selfTest()", () => {
  it.each([
    ["fixed", poolOf(), FIXED],
    ["screened", poolOf({ cases: 90 }), SCREEN],
    ["flaky", poolOf({ flakyEvery: 3 }), FIXED],
  ])("cries wolf rarely where nothing changed: %s", (_, pool, rules) => {
    const { falseAlarms } = selfTest(pool, rules, 60);
    expect(falseAlarms.runs).toBe(60);
    expect(falseAlarms.share).toBeLessThanOrEqual(0.1);
    expect(falseAlarms.interval.upper).toBeGreaterThan(falseAlarms.share);
  });

  it("is the same each time it is asked", () => {
    expect(selfTest(poolOf(), FIXED, 20)).toEqual(selfTest(poolOf(), FIXED, 20));
  });

  it("finds more where the judge is less noisy", () => {
    const drop = (noise: number): number =>
      selfTest(poolOf({ noise }), FIXED, 20).power.find(({ unit }) => unit === "law")!.drop!.share;
    expect(drop(0.3)).toBeGreaterThan(drop(3));
    expect(drop(0.3)).toBeGreaterThan(0.8);
  });

  it("measures the noise, the place's effect and the flaky checks", () => {
    const quiet = selfTest(poolOf({ noise: 0.5 }), FIXED, 20);
    const loud = selfTest(poolOf({ noise: 1.5, place: 0.4, flakyEvery: 6 }), FIXED, 20);
    expect(quiet.noise!).toBeCloseTo(0.5 / Math.sqrt(3), 1);
    expect(loud.noise!).toBeGreaterThan(2 * quiet.noise!);
    expect(loud.positionEffect).toBeGreaterThan(0.2);
    expect(loud.flaky).toHaveLength(4);
    expect(quiet.flaky).toEqual([]);
  });

  it("tells a set without a judge by its checks alone", () => {
    const { power, noise, falseAlarms } = selfTest(poolOf({ judged: false }), FIXED, 20);
    expect(noise).toBeNull();
    expect(falseAlarms.share).toBe(0);
    expect(power.map(({ drop }) => drop)).toEqual([null, null]);
    expect(power[0]!.failures!.share).toBeGreaterThan(0.5);
  });

  it("says what would help most: cases where a slice hides most", () => {
    const { advice } = selfTest(poolOf({ noise: 2 }), FIXED, 20);
    expect(advice.length).toBeLessThanOrEqual(2);
    expect(advice.join(" ")).toContain("Add 16 cases to `law`");
  });
});

describe("simulateRun()", () => {
  it("is stopped, and red in nothing, where too much is missing", () => {
    const run = simulateRun(poolOf({ missing: 0.5 }), FIXED, { kind: "nothing" }, 1);
    expect(run).toEqual({ red: [], stopped: true });
  });

  it("finds a planted loss in its slice", () => {
    const planted = { kind: "drop", unit: "law", points: 1.5 } as const;
    expect(simulateRun(poolOf(), FIXED, planted, 3).red).toContain("law");
    expect(simulateRun(poolOf({ cases: 90 }), SCREEN, planted, 3).red).toContain("law");
    const failing = { kind: "failures", unit: "law", share: 0.5 } as const;
    expect(simulateRun(poolOf(), FIXED, failing, 3).red).toContain("law");
  });

  it("turns nothing red that does not gate", () => {
    const planted = { kind: "drop", unit: "law", points: 1.5 } as const;
    const rules = { ...FIXED, gates: (unit: string) => unit === "tone" };
    expect(simulateRun(poolOf(), rules, planted, 3).red).toEqual([]);
  });
});
