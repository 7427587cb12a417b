import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isSliceName, normaliseSlices } from "../../src/evals/slices.ts";
import { byCodePoint } from "../../src/text/by-code-point.ts";

describe("normaliseSlices()", () => {
  it.each([
    [[], []],
    [
      ["b", "a", "b"],
      ["a", "b"],
    ],
    [
      ["\u{1F600}", "\uFF01", "Z", "a"],
      ["Z", "a", "\uFF01", "\u{1F600}"],
    ],
    [
      ["a ", "a"],
      ["a", "a "],
    ],
  ])("turns %j into %j", (names, slices) => expect(normaliseSlices(names)).toEqual(slices));

  it("does not depend on the order in which slices are written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (names) => {
        const slices = normaliseSlices(names);
        expect(normaliseSlices(names.toReversed())).toEqual(slices);
        expect(slices).toEqual([...new Set(names)].toSorted(byCodePoint));
      }),
    );
  });
});

describe("isSliceName()", () => {
  it.each(["a", "(all", "x\nverdict=pass", "ALL"])("takes %j", (name) => {
    expect(isSliceName(name)).toBe(true);
  });
  it.each(["(all)", "", " \n"])("refuses %j", (name) => expect(isSliceName(name)).toBe(false));
});
