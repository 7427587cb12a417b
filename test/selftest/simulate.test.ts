import { describe, expect, it } from "vitest";

import { simulateRun, type SimulatedRun } from "../../src/selftest/simulate.ts";
import type { Planted } from "../../src/selftest/planted.ts";
import { config } from "../plan/setup.ts";
import { poolOf, type Made } from "./pools.ts";

async function runs(made: Made, count: number, planted: Planted | null = null) {
  const pool = poolOf(made);
  const found: SimulatedRun[] = [];
  for (let run = 1; run <= count; run++) {
    found.push(await simulateRun(pool, config(), { run, planted }));
  }
  return found;
}

const isRed = ({ outcome }: SimulatedRun): boolean => outcome === "fail";

describe("simulateRun()", () => {
  it.each<[string, Made]>([
    ["a small set, all samples at once", { cases: 24 }],
    ["a middling one", { cases: 40 }],
    ["a screened one", { cases: 90 }],
    ["flaky checks", { flaky: 8 }],
    ["checks alone", { judged: false, flaky: 8 }],
    ["a judge that favours a place", { place: 0.6 }],
    ["answers that are all equally good", { noise: 0 }],
  ])("seldom cries wolf, and is not stopped: %s", async (_, made) => {
    const found = await runs(made, 60);
    expect(found.filter(isRed).length).toBeLessThanOrEqual(4);
    expect(found.filter(({ reason }) => reason !== null)).toEqual([]);
  });

  it.each<[string, Made]>([
    ["at once", { cases: 24, noise: 0.3 }],
    ["by screen and confirmation", { cases: 90, noise: 0.3 }],
  ])("finds what is planted, and says by what it is red: %s", async (_, made) => {
    const drop = { kind: "drop", unit: "law", points: 0.8 } as const;
    const dropped = await runs(made, 5, drop);
    expect(dropped.filter(isRed)).toHaveLength(5);
    expect(dropped.flatMap(({ red }) => red)).toContainEqual({ unit: "law", by: "score" });
    const failing = { kind: "failing", unit: "law", cases: 6 } as const;
    const failed = await runs(made, 5, failing);
    expect(failed.filter(isRed)).toHaveLength(5);
    expect(failed.flatMap(({ red }) => red)).toContainEqual({ unit: "law", by: "checks" });
  });

  it("is stopped, with the gate's own reason, where too much is missing or the judge is of no use", async () => {
    const [lossy] = await runs({ missing: 0.4 }, 1);
    expect(lossy).toEqual({ outcome: "inconclusive", reason: "coverage_low", red: [] });
    const [blind] = await runs({ place: 2 }, 1);
    expect(blind).toEqual({ outcome: "inconclusive", reason: "judge_unreliable", red: [] });
  });

  it("is the same for the same number", async () => {
    expect(await runs({ flaky: 6 }, 4)).toEqual(await runs({ flaky: 6 }, 4));
  });
});
