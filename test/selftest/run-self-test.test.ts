import { describe, expect, it } from "vitest";

import type { Config } from "../../src/config/config.ts";
import type { Pool } from "../../src/selftest/pool.ts";
import { runSelfTest, type Between } from "../../src/selftest/run-self-test.ts";
import type { SelfTest } from "../../src/selftest/self-test.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { poolOf } from "./pools.ts";

const onward: Between = () => Promise.resolve(true);

async function tested(pool: Pool, runs = 10, policy: Config = config()): Promise<SelfTest> {
  const found = await runSelfTest(pool, policy, { runs, live: false, between: onward });
  return found ?? Promise.reject(new Error("it was ended"));
}

const powerIn = ({ power }: SelfTest, unit: string) => power.find((of) => of.unit === unit)!;

describe("runSelfTest()", () => {
  it("finds larger losses more often, and less where there is more noise", async () => {
    const { drops, failing } = powerIn(
      await tested(poolOf({ slices: [], noise: 0.5 }), 16),
      "(all)",
    );
    const found = drops.map((of) => of.found.share);
    expect(drops.map(({ points }) => points)).toEqual([0.1, 0.2, 0.3, 0.5]);
    expect(found).toEqual([...found].toSorted((a, b) => a - b));
    expect(found.at(-1)).toBe(1);
    expect(found[0]).toBeLessThan(found.at(-1)!);
    expect(failing.map(({ cases, found: { share } }) => [cases, share])).toEqual([
      [3, 1],
      [6, 1],
    ]);
    const noisy = powerIn(await tested(poolOf({ slices: [], noise: 1.5 })), "(all)").drops;
    expect(noisy[2]!.found.share).toBeLessThan(found[2]!);
  });

  it("is the same each time", async () => {
    const pool = poolOf({ cases: 10, flaky: 2 });
    expect(await tested(pool)).toEqual(await tested(pool));
  });

  it("tells slice by slice, and by what runs were red", async () => {
    const pool = poolOf({ cases: 24, checked: false });
    const twoSlices = await tested(pool, 10);
    expect(twoSlices.power.map(({ unit, cases, failing }) => [unit, cases, failing])).toEqual([
      ["law", 8, []],
      ["tone", 16, []],
      ["(all)", 24, []],
    ]);
    const floored = config(
      `${CONFIG}gate: { metrics: { grounded: { floor: { min: 4.9, reason: high, owner: ada } } } }\n`,
    );
    const { falseAlarms, redBy, advice } = await tested(
      poolOf({ cases: 10, slices: [] }),
      10,
      floored,
    );
    expect(falseAlarms.share).toBe(1);
    expect(redBy).toEqual([{ unit: "(all)", by: "floor of grounded", runs: 10 }]);
    expect(advice[0]).toContain("Production itself misses the floor of grounded in all cases");
  });

  it("counts runs that end inconclusive, with their reason", async () => {
    const lossy = await tested(poolOf({ cases: 10, slices: [], missing: 0.4 }));
    expect(lossy.stopped.share).toBe(1);
    expect(lossy.stoppedBy).toEqual([{ reason: "coverage_low", runs: 10 }]);
    expect(lossy.falseAlarms.share).toBe(0);
    const strict = config(`${CONFIG}gate: { evidence: exclude }\n`);
    const unsure = await tested(poolOf({ cases: 10, slices: [], noise: 1.5 }), 10, strict);
    expect(unsure.stoppedBy[0]).toMatchObject({ reason: "insufficient_samples" });
  });

  it("turns nothing red that does not gate", async () => {
    const shown = config(`${CONFIG}gate: { tier: show }\n`);
    const { falseAlarms, power } = await tested(poolOf({ cases: 10, slices: [] }), 10, shown);
    expect(falseAlarms.share).toBe(0);
    expect(power.flatMap(({ drops }) => drops.map((of) => of.found.share))).toEqual([0, 0, 0, 0]);
  });

  it("plants in critical slices and the largest ones where there are too many", async () => {
    const slices = Array.from({ length: 30 }, (_, at) => `s-${String(at).padStart(2, "0")}`);
    const policy = config(`${CONFIG}gate: { slices: { s-29: { critical: true } } }\n`);
    const pool = poolOf({ cases: 8, slices, judged: false });
    const { power, untried } = await tested(pool, 2, policy);
    expect(power).toHaveLength(24);
    expect(power.map(({ unit }) => unit)).toEqual(expect.arrayContaining(["s-29", "(all)"]));
    expect(untried).toBe(7);
  });

  it("ends when it is told to, and says how far it is", async () => {
    const told: (readonly [number, number])[] = [];
    const between: Between = (done, planned) => {
      told.push([done, planned]);
      return Promise.resolve(done < 3);
    };
    const how = { runs: 10, live: false, between };
    expect(await runSelfTest(poolOf({ cases: 10, slices: [] }), config(), how)).toBeNull();
    expect(told).toEqual([1, 2, 3].map((done) => [done, 70]));
  });
});
