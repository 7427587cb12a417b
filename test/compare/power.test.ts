import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Method } from "../../src/compare/comparison.ts";
import { familyFlips } from "../../src/compare/critical-values.ts";
import { plantedDecision } from "../../src/compare/planted-decision.ts";
import { plantedLooks } from "../../src/compare/planted-looks.ts";
import { smallestDrops } from "../../src/compare/power.ts";
import { powerSetOf, type PowerRequest } from "../../src/compare/power-set.ts";
import { resamplesOf } from "../../src/compare/resamples.ts";
import { defaultThresholds } from "../../src/compare/thresholds.ts";
import { casesOf } from "./evidence-builders.ts";
import { compareResample, nothingChanged, powerRequest, scoreOnly } from "./power-builders.ts";

const drop = (request: PowerRequest, unit = "(all)"): number | null | undefined =>
  smallestDrops(request, unit).get(unit);

/** One screened set of 100 in three slices. */
const SCREENED = { slices: [30, 20, 10], cases: 100, samples: 1 } as const;
const screened = (more: Partial<Parameters<typeof nothingChanged>[0]> = {}): PowerRequest =>
  powerRequest(nothingChanged({ ...SCREENED, ...more }), { method: "screen+recheck", samples: 4 });

describe("smallestDrops(), against compare() on the same resamples", () => {
  const shapes: readonly [Method, string, Parameters<typeof nothingChanged>[0]][] = [
    ["fixed+recheck", "slice-0", { slices: [10, 8], cases: 24, samples: 8 }],
    ["fixed+recheck", "(all)", { slices: [15, 15], cases: 30, samples: 4, between: 0.3 }],
    ["screen+recheck", "slice-0", { slices: [25, 12], cases: 48, samples: 4 }],
    ["screen+recheck", "(all)", { slices: [25, 12], cases: 48, samples: 4 }],
    ["one look", "slice-1", { slices: [10, 9], cases: 24, samples: 4 }],
  ];
  it.each(shapes)("%s: decides as it does in %s", (method, unit, shape) => {
    const cases = nothingChanged({
      ...shape,
      samples: method === "screen+recheck" ? 1 : shape.samples,
    });
    const request = powerRequest(cases, { method, samples: shape.samples });
    const set = powerSetOf(request);
    const target = set.rows.find((row) => row.unit === unit)!;
    const rows = [target, ...set.rows.filter((row) => row !== target)];
    const size = drop(request, unit)!;
    const finds = plantedDecision(set, rows, familyFlips(set, []).criticalFor(rows))(size);
    const planted = plantedLooks(set, rows);
    const resamples = Array.from(resamplesOf(set, rows));
    expect(planted.filter(finds).length / planted.length).toBeCloseTo(0.8, 1);
    const sample = Array.from({ length: 30 }, (_, k) => k * 6);
    const same = sample.filter((k) => {
      const real = compareResample(request, resamples[k]!, {
        unit,
        drop: size,
        samples: shape.samples,
      });
      const found = real.units.find((of) => of.unit === unit)!.score!.found === "worse";
      return found === finds(planted[k]!);
    });
    // They differ where a statistic lies within a hair of its critical value.
    expect(same.length).toBeGreaterThanOrEqual(27);
  });
});

