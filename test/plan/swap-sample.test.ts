import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { swapSample } from "../../src/plan/swap-sample.ts";

const pairs = (n: number) =>
  Array.from({ length: n }, (_, at) => ({ id: `case-${Math.floor(at / 4)}`, index: at % 4 }));

const nameOf = ({ id, index }: { id: string; index: number }) => `${id}/${index}`;

describe("swapSample()", () => {
  it.each([
    [0, 0],
    [5, 5],
    [12, 12],
    [120, 12],
    [121, 13],
    [600, 60],
  ])("of %i pairs takes %i: a tenth, at least twelve where there are so many", (all, taken) => {
    expect(swapSample(pairs(all), 7)).toHaveLength(taken);
  });

  it("draws the same pairs in every run, in whatever order they come", () => {
    const once = swapSample(pairs(200), 7).map(nameOf);
    expect(swapSample(pairs(200).toReversed(), 7).map(nameOf)).toEqual(once);
  });

  it("draws others under another seed", () => {
    const names = (seed: number) => new Set(swapSample(pairs(200), seed).map(nameOf));
    expect(names(7)).not.toEqual(names(8));
  });

  it("draws over the whole set, not its beginning", () => {
    const drawn = swapSample(pairs(400), 7).map(({ id }) => Number(id.slice(5)));
    expect(drawn.some((of) => of < 25)).toBe(true);
    expect(drawn.some((of) => of >= 75)).toBe(true);
  });

  it("never takes a pair twice, or one that is not there", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(), (n, seed) => {
        const drawn = swapSample(pairs(n), seed).map(nameOf);
        expect(new Set(drawn).size).toBe(drawn.length);
        const all = new Set(pairs(n).map(nameOf));
        expect(drawn.every((name) => all.has(name))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps most of its pairs when a case is added", () => {
    const before = new Set(swapSample(pairs(400), 7).map(nameOf));
    const after = swapSample([...pairs(400), { id: "new", index: 0 }], 7).map(nameOf);
    expect(after.filter((name) => before.has(name)).length).toBeGreaterThanOrEqual(39);
  });
});
