import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isBlank, lineAt, linesOf } from "../../src/text/lines.ts";

describe("linesOf()", () => {
  it("splits at LF and CRLF and keeps the offsets of the line ends", () => {
    expect(linesOf("a\r\n\nb")).toEqual([
      { text: "a", start: 0, end: 3 },
      { text: "", start: 3, end: 4 },
      { text: "b", start: 4, end: 5 },
    ]);
  });

  it("begins where it is told to", () => {
    expect(linesOf("a\nb\n", 2)).toEqual([{ text: "b", start: 2, end: 4 }]);
  });

  it("loses no character of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "\r", "\n", " ", "é") }), (text) => {
        const whole = linesOf(text).map(({ start, end }) => text.slice(start, end));
        expect(whole.join("")).toBe(text);
      }),
    );
  });
});

describe("lineAt()", () => {
  it.each([
    ["a\nb\nc", 0, 1],
    ["a\nb\nc", 1, 1],
    ["a\nb\nc", 2, 2],
    ["a\r\nb", 3, 2],
    ["", 0, 1],
  ])("in %j, offset %i is on line %i", (text, offset, line) => {
    expect(lineAt(text, offset)).toBe(line);
  });

  it("counts from the line on which the text begins", () => {
    expect(lineAt("a\nb", 2, 10)).toBe(11);
  });
});

describe("isBlank()", () => {
  it.each(["", " ", "\t "])("takes %j for layout", (line) => expect(isBlank(line)).toBe(true));
  it.each(["a", " .", "\u200B"])("takes %j for text", (line) => expect(isBlank(line)).toBe(false));
});
