import { describe, expect, it } from "vitest";

import { flipsOf } from "../../src/compare/flips.ts";
import { signFlipMaxT } from "../../src/compare/sign-flip.ts";
import { noise } from "./power-builders.ts";

const SEED = 20_251_124;

function values(n: number, shift: number): Float64Array {
  const draw = noise(n);
  return Float64Array.from({ length: n }, () => draw() + shift);
}

/** One unit's statistic, and what it is under every flip. */
function flippedOf(d: Float64Array) {
  const flips = flipsOf(d.length, SEED);
  const scale = 1 / Math.sqrt(d.reduce((sum, value) => sum + value * value, 0));
  const sums = flips.sums([...d.keys()], d);
  const harm = -d.reduce((sum, value) => sum + value, 0) * scale;
  return { flips, harm, statistics: sums.map((sum) => -sum * scale) };
}

describe("flipsOf()", () => {
  it.each([
    ["all other patterns of 10 cases", 10, 2 ** 10 - 1],
    ["9,999 draws of 40 cases", 40, 9_999],
    ["fewer draws of many cases, for the memory they take", 2_000, 2_000],
    ["never fewer than 999", 40_000, 999],
  ])("keeps %s", (_, cases, draws) => {
    expect(flipsOf(cases, SEED).draws).toBe(draws);
  });

  it.each([10, 13, 14, 60])("calls significant what the test does, with %i cases", (n) => {
    for (const shift of [-0.9, -0.6, -0.4, -0.2, 0]) {
      const d = values(n, shift);
      const p = signFlipMaxT([[...d]], SEED).p[0]!;
      const { flips, harm, statistics } = flippedOf(d);
      for (const alpha of [0.001, 0.03, 0.1]) {
        const critical = flips.critical(statistics.slice(), 0.1);
        expect(harm > critical(alpha)).toBe(p <= alpha);
      }
    }
  });

  it("has no critical value below the smallest p there can be", () => {
    const { flips, statistics } = flippedOf(values(8, 0));
    const critical = flips.critical(statistics, 0.03);
    expect(critical(0.03)).toBeLessThan(3);
    expect(critical(1 / 256)).toBeLessThan(3);
    expect(critical(1 / 257)).toBe(Infinity);
  });
});
