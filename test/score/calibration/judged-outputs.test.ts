import { describe, expect, it } from "vitest";

import { judgedOutputs } from "../../../src/score/calibration/judged-outputs.ts";
import { output, pair, scores } from "./setup.ts";

describe("judgedOutputs()", () => {
  const one = {
    id: "a" as never,
    slices: ["law"],
    pairs: [
      pair("old", "new", scores(5, 3)),
      pair("old", "newer", scores(4, 2)),
      pair("same", "same", { value: { order: 0, criteria: [], means: null, model: null } }),
      pair("old", "unread", { missing: { kind: "invalid_judgement", message: "cut off" } }),
      { baseline: output("old"), candidate: { missing: { kind: "cancelled" } }, scores: null },
    ],
    swapped: new Map([[0, scores(3, 3)]]),
    fresh: [pair("fresh", "new", scores(5, 5))],
  } as const;

  it("takes each text of a case once, with the mean of its judgements and how far they differ", () => {
    const found = judgedOutputs([one]);
    expect(
      found.map(({ text, scores: by, disagreement }) => [text, by.get("grounded"), disagreement]),
    ).toEqual([
      ["old", 4, 2],
      ["new", 11 / 3, 2],
      ["newer", 2, 0],
      ["fresh", 5, 0],
    ]);
    expect(found[0]).toMatchObject({ caseId: "a", slices: ["law"] });
  });

  it("keeps the same text of two cases apart", () => {
    expect(judgedOutputs([one, { ...one, id: "b" as never }])).toHaveLength(8);
  });
});
