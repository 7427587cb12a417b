import { describe, expect, it } from "vitest";

import { lengthAdvice } from "../../src/decide/length-advice.ts";
import { many, output, provider, scores, turn, type Facts } from "./settled.ts";

/** A judge that gives a point for every doubling of the length, and `quality` besides. */
const longer = (times: (index: number) => number, quality: number) =>
  many(12, (index): Facts => {
    const ratio = times(index);
    return {
      baseline: () => output("x".repeat(20)),
      candidate: () => output("y".repeat(20 * ratio)),
      scores: (at) => scores(2, 2 + quality + Math.log2(ratio), turn(at)),
    };
  });

const doublings = (index: number): number => 2 ** (index % 3);

describe("lengthAdvice()", () => {
  it("takes what length gains out of the difference", () => {
    const advice = lengthAdvice(longer(doublings, -0.2))!;
    expect(advice.raw).toBeCloseTo(0.8, 9);
    expect(advice.difference).toBeCloseTo(-0.2, 9);
    expect(advice.p).toBeLessThan(0.001);
    expect(advice.cases).toBe(12);
  });

  it("counts code points, not bytes or halves of one", () => {
    const wide = longer(doublings, 0).map((of) => ({
      ...of,
      pairs: of.pairs.map((pair) => ({ ...pair, baseline: output("😀".repeat(20)) })),
    }));
    expect(lengthAdvice(wide)).toEqual(lengthAdvice(longer(doublings, 0)));
  });

  it("says nothing where all answers change alike in length", () => {
    expect(lengthAdvice(longer(() => 2, -0.2))).toBeNull();
    expect(lengthAdvice(longer(() => 1, -0.2))).toBeNull();
  });

  it("says nothing under ten judged cases", () => {
    expect(lengthAdvice(longer(doublings, 0).slice(0, 10))).not.toBeNull();
    expect(lengthAdvice(longer(doublings, 0).slice(0, 9))).toBeNull();
    expect(lengthAdvice(many(12, () => ({ judged: false })))).toBeNull();
    const lost = many(12, (index) => (index < 3 ? { candidate: () => provider("rate") } : {}));
    expect(lengthAdvice(lost)).toBeNull();
  });

  it("takes an empty answer for one letter, not for no number", () => {
    const silent = longer(doublings, 0).map((of, index) =>
      index > 0
        ? of
        : { ...of, pairs: of.pairs.map((pair) => ({ ...pair, candidate: output("") })) },
    );
    expect(Number.isFinite(lengthAdvice(silent)!.difference)).toBe(true);
  });
});