describe("smallestDrops()", () => {
  it("gives the tested units their size, on a grid of hundredths, and none to those that are not", () => {
    const drops = smallestDrops(
      powerRequest(nothingChanged({ slices: [12, 7], cases: 24, samples: 4 })),
    );
    expect([...drops.keys()]).toEqual(["slice-0", "(all)"]);
    for (const size of drops.values()) expect(size! * 100).toBeCloseTo(Math.round(size! * 100), 9);
    expect(drops.get("slice-0")).toBeGreaterThan(drops.get("(all)")!);
  });

  it("is a pure function of the request", () => {
    const request = screened();
    expect(smallestDrops(request)).toEqual(smallestDrops(request));
    const reversed = { ...request, cases: request.cases.toReversed() };
    expect(smallestDrops(reversed)).toEqual(smallestDrops(request));
  });

  it("gives one unit what it gives it among all", () => {
    const request = powerRequest(nothingChanged({ slices: [12, 10], cases: 24, samples: 4 }));
    expect(drop(request, "slice-1")).toBe(smallestDrops(request).get("slice-1"));
    expect([...smallestDrops(request, "slice-1").keys()]).toEqual(["slice-1"]);
  });

  it("does not depend on what the run found: a loss of the same spread hides as much", () => {
    const request = powerRequest(nothingChanged({ slices: [], cases: 24, samples: 4 }));
    const lost = request.cases.map((of) => ({
      ...of,
      runs: of.runs.map(({ x }) => scoreOnly(x! - 0.5)),
    }));
    expect(drop({ ...request, cases: lost })).toBeCloseTo(drop(request)!, 1);
  });

  it.each([
    ["noisier pairs", screened(), screened({ sd: 1.2 })],
    ["fewer cases", screened({ cases: 160 }), screened({ cases: 90 })],
    ["more prompts", screened(), { ...screened(), prompts: 8 }],
    [
      "fewer samples a case",
      powerRequest(nothingChanged({ slices: [], cases: 24, samples: 8 })),
      powerRequest(nothingChanged({ slices: [], cases: 24, samples: 2 })),
    ],
  ])("hides more behind %s", (_, before, after) => {
    expect(drop(after)).toBeGreaterThan(drop(before)!);
  });

  it("hides less of a slice whose own cases scatter less", () => {
    const cases = nothingChanged({ slices: [12, 12], cases: 24, samples: 4 }).map((of) =>
      of.slices.includes("slice-0")
        ? { ...of, runs: of.runs.map(({ x }) => scoreOnly(x! / 4)) }
        : of,
    );
    const drops = smallestDrops(powerRequest(cases));
    expect(drops.get("slice-0")).toBeLessThan(drops.get("slice-1")! / 1.5);
  });

  it("finds nothing below the smallest effect, and that where nothing scatters", () => {
    const cases = casesOf(24, () => ({ slices: ["s"], runs: [scoreOnly(0), scoreOnly(0)] }));
    const drops = smallestDrops(powerRequest(cases));
    expect(drops.get("s")).toBe(0.1);
    expect(drops.get("(all)")).toBe(0.05);
    const thresholds = (unit: string) => ({ ...defaultThresholds(unit), minScoreDrop: 0.7 });
    expect(drop(powerRequest(cases, { thresholds }))).toBe(0.7);
  });

  it("says that no drop would be found where none can be, be it the whole scale", () => {
    const eight = nothingChanged({ slices: [], cases: 8, samples: 1 });
    // Eight cases have no p below 1/256, and Bonferroni over 8 prompts asks for less in the recheck.
    expect(drop(powerRequest(eight, { prompts: 8 }))).toBeNull();
    expect(drop(powerRequest(eight, { prompts: 1 }))).toBeGreaterThan(0);
    const thresholds = (unit: string) => ({ ...defaultThresholds(unit), minScoreDrop: 4.5 });
    expect(drop(powerRequest(eight, { thresholds }))).toBeNull();
  });

  it("stretches with the range of a ready-made number", () => {
    const request = powerRequest(nothingChanged({ slices: [], cases: 24, samples: 2 }));
    const shrunk = request.cases.map((of) => ({
      ...of,
      runs: of.runs.map(({ x }) => scoreOnly(x! / 4)),
    }));
    const scale = { lo: 0, hi: 1 };
    const thresholds = (unit: string) => defaultThresholds(unit, scale);
    const size = drop({ ...request, cases: shrunk, thresholds, point: 0.25 });
    expect(size).toBeCloseTo(drop(request)! / 4, 9);
  });

  it("pays for further metrics, which are tested in the same family", () => {
    const request = powerRequest(nothingChanged({ slices: [12, 10], cases: 24, samples: 2 }));
    const names = Array.from({ length: 12 }, (_, index) => ({ name: `m${index}`, ordered: false }));
    const cases = nothingChanged({ slices: [12, 10], cases: 24, samples: 24, seed: 11 }).map(
      ({ runs }, index) => ({
        ...request.cases[index]!,
        runs: request.cases[index]!.runs.map((run, r) => ({
          ...run,
          metrics: names.map((__, m) => runs[r * 12 + m]!.x),
        })),
      }),
    );
    const dearer = drop({ ...request, cases, metrics: names }, "slice-0")!;
    expect(dearer).toBeGreaterThan(drop(request, "slice-0")!);
  });

  it("takes more of the spread for the cases' own where a self-test says so", () => {
    // What lies between cases is not reduced by the confirmation's further samples.
    const size = (withinVariance: number | null) =>
      drop({ ...screened(), withinVariance }, "slice-0")!;
    expect(size(0.02)).toBeGreaterThan(size(0.4));
    expect(size(null)).toBeGreaterThan(size(0.4));
  });

  it("estimates that itself where cases have several samples", () => {
    const set = (between: number) =>
      powerSetOf(
        powerRequest(nothingChanged({ slices: [], cases: 60, samples: 4, sd: 0.4, between })),
      );
    expect(set(0).within).toBeGreaterThan(0.8);
    expect(set(0.8).within).toBeLessThan(0.4);
  });

  it("simulates hundreds of units one by one", () => {
    const cases = casesOf(200, (index) => ({
      slices: Array.from({ length: 6 }, (_, k) => `s${(index * 6 + k * 11) % 120}`),
      runs: [scoreOnly(((index * 7_919) % 100) / 100 - 0.5)],
    }));
    const drops = smallestDrops(powerRequest(cases, { method: "screen+recheck", samples: 4 }));
    expect(drops.size).toBe(121);
    const together = smallestDrops(
      powerRequest(
        cases.map((of) => ({ ...of, slices: of.slices.filter((name) => name === "s1") })),
        { method: "screen+recheck", samples: 4 },
      ),
    );
    // Two units instead of 121 cost s1 less, and the order of size is the same.
    expect(drops.get("s1")).toBeGreaterThan(together.get("s1")!);
    expect(drops.get("s1")).toBeLessThan(together.get("s1")! * 2.5);
  });

  it("never makes a number of what is none, whatever was measured", () => {
    const x = fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: -4, max: 4, noNaN: true }) },
      { weight: 2, arbitrary: fc.constantFrom(0, -4, 4) },
      { weight: 1, arbitrary: fc.constantFrom(1e9, -1e9, 1e-300) },
      { weight: 2, arbitrary: fc.constant(null) },
    );
    const set = fc.integer({ min: 1, max: 3 }).chain((samples) =>
      fc.array(
        fc.record({
          slices: fc.subarray(["a", "b", "c"]),
          xs: fc.array(x, { minLength: samples, maxLength: samples }),
        }),
        { minLength: 6, maxLength: 24 },
      ),
    );
    const method = fc.constantFrom<Method>("fixed+recheck", "screen+recheck", "one look");
    fc.assert(
      fc.property(set, method, fc.integer({ min: 1, max: 40 }), (all, of, prompts) => {
        const cases = casesOf(all.length, (index) => ({
          slices: all[index]!.slices,
          runs: all[index]!.xs.map((value) => ({ ...scoreOnly(0), x: value })),
        }));
        const drops = smallestDrops(powerRequest(cases, { method: of, prompts, samples: 3 }));
        for (const size of drops.values()) {
          expect(size === null || (size > 0 && size <= 4)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });
});
