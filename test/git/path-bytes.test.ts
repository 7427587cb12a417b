import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { comparePaths, decodePath, splitNul } from "../../src/git/path-bytes.ts";

describe("decodePath()", () => {
  it.each([
    ["prompts/é.md", "prompts/é.md", false],
    ["\ufeffa.md", "\ufeffa.md", false],
    ["a\\b.md", "a\\b.md", false],
  ])("keeps %j", (text, path, odd) => {
    expect(decodePath(Buffer.from(text))).toEqual({ path, odd });
  });

  it.each([
    [[0x61, 0xff], "a\\xff"],
    [[0xc3, 0x28], "\\xc3("],
    [[0xed, 0xa0, 0x80], "\\xed\\xa0\\x80"],
    [[0x5c, 0xe9, 0x0a], "\\x5c\\xe9\n"],
  ])("escapes %j, which is no UTF-8", (bytes, path) => {
    expect(decodePath(Uint8Array.from(bytes))).toEqual({ path, odd: true });
  });

  const bytes = fc.uint8Array({ minLength: 1, maxLength: 6 });

  it("gives every path that is not odd back byte for byte", () => {
    fc.assert(
      fc.property(bytes, (path) => {
        const decoded = decodePath(path);
        expect(decoded.odd || Buffer.compare(Buffer.from(decoded.path), path) === 0).toBe(true);
      }),
    );
  });

  it("gives different odd paths different texts", () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const [a, b] = [decodePath(one), decodePath(other)];
        const clash = a.odd && b.odd && a.path === b.path;
        expect(clash).toBe(clash && Buffer.compare(one, other) === 0);
      }),
    );
  });
});

describe("splitNul()", () => {
  it("gives the fields before each NUL, empty ones too", () => {
    expect(splitNul(Buffer.from("a\0\0b\nc\0")).map(String)).toEqual(["a", "", "b\nc"]);
    expect(splitNul(Buffer.from(""))).toEqual([]);
  });
});

describe("comparePaths()", () => {
  it("orders by bytes where UTF-16 units order otherwise", () => {
    expect(["\u{1f600}", "\uffee", "a/b", "a.b"].toSorted(comparePaths)).toEqual([
      "a.b",
      "a/b",
      "\uffee",
      "\u{1f600}",
    ]);
  });
});
