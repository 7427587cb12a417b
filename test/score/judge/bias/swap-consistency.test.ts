import { describe, expect, it } from "vitest";

import { wilson } from "../../../../src/compare/bounds.ts";
import { mulberry32 } from "../../../../src/compare/prng.ts";
import { swapConsistency, swapFinding } from "../../../../src/score/judge/bias/swap-consistency.ts";

describe("swapConsistency()", () => {
  it.each([
    [1.5, 0.2, true],
    [4, 0.1, true],
    [-3, -1, true],
    [0, 0, true],
    [0, 1, true],
    [0, 1.1, false],
    [0.5, -0.5, true],
    [0.6, -0.5, false],
    [4, -4, false],
  ])("differences %f and %f are one opinion: %s", (first, second, same) => {
    expect(swapConsistency([{ first, second }])?.same).toBe(same ? 1 : 0);
    expect(swapConsistency([{ first: second, second: first }])?.same).toBe(same ? 1 : 0);
    expect(swapConsistency([{ first: -first, second: -second }])?.same).toBe(same ? 1 : 0);
  });

  it("counts, with Wilson's interval", () => {
    const pairs = [
      ...Array.from({ length: 21 }, () => ({ first: 1, second: 2 })),
      { first: 3, second: -3 },
    ];
    expect(swapConsistency(pairs)).toEqual({ same: 21, total: 22, interval: wilson(21, 22) });
  });

  it("is unknown without pairs", () => {
    expect(swapConsistency([])).toBeNull();
  });

  it("does not call a good judge inconsistent where an edit changes nothing and all preference is noise", () => {
    const next = mulberry32(7);
    const normal = (): number => {
      const [u, v] = [(next() + 0.5) / 2 ** 32, (next() + 0.5) / 2 ** 32];
      return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
    };
    const difference = (): number => 0.4 * normal() - 0.4 * normal();
    for (const round of [difference, () => Math.round(difference())]) {
      let unreliable = 0;
      for (let run = 0; run < 500; run += 1) {
        const pairs = Array.from({ length: 40 }, () => ({ first: round(), second: round() }));
        if (swapFinding(swapConsistency(pairs)).level === "unreliable") unreliable += 1;
      }
      expect(unreliable).toBe(0);
    }
  });
});

describe("swapFinding()", () => {
  const of = (lower: number, upper: number) =>
    swapFinding({ same: 10, total: 20, interval: { lower, upper } });

  it.each([
    [0.1, 0.49, "unreliable", "in at most 49% of pairs when the order is swapped"],
    [0.1, 0.5, "warning", "in 10 of 20 pairs"],
    [0.4, 0.79, "warning", "in 10 of 20 pairs"],
    [0.4, 0.9, "none", "in 10 of 20 pairs"],
  ])("consistency between %f and %f: %s", (lower, upper, level, says) => {
    expect(of(lower, upper)).toMatchObject({ level, says: expect.stringContaining(says) });
  });

  it("says where nothing was judged twice", () => {
    expect(swapFinding(null)).toMatchObject({ level: "none", figure: null });
  });

  it("finds the judge that always says “first”", () => {
    const always = Array.from({ length: 12 }, (_, n) =>
      n % 2 === 0 ? { first: 4, second: -4 } : { first: -4, second: 4 },
    );
    expect(swapFinding(swapConsistency(always)).level).toBe("unreliable");
  });
});
