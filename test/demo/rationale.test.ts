import { describe, expect, it } from "vitest";

import { appraise } from "../../src/demo/appraisal.ts";
import type { JudgeMessage } from "../../src/demo/judge-message.ts";
import { rationale, type DemoCriterion } from "../../src/demo/rationale.ts";

const material: JudgeMessage = {
  criteria: [],
  conversation:
    "Erasure is answered within one month; until then nothing is sent. How long does erasure take?",
  reference: "Write to us: erasure is answered within one month.",
  outputs: ["", ""],
};

const good = "Write to us. Erasure is answered within one month.";
const soft = "Of course! Write to us about the erasure and we answer as soon as we can.";
const silent = "Nothing is lost on us: everybody here is fond of tidy lists.";
const wrong = "Write to us. Erasure is answered within two months.";

const say = (
  criterion: DemoCriterion | null,
  outputs: readonly [string, string],
  scores: readonly [number, number] = [5, 2],
  draw = 0,
): string => {
  const [first, second] = outputs;
  return rationale({
    criterion,
    appraisals: [appraise(first, material), appraise(second, material)],
    scores,
    draw,
  });
};

describe("rationale()", () => {
  it.each([
    [
      "what is said in place of a fact",
      soft,
      'Output 2 says "as soon as we can" in place of the one-month limit; Output 1 names it.',
    ],
    [
      "a fact that is left out",
      silent,
      "Output 2 talks around the question and never names the one-month limit; Output 1 names it.",
    ],
    [
      "a wrong number beside the right one",
      wrong,
      "Output 2 gives the two months where the policy has the one-month limit; Output 1 names it.",
    ],
  ])("names %s", (_, output, expected) => {
    expect(say("grounded", [good, output])).toBe(expected);
  });

  it("names the flawed output by its place", () => {
    expect(say("grounded", [soft, good], [2, 5])).toBe(
      'Output 1 says "as soon as we can" in place of the one-month limit; Output 2 names it.',
    );
  });

  it("varies its words with the draw", () => {
    const said = [0, 1, 2].map((draw) => say("grounded", [good, silent], [5, 2], draw));
    expect(new Set(said).size).toBe(3);
  });

  it.each([
    [[5, 5], "Both outputs keep to the policy."],
    [[5, 4], "Both outputs keep to the policy; Output 2 is a little less exact."],
    [[4, 5], "Both outputs keep to the policy; Output 1 is a little less exact."],
  ] as const)("agrees with the scores %j of two sound outputs", (scores, expected) => {
    expect(say("grounded", [good, `${good} Gladly.`], scores)).toBe(expected);
  });

  it("says how each sounds, and how far each answers", () => {
    expect(say("tone", [good, soft], [3, 4])).toBe("Output 1 is curt; Output 2 is glad to help.");
    expect(say("helpful", [good, silent])).toBe(
      "Output 1 answers in full and says what to do next; Output 2 hardly answers and leaves the next step open.",
    );
    expect(say("tone", [good, good], [3, 3])).toBe("Output 1 is curt; Output 2 likewise.");
  });

  it("says first of all when an output is no answer", () => {
    expect(say("tone", ["", good], [1, 3])).toBe(
      "Output 1 says nothing; Output 2 answers the question.",
    );
  });

  it("has words for a criterion that it does not know", () => {
    expect(say(null, [good, silent])).toMatch(
      /^Output 1 serves the customer.*; Output 2 falls short\.$/,
    );
  });
});
