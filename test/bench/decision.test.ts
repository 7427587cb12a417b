import { describe, expect, it } from "vitest";

import { JSON_CELLS, summaryOf } from "../../bench/quick.ts";
import { measureRuns } from "../../bench/measure-cell.ts";
import { nameOf, shapeOf, SIMULATED, worldOf } from "../../bench/cells.ts";
import { SHAPES, TYPICAL, WORLDS } from "../../bench/decision-worlds.ts";
import { drawsOf } from "../../bench/draws.ts";
import { criterionScore, simulate } from "../../bench/simulate.ts";
import { anyAssertion } from "../../bench/rules/any-assertion.ts";
import { meanOverall } from "../../bench/rules/mean-overall.ts";
import { added, NOTHING } from "../../bench/tally.ts";
import { samplePlan } from "../../src/plan/samples.ts";
import { casesOf, checked, pair } from "../compare/evidence-builders.ts";

const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const deviation = (values: readonly number[]): number => {
  const mean = average(values);
  return Math.sqrt(average(values.map((value) => (value - mean) ** 2)));
};

describe("bench:decision", () => {
  it("has a judge that scatters by 0.40 within an item", () => {
    const draws = drawsOf(7, 7, 7);
    const within = Array.from({ length: 300 }, () => 4 + 0.6 * draws.normal()).map((quality) =>
      deviation(Array.from({ length: 50 }, () => criterionScore(quality, draws))),
    );
    const typical = Math.sqrt(average(within.map((of) => of ** 2)));
    expect(typical).toBeGreaterThan(0.36);
    expect(typical).toBeLessThan(0.44);
  });

  it.each([
    ["same", 0],
    ["all-0.2", -0.2],
  ])("moves the candidate in the world %s by %d on the mean", (key, shift) => {
    const shape = shapeOf(60);
    const qualities = Array.from({ length: 40 }, (_, run) =>
      simulate(worldOf(key), shape, { profile: run + 1, candidate: run + 1 }).map((of) => ({
        candidate: average(of.candidate.map(({ quality }) => quality)),
        production: average(of.profile.map(({ quality }) => quality)),
      })),
    ).flat();
    const moved = average(qualities.map(({ candidate, production }) => candidate - production));
    expect(moved).toBeCloseTo(shift, 1);
  });

  it("takes the samples that a gate would take", () => {
    for (const { cases, samples } of SHAPES) expect(samples).toEqual(samplePlan(cases, "auto"));
  });

  it("measures every world at every size", () => {
    const names = new Set(SIMULATED.map(nameOf));
    for (const { key } of WORLDS) {
      for (const { cases } of SHAPES) expect(names).toContain(`world/${key}/${cases}`);
    }
  });

  it("gives a run the same ending however runs are divided among workers", () => {
    const cell = { measure: "world", of: "12", cases: 24, runs: 6 } as const;
    const whole = measureRuns(cell, 1, 6);
    const parts = added(measureRuns(cell, 1, 3), measureRuns(cell, 4, 6));
    expect(parts).toEqual(whole);
    expect(whole.runs).toBe(6);
  });

  it("finds a quarter of a slice that always fails, and rarely harm where there is none", () => {
    const of = (key: string) =>
      measureRuns({ measure: "world", of: key, cases: 24, runs: 12 }, 1, 12);
    expect(of("25").counts["red"]).toBeGreaterThanOrEqual(11);
    expect(of("same").counts["red"] ?? 0).toBeLessThanOrEqual(2);
  });

  it("sums up in the figures that stand for the decision", () => {
    const tally = { runs: 100, counts: { red: 4, calls: 72_000, cold: 147_000 } };
    const summary = summaryOf(new Map(JSON_CELLS.map((cell) => [nameOf(cell), tally])));
    expect(summary).toMatchObject({
      falseAlarms: 0.04,
      power12: 0.04,
      power12same: 0.04,
      calls: 720,
      cases: 150,
    });
    expect(added(NOTHING, tally)).toEqual(tally);
  });

  it("knows what common rules stop", () => {
    const falls = casesOf(10, () => ({ runs: [pair({ x: -0.1 })] }));
    const fails = casesOf(10, (at) => ({ prodCheck: [0], runs: checked(at === 0 ? 1 : 0) }));
    expect([meanOverall.stops(falls), meanOverall.stops(fails)]).toEqual([true, false]);
    expect([anyAssertion.stops(falls), anyAssertion.stops(fails)]).toEqual([false, true]);
    expect(TYPICAL.criteria).toBe(3);
  });
});
