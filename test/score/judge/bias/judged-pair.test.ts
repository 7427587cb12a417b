import { describe, expect, it } from "vitest";

import {
  contrasts,
  markupShare,
  type JudgedPair,
} from "../../../../src/score/judge/bias/judged-pair.ts";

describe("markupShare()", () => {
  it.each([
    ["", 0],
    ["You have 30 days.", 0],
    ["- one\n- two", 1],
    ["1. one\n2) two\nthree", 2 / 3],
    ["# Returns\n\nYou have **30 days**.\nWrite to us.", 2 / 3],
    ["| a | b |\n|---|---|\n| 1 | 2 |", 1],
    ["2 * 3 is 6, and 5 - 4 is 1", 0],
    ["-5 degrees", 0],
  ])("%j: %f of its lines", (text, share) => {
    expect(markupShare(text)).toBeCloseTo(share, 12);
  });
});

describe("contrasts()", () => {
  const pair = (of: Partial<JudgedPair> = {}): JudgedPair => ({
    caseId: "a",
    sides: [
      { text: "- ab", mean: 5 },
      { text: "ab", mean: 3 },
    ],
    first: 0,
    rationales: [],
    comparable: true,
    ...of,
  });

  it("takes the place's gain out of a difference, whichever side stood first", () => {
    const of = (first: 0 | 1) => contrasts([pair({ first })], 0.5)[0]!.difference;
    expect([of(0), of(1)]).toEqual([1.5, 2.5]);
  });

  it("makes one row of a case, and none of pairs that something else tells apart", () => {
    const rows = contrasts([pair(), pair(), pair({ caseId: "b", comparable: false })], 0);
    expect(rows).toEqual([{ difference: 2, logLength: Math.LN2, markup: 1 }]);
  });
});
