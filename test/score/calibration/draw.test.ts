import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { draw } from "../../../src/score/calibration/draw.ts";
import type { JudgedOutput } from "../../../src/score/calibration/judged-outputs.ts";

const judged = (
  n: number,
  more: Partial<JudgedOutput> & { readonly score: number },
): JudgedOutput => ({
  caseId: `case ${n}`,
  slices: [],
  text: `Output ${n}.`,
  scores: new Map([["grounded", more.score]]),
  disagreement: 0,
  ...more,
});

const meanOf = ({ scores }: JudgedOutput): number => scores.get("grounded")!;
const by = { seed: 7, meanOf };

/** 90 usual outputs, 5 of a rare slice, 5 that the judge is unsure of. */
const pool = Array.from({ length: 100 }, (_, n) =>
  judged(n, {
    score: 5,
    slices: n < 5 ? ["rare"] : ["usual"],
    disagreement: n >= 95 ? 2 : 0,
  }),
);

describe("draw()", () => {
  it("draws rare slices and doubtful outputs as often as usual ones, and weighs them by what they stand for", () => {
    const drawn = draw(pool, 15, by);
    const strata = Map.groupBy(drawn, ({ stratum }) => stratum);
    expect([...strata].map(([name, all]) => [name, all.length, all[0]!.weight]).toSorted()).toEqual(
      [
        ["rare, score 5, sure", 5, 1],
        ["usual, score 5, sure", 5, 18],
        ["usual, score 5, unsure", 5, 1],
      ],
    );
  });

  it("divides no finer than it can draw two of each", () => {
    const names = (count: number) => [...new Set(draw(pool, count, by).map((of) => of.stratum))];
    expect(names(6)).toHaveLength(3);
    expect(names(5).toSorted()).toEqual(["rare, score 5", "usual, score 5"]);
    expect(names(3)).toEqual(["all"]);
  });

  it("draws the same for the same seed, whatever the order, and others for another", () => {
    const texts = (all: readonly JudgedOutput[], seed = 7) =>
      draw(all, 20, { ...by, seed }).map(({ output }) => output.text);
    expect(texts(pool.toReversed())).toEqual(texts(pool));
    expect(texts(pool, 8)).not.toEqual(texts(pool));
  });

  it("stands for every output once, however many are asked for", () => {
    const anyPool = fc.array(
      fc.record({ score: fc.integer({ min: 1, max: 5 }), disagreement: fc.constantFrom(0, 2) }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(anyPool, fc.integer({ min: 1, max: 80 }), (all, count) => {
        const outputs = all.map((of, n) => judged(n, of));
        const drawn = draw(outputs, count, by);
        expect(drawn).toHaveLength(Math.min(count, outputs.length));
        expect(new Set(drawn.map(({ output }) => output)).size).toBe(drawn.length);
        expect(drawn.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(outputs.length, 9);
      }),
    );
  });
});
