import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { differsInEncodingOnly } from "../../src/detect/encoding.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const mark = "\u00ef\u00bb\u00bf";

describe("differsInEncodingOnly()", () => {
  it.each([
    ["a\nb\n", "a\r\nb\r\n", true],
    ["a\n", `${mark}a\n`, true],
    ["a\n", "a", true],
    ["a", `${mark}a\r\n`, true],
    ["a\n", "a\n", false],
    ["a\n", "a\n\n", false],
    ["a\n", "a\r", false],
    ["a\n", `a${mark}\n`, false],
    ["\u00e9", "\u00c3\u00a9", false],
  ])("%j → %j: %s", (before, after, only) => {
    expect(differsInEncodingOnly(bytes(before), bytes(after))).toBe(only);
    expect(differsInEncodingOnly(bytes(after), bytes(before))).toBe(only);
  });

  it("never holds of equal bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (content) => {
        expect(differsInEncodingOnly(content, content)).toBe(false);
      }),
    );
  });
});
