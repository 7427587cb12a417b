import { describe, expect, it } from "vitest";

import { judgeBench, summEval } from "../../bench/judge.ts";
import { arePublished } from "../../bench/real/published.ts";

describe.runIf(arePublished())("bench:judge", () => {
  it("finds the published accuracy, consistency and preference for the first shown", () => {
    const { pairs, accuracy, consistent, firstShown } = judgeBench();
    expect(pairs).toBe(350);
    expect(accuracy).toBeCloseTo(0.6571, 4);
    expect(consistent).toBeCloseTo(0.6857, 4);
    expect(firstShown).toBeCloseTo(0.559, 3);
  });

  it.each([
    ["coherence", [0.4574, 0.3981, 0.4478, 0.4282], 98],
    ["fluency", [0.531, 0.4959, 0.498, 0.6001], 97],
  ] as const)(
    "finds the published agreement with experts on %s",
    (criterion, figures, documents) => {
      const found = summEval(criterion);
      const { spearman, kendall, overall } = found;
      expect(found.documents).toBe(documents);
      expect([spearman, kendall, overall.spearman, overall.pearson]).toEqual(
        figures.map((of) => expect.closeTo(of, 3)),
      );
    },
    60_000,
  );
});
