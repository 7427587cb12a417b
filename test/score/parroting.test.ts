import { describe, expect, it } from "vitest";

import { parroting } from "../../src/score/parroting.ts";

const RUBRIC = [
  {
    description: "Every claim about a policy is supported by the context.",
    scale: [
      { score: 1, text: "invents policy" },
      { score: 5, text: "names the deadline, and what happens after it" },
    ],
  },
];

const set = (candidate: (n: number) => string, baseline: (n: number) => string = () => "Fine.") =>
  Array.from({ length: 20 }, (_, n) => ({
    candidate: [{ text: candidate(n), toolCalls: [] }],
    baseline: [{ text: baseline(n), toolCalls: [] }],
  }));

const reciting = "Note: every claim about a policy\nis SUPPORTED by the context!";

describe("parroting()", () => {
  it("sees a candidate that recites a criterion or an anchor, however it is set", () => {
    expect(
      parroting(
        set(() => reciting),
        RUBRIC,
      ),
    ).toBe("the candidate recites the rubric in 20 of 20 cases, production in none");
    const anchor = (n: number) =>
      n < 2 ? "This names the deadline and what happens after it." : "";
    expect(parroting(set(anchor), RUBRIC)).toMatch(/in 2 of 20 cases/);
  });

  it.each([
    ["once", (n: number) => (n === 0 ? reciting : "Fine."), undefined],
    ["as production does", () => reciting, () => reciting],
    ["words that are few", () => "It never invents policy.", undefined],
    [
      "the words in another order",
      () => "The context is supported by every policy claim.",
      undefined,
    ],
  ])("sees nothing in %s", (_, candidate, baseline) => {
    expect(parroting(set(candidate, baseline), RUBRIC)).toBeNull();
  });

  it("has nothing to look for without a rubric", () => {
    expect(
      parroting(
        set(() => reciting),
        [],
      ),
    ).toBeNull();
  });
});
