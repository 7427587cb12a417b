import { describe, expect, it } from "vitest";

import type { Pool } from "../../src/selftest/pool.ts";
import { flakyChecks, noiseOf } from "../../src/selftest/noise.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { poolOf, scored } from "./pools.ts";

const both = (first: number, second: number) => ({ value: { first, second } });

describe("noiseOf()", () => {
  it("is what scores of two answers of one version differ by", () => {
    const pair = (noise: number): number => noiseOf(poolOf({ cases: 60, noise })).noise!.pair;
    // Two answers of each pair, each with its own share.
    expect(pair(0.5)).toBeCloseTo(0.5 * Math.SQRT2, 1);
    expect(pair(1)).toBeGreaterThan(1.8 * pair(0.5));
  });

  it("tells the place's favour apart from the noise", () => {
    const { noise, positionEffect } = noiseOf(poolOf({ cases: 60, noise: 0.5, place: 0.8 }));
    expect(positionEffect!.value).toBeCloseTo(0.8, 1);
    expect(positionEffect!.interval!.lower).toBeGreaterThan(0.6);
    expect(noise!.pair).toBeCloseTo(0.5 * Math.SQRT2, 1);
  });

  it("is the judge's as far as its opinion moves when it sees the same pair again", () => {
    const swapped = Array.from({ length: 10 }, (_, at) => both(0.5, at % 2 === 0 ? 0.9 : 0.1));
    const { noise } = noiseOf({ ...poolOf(), swapped });
    expect(noise!.judge).toBeCloseTo(Math.sqrt(0.4 ** 2 / 2), 9);
    expect(noise!.consistency).toEqual({ same: 10, total: 10 });
    expect(noiseOf({ ...poolOf(), swapped: swapped.slice(0, 7) }).noise!.judge).toBeNull();
  });

  it("counts no favour of the place as the judge's noise", () => {
    const pool: Pool = {
      ...poolOf(),
      cases: poolOf().cases.map((of) => ({ ...of, ring: of.ring.map(() => scored(4.5, 4)) })),
      swapped: Array.from({ length: 12 }, () => both(0.5, -0.5)),
    };
    const { noise, positionEffect } = noiseOf(pool);
    expect(positionEffect!.value).toBeCloseTo(0.5, 9);
    expect(noise).toMatchObject({ pair: 0, judge: 0 });
  });

  it("is nothing where nothing is judged, and zero where all answers are equal", () => {
    expect(noiseOf(poolOf({ judged: false }))).toEqual({ noise: null, positionEffect: null });
    const equal = { value: { order: 0, criteria: [], means: null, model: null } } as const;
    const alike = poolOf().cases.map((of) => ({ ...of, ring: of.ring.map(() => equal) }));
    expect(noiseOf({ ...poolOf(), cases: alike })).toMatchObject({
      noise: { pair: 0, judge: null, consistency: null },
      positionEffect: { value: 0, pairs: 0, interval: null },
    });
  });
});

describe("flakyChecks()", () => {
  it("names the checks that production fails now and then, the least certain first", () => {
    const pool = poolOf({ cases: 12, flaky: 2 });
    expect(flakyChecks(pool, config().gate)).toEqual([
      { case: "case-01", check: 'contains: "ok"', failing: 3, of: 8 },
      { case: "case-02", check: 'contains: "ok"', failing: 3, of: 8 },
    ]);
    const [first, ...others] = pool.cases;
    const always = first!.outputs.map(() => first!.outputs[0]!);
    const steady = { ...pool, cases: [{ ...first!, outputs: always }, ...others] };
    expect(flakyChecks(steady, config().gate).map((of) => of.case)).toEqual(["case-02"]);
  });

  it("does not name a case that policy hides", () => {
    const { gate } = config(`${CONFIG}gate: { slices: { law: { holdout: true } } }\n`);
    expect(flakyChecks(poolOf({ cases: 12, flaky: 1 }), gate)[0]!.case).toBe("holdout 1");
  });
});
