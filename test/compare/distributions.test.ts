import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf, betaQuantile, tCdf, tQuantile } from "../../src/compare/distributions.ts";

const shape = fc.double({ min: 0.5, max: 400, noNaN: true });
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });

function binomialTail(n: number, from: number, p: number): number {
  let sum = 0;
  for (let k = from; k <= n; k++) {
    let term = p ** k * (1 - p) ** (n - k);
    for (let i = 1; i <= k; i++) term *= (n - k + i) / i;
    sum += term;
  }
  return sum;
}

describe("betaCdf()", () => {
  it.each([
    { a: 1, b: 1, x: 0.3, closed: 0.3 },
    { a: 3, b: 1, x: 0.7, closed: 0.7 ** 3 },
    { a: 1, b: 5, x: 0.2, closed: 1 - 0.8 ** 5 },
    { a: 0.5, b: 0.5, x: 0.25, closed: 1 / 3 },
    { a: 2, b: 2, x: 0.4, closed: 3 * 0.4 ** 2 - 2 * 0.4 ** 3 },
    { a: 2, b: 2, x: -1, closed: 0 },
    { a: 2, b: 2, x: 2, closed: 1 },
  ])("is $closed at $x for Beta($a, $b)", ({ a, b, x, closed }) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(closed, 13);
  });

  it("is the binomial tail for whole shapes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(29), probability, (n, k, p) => {
        const from = Math.min(k, n - 1) + 1;
        const sum = binomialTail(n, from, p);
        expect(Math.abs(betaCdf(p, from, n - from + 1) - sum)).toBeLessThan(1e-12);
      }),
    );
  });

  it("mirrors: I_x(a, b) = 1 − I_(1−x)(b, a)", () => {
    fc.assert(
      fc.property(probability, shape, shape, (x, a, b) => {
        expect(Math.abs(betaCdf(x, a, b) + betaCdf(1 - x, b, a) - 1)).toBeLessThan(1e-11);
      }),
    );
  });
});

describe("betaQuantile()", () => {
  it("inverts the distribution function", () => {
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        expect(Math.abs(betaCdf(betaQuantile(p, a, b), a, b) - p)).toBeLessThan(1e-10);
      }),
    );
  });

  it.each([
    { p: 0.95, a: 1, b: 4, closed: 1 - 0.05 ** (1 / 4) },
    { p: 0.95, a: 1, b: 10_000, closed: -Math.expm1(Math.log(0.05) / 10_000) },
    { p: 0.05, a: 9, b: 1, closed: 0.05 ** (1 / 9) },
    { p: 0, a: 2, b: 3, closed: 0 },
    { p: 1, a: 2, b: 3, closed: 1 },
  ])("is $closed at $p for Beta($a, $b)", ({ p, a, b, closed }) => {
    expect(Math.abs(betaQuantile(p, a, b) - closed)).toBeLessThan(1e-12);
  });
});

describe("tQuantile()", () => {
  // NIST/SEMATECH handbook 1.3.6.7.2 has three decimals; the closed forms for 1 and 2 degrees have all.
  it.each([
    { p: 0.95, degrees: 5, table: 2.015 },
    { p: 0.975, degrees: 10, table: 2.228 },
    { p: 0.99, degrees: 23, table: 2.5 },
    { p: 0.999, degrees: 60, table: 3.232 },
    { p: 0.95, degrees: 100, table: 1.66 },
  ])("is $table at $p for $degrees degrees of freedom", ({ p, degrees, table }) => {
    expect(tQuantile(p, degrees)).toBeCloseTo(table, 3);
  });

  it.each([0.6, 0.9, 0.95, 0.975, 0.999])("has the closed forms of 1 and 2 degrees at %d", (p) => {
    expect(tQuantile(p, 1) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 11);
    const two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
    expect(tQuantile(p, 2) / two).toBeCloseTo(1, 11);
  });

  it("approaches the normal quantile", () => {
    const z = 1.644853626951472;
    const expansion = z + (z ** 3 + z) / (4 * 12_400);
    expect(Math.abs(tQuantile(0.95, 12_400) - expansion)).toBeLessThan(1e-7);
  });

  it("inverts the distribution function and is odd around one half", () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 1, max: 2_000 }), (p, degrees) => {
        const t = tQuantile(p, degrees);
        expect(Math.abs(tCdf(t, degrees) - p)).toBeLessThan(1e-10);
        expect(tQuantile(1 - p, degrees)).toBeCloseTo(-t, 8);
      }),
    );
  });
});
