import { describe, expect, it } from "vitest";

import { correctedMean, correctedRate } from "../../../src/score/calibration/corrected.ts";
import { valueOf } from "../../../src/score/calibration/statistic.ts";

describe("judge-corrected figures", () => {
  /** A judge that fails 90 % of what people fail and 20 % of the rest; 30 % are bad. */
  const all = (n: number) =>
    Array.from({ length: n }, (_, index) => {
      const bad = index % 10 < 3;
      const wrong = bad ? Math.floor(index / 10) % 10 === 0 : Math.floor(index / 10) % 5 === 0;
      return { caseId: `${index}`, judge: bad !== wrong ? 1 : 5, people: bad ? 1 : 5, weight: 1 };
    });

  it("find the rate that people would give (Rogan & Gladen)", () => {
    const outputs = all(1000);
    const found = correctedRate(
      outputs.map(({ judge }) => judge),
      outputs.slice(0, 200),
      (score) => score <= 2.5,
      1,
    );
    expect(found.judge).toBeCloseTo(0.41, 2);
    expect(found.corrected).toMatchObject({ value: expect.closeTo(0.3, 2) });
    expect(found.corrected.interval!.lower).toBeLessThan(0.3);
    expect(found.corrected.interval!.upper).toBeGreaterThan(0.3);
  });

  it("find the mean that people would give, and weigh what was drawn more often", () => {
    const outputs = all(1000);
    const scores = outputs.map(({ judge }) => judge);
    const plain = correctedMean(scores, outputs.slice(0, 200), 1);
    expect(plain.corrected).toMatchObject({ value: expect.closeTo(3.8, 2) });
    // All of the judge's errors labelled, and a tenth of the rest, each for ten.
    const drawn = outputs.flatMap((of, index) =>
      of.judge !== of.people ? [of] : index < 100 ? [{ ...of, weight: 10 }] : [],
    );
    const weighed = correctedMean(scores, drawn, 1).corrected;
    const unweighed = correctedMean(
      scores,
      drawn.map((of) => ({ ...of, weight: 1 })),
      1,
    ).corrected;
    expect(Math.abs(valueOf(weighed)! - 3.8)).toBeLessThan(0.1);
    expect(Math.abs(valueOf(unweighed)! - 3.8)).toBeGreaterThan(0.3);
  });

  it.each([
    [[5, 5, 1], [5, 4, 5], "people fail none of the labelled outputs"],
    [[1, 5], [1, 2], "people fail all of the labelled outputs"],
    [[5, 1], [1, 5], "the judge tells them no better apart than a coin"],
  ])("are none for judge %j and people %j: %s", (judge, people, why) => {
    const items = judge.map((said, n) => ({
      caseId: `${n}`,
      judge: said,
      people: people[n]!,
      weight: 1,
    }));
    expect(correctedRate(judge, items, (score) => score <= 2.5, 1).corrected).toMatchObject({
      none: why,
    });
  });
});
