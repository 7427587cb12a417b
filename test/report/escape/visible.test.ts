import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { codePoints, cut, visible } from "../../../src/report/escape/visible.ts";

const anyText = fc.string({ unit: "binary", maxLength: 80 });
const raw =
  /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u2060\ufeff\u{e0000}-\u{e007f}]/u;

describe("visible()", () => {
  it.each([
    ["an escape sequence", "a\u001b[31mb", "a\\u{1b}[31mb"],
    ["a null byte", "a\0b", "a\\u{0}b"],
    ["a C1 control", "a\u009bb", "a\\u{9b}b"],
    ["a bidi override", "a\u202eb", "a\\u{202e}b"],
    ["a bidi isolate", "a\u2066b", "a\\u{2066}b"],
    ["a zero-width space", "a\u200bb", "a\\u{200b}b"],
    ["a byte order mark", "\ufeffa", "\\u{feff}a"],
    ["a soft hyphen", "a\u00adb", "a\\u{ad}b"],
    ["a tag character", "a\u{e0041}b", "a\\u{e0041}b"],
    ["a variation selector that carries a byte", "a\u{e0105}b", "a\\u{e0105}b"],
    ["a variation selector without an emoji", "a\ufe0fb", "a\\u{fe0f}b"],
    ["a second selector after an emoji", "❤\ufe0f\ufe0f", "❤\ufe0f\\u{fe0f}"],
    ["a joiner between letters", "a\u200db", "a\\u{200d}b"],
    ["a line separator", "a\u2028b", "a\\u{2028}b"],
    ["a Hangul filler", "a\u3164b", "a\\u{3164}b"],
    ["a lone high surrogate", "a\ud83db", "a\\u{d83d}b"],
    ["a lone low surrogate", "a\ude00b", "a\\u{de00}b"],
    ["an interlinear annotation", "a\ufff9b", "a\\u{fff9}b"],
  ])("shows %s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(["Grüße, 你好, שלום, नमस्ते", "👩‍💻", "🤷🏽‍♀️", "❤️", "1️⃣", "🇩🇪", "e\u0301"])(
    "leaves %s as it is",
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it("leaves what the place keeps", () => {
    expect(visible("a\n\tb\r", "\n\t")).toBe("a\n\tb\\u{d}");
  });

  it("never lets anything hidden through", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(raw);
      }),
    );
  });
});

describe("cut()", () => {
  it("keeps a text that fits", () => {
    expect(cut("abc", 16, visible)).toEqual({ text: "abc", more: 0 });
  });

  it("counts code points, not UTF-16 units", () => {
    expect(cut("𝒳".repeat(20), 16, visible)).toEqual({ text: "𝒳".repeat(16), more: 4 });
  });

  it("counts what a hidden character is spelled as", () => {
    expect(cut("a\u202e".repeat(10), 18, visible)).toEqual({
      text: "a\\u{202e}a\\u{202e}",
      more: 16,
    });
  });

  it("ends between graphemes where one ends in time", () => {
    const family = "👨‍👩‍👧";
    expect(cut(`${"a".repeat(14)}${family}b`, 16, visible)).toEqual({
      text: "a".repeat(14),
      more: 6,
    });
  });

  it("cuts inside a grapheme that is longer than the limit", () => {
    const { text, more } = cut(`a${"\u0301".repeat(99)}`, 16, visible);
    expect(codePoints(text)).toBe(16);
    expect(more).toBe(84);
  });

  it("never goes over the limit, and never parts a surrogate pair", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 16, max: 60 }), (text, limit) => {
        const { text: shown, more } = cut(text, limit, visible);
        expect(codePoints(shown)).toBeLessThanOrEqual(limit);
        expect(shown.isWellFormed()).toBe(true);
        expect(more).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(codePoints(text));
      }),
    );
  });
});
