import { describe, expect, it } from "vitest";

import { fit } from "../../../src/score/calibration/fit.ts";
import { valueOf } from "../../../src/score/calibration/statistic.ts";
import { judgedFile, label } from "./setup.ts";

describe("fit()", () => {
  it("sets the judge beside the mean of the annotators, slice by slice, and names those without labels", () => {
    const judged = judgedFile([
      { score: 5, slices: ["law"] },
      { score: 1, slices: ["law", "tone"] },
      { score: 4, slices: ["billing"] },
      { score: 3, slices: ["billing", "new"] },
    ]);
    const [found] = fit(judged, [
      label("item-0", 5),
      label("item-0", 4, "ben"),
      label("item-1", 1),
      label("item-2", 4),
    ]);
    expect(found).toMatchObject({
      criterion: "grounded",
      agreement: { items: 3, annotators: 2 },
      unlabelled: ["new"],
    });
    expect(found!.slices.map(({ slice, agreement }) => [slice, agreement.items])).toEqual([
      ["billing", 1],
      ["law", 2],
      ["tone", 1],
    ]);
  });

  it("shows what to read: the farthest first, and nothing that is close", () => {
    const judged = judgedFile([{ score: 5 }, { score: 5 }, { score: 3 }]);
    const [found] = fit(judged, [label("item-0", 3), label("item-1", 1), label("item-2", 3)]);
    expect(found!.worst.map(({ text, judge, people }) => [text, judge, people])).toEqual([
      ["Output 1.", 5, 1],
      ["Output 0.", 5, 3],
    ]);
  });

  it("moves the judge's mean by what labels say of its strata, each for all of its own", () => {
    // Two labelled outputs for eighteen that the judge has right, two for two that it has wrong.
    const judged = judgedFile(
      [
        { score: 5, stratum: "sure", weight: 9 },
        { score: 5, stratum: "sure", weight: 9 },
        { score: 5, stratum: "unsure", weight: 1 },
        { score: 5, stratum: "unsure", weight: 1 },
      ],
      {
        population: Array.from({ length: 20 }, (_, n) => ({
          caseId: `case-${n}`,
          slices: [],
          scores: { grounded: 5 },
        })),
      },
    );
    const all = [5, 5, 1, 1].map((score, n) => label(`item-${n}`, score));
    expect(valueOf(fit(judged, all)[0]!.mean.corrected)).toBeCloseTo((18 * 5 + 2 * 1) / 20, 9);
    // What was drawn and left open is stood for by the rest of its stratum.
    expect(valueOf(fit(judged, all.slice(1))[0]!.mean.corrected)).toBeCloseTo(4.6, 9);
  });

  it("leaves out a criterion that nobody labelled", () => {
    expect(fit(judgedFile([{ score: 5 }]), [])).toEqual([]);
  });
});
