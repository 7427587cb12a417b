import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { byCodePoint } from "../../src/text/by-code-point.ts";

const bytes = (text: string) => Buffer.from(text);

describe("byCodePoint()", () => {
  it.each([
    ["a", "b"],
    ["a", "aa"],
    ["", "a"],
    ["Z", "a"],
    ["\uFF01", "\u{1F600}"],
    ["\u{1F600}a", "\u{1F600}b"],
  ])("puts %j before %j, and the other way round", (first, second) => {
    expect(byCodePoint(first, second)).toBeLessThan(0);
    expect(byCodePoint(second, first)).toBeGreaterThan(0);
  });

  it("orders as UTF-8 bytes do, which is the order of code points", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(Buffer.compare(bytes(a), bytes(b))));
      }),
    );
  });
});
