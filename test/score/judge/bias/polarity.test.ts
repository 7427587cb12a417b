import { describe, expect, it } from "vitest";

import { polarities, polarity } from "../../../../src/score/judge/bias/polarity.ts";

describe("polarity()", () => {
  it.each([
    ["Accurate and complete.", 2],
    ["It invents a policy and omits the deadline.", -2],
    ["not wrong", 1],
    ["no clear answer", -1],
    ["It is never rude, and helpful.", 2],
    ["Clear but incomplete", 0],
    ["Unclear, incorrect, unhelpful", -3],
    ["Der Ton ist freundlich.", 0],
    ["", 0],
  ])("%j is worth %i", (text, words) => {
    expect(polarity(text)).toBe(words);
  });
});

describe("polarities()", () => {
  it.each([
    ["Output 1 is accurate; Output 2 invents a policy.", [1, -1]],
    ["Output 2 is better than Output 1, which is vague.", [-1, 1]],
    ["Both outputs are correct; Output 1 is a little less clear.", [-1, 0]],
    ["Output 1 gets 3, Output 2 gets 5.", [0, 0]],
    ["Accurate and complete.", [0, 0]],
  ])("%s", (rationale, of) => {
    expect(polarities(rationale)).toEqual(of);
  });
});
