import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { average, clopperPearsonUpper, tBound, wilson } from "../../src/compare/bounds.ts";

describe("tBound()", () => {
  it.each([[[]], [[0.4]]])("is null for %j: one value has no spread", (differences) => {
    expect(tBound(differences, 0.95)).toBeNull();
  });

  it("has no width where all differences are equal", () => {
    expect(tBound([0.5, 0.5, 0.5], 0.95)).toEqual({ mean: 0.5, lower: 0.5, upper: 0.5 });
  });

  it("lies as far below the mean as above, and wider at more confidence", () => {
    const finite = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 2, maxLength: 40 }), (differences) => {
        const at90 = tBound(differences, 0.9)!;
        const at95 = tBound(differences, 0.95)!;
        expect(at95.mean - at95.lower).toBeCloseTo(at95.upper - at95.mean, 9);
        expect(at95.upper).toBeGreaterThanOrEqual(at90.upper);
      }),
    );
  });
});

describe("clopperPearsonUpper()", () => {
  it("is the rate at which so few failures have the remaining probability", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (n, failures) => {
        fc.pre(failures < n);
        const upper = clopperPearsonUpper(failures, n, 0.95)!;
        let probability = 0;
        let term = (1 - upper) ** n;
        for (let k = 0; k <= failures; k++) {
          probability += term;
          term *= ((n - k) / (k + 1)) * (upper / (1 - upper));
        }
        expect(probability).toBeCloseTo(0.05, 9);
      }),
    );
  });

  it.each([
    { failures: 0, n: 24, upper: 1 - 0.05 ** (1 / 24) },
    { failures: 5, n: 5, upper: 1 },
    { failures: 1 / 3 + 1 / 3 + 1 / 3 - 2e-16, n: 1, upper: 1 },
  ])("is $upper after $failures of $n", ({ failures, n, upper }) => {
    expect(clopperPearsonUpper(failures, n, 0.95)).toBeCloseTo(upper, 12);
  });

  it("rises with fractions of a failure", () => {
    const bounds = [0, 0.25, 0.5, 0.75, 1].map((of) => clopperPearsonUpper(of, 12, 0.95)!);
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    expect(new Set(bounds).size).toBe(5);
  });

  it("is null without a case", () => {
    expect(clopperPearsonUpper(0, 0, 0.95)).toBeNull();
  });
});

describe("average()", () => {
  it("is the mean", () => {
    expect(average([1, 2, 6])).toBe(3);
  });
});

describe("wilson()", () => {
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [21, 22, 0.782, 0.9919],
    [1, 1, 0.2065, 1],
  ])("%i of %i: %f to %f", (successes, n, lower, upper) => {
    expect(wilson(successes, n).lower).toBeCloseTo(lower, 4);
    expect(wilson(successes, n).upper).toBeCloseTo(upper, 4);
  });

  it("turns round with success and failure", () => {
    for (let k = 0; k <= 12; k += 1) {
      expect(wilson(k, 12).lower).toBeCloseTo(1 - wilson(12 - k, 12).upper, 12);
    }
  });
});
