import { describe, expect, it } from "vitest";
import { mulberry32 } from "../../src/compare/prng.ts";

function draws(seed: number, n: number): readonly number[] {
  const next = mulberry32(seed);
  return Array.from({ length: n }, next);
}

describe("mulberry32()", () => {
  it("gives the published sequence", () => {
    expect(draws(0, 3).map((value) => value / 2 ** 32)).toEqual([
      0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
    ]);
  });

  it("takes seeds as 32 bits, with or without a sign", () => {
    expect(draws(0xffff_ffff, 4)).toEqual(draws(-1, 4));
  });

  it("sets the top bit half of the time", () => {
    const set = draws(7, 10_000).filter((value) => value >>> 31 === 1).length;
    expect(Math.abs(set - 5_000)).toBeLessThan(200);
  });
});
