import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { lengthControlled } from "../../src/compare/length-controlled.ts";

describe("lengthControlled()", () => {
  it("finds the line that the differences lie on", () => {
    const ratios = [-0.5, 0, 0.25, 1];
    const found = lengthControlled(
      ratios.map((ratio) => 0.3 - 2 * ratio),
      ratios,
    )!;
    expect(found.intercept).toBeCloseTo(0.3, 12);
    expect(found.slope).toBeCloseTo(-2, 12);
    expect(found.se).toBeLessThan(1e-12);
  });

  it("has a small p where answers of equal length would be worse", () => {
    const ratios = Array.from({ length: 20 }, (_, index) => (index % 5) / 5);
    const d = (at: number) => ratios.map((ratio, index) => at + ratio + ((index % 3) - 1) * 0.1);
    expect(lengthControlled(d(-0.5), ratios)!.p).toBeLessThan(0.001);
    expect(lengthControlled(d(0.5), ratios)!.p).toBeGreaterThan(0.999);
  });

  it.each([
    ["no cases", [], []],
    ["two cases, through which every line goes", [1, 2], [0, 1]],
    ["one ratio", [1, 2, 3, 4], [0.1, 0.1, 0.1, 0.1]],
    ["one ratio but for rounding", [1, 2, 3, 4], [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2]],
  ])("has nothing to say of %s", (_, d, ratios) => {
    expect(lengthControlled(d, ratios)).toBeNull();
  });

  it("is certain, not undefined, where the fit is exact", () => {
    expect(lengthControlled([0, 0, 0], [0, 1, 2])).toEqual({
      intercept: 0,
      slope: 0,
      se: 0,
      p: 0.5,
    });
  });

  it("gives numbers only", () => {
    const pair = fc.tuple(
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.double({ min: -12, max: 12, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
        const found = lengthControlled(
          pairs.map(([d]) => d),
          pairs.map(([, ratio]) => ratio),
        );
        for (const value of Object.values(found ?? {})) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
