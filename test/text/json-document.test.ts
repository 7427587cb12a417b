import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { jsonDocument } from "../../src/text/json-document.ts";

const TEXT = `
{
  "a": [1, {"b": "x\\n\\"{"},
    [2,
     3]],
  "c":
    {"d": null}
}
`;

describe("jsonDocument()", () => {
  it.each([
    [[], 2],
    [["a"], 3],
    [["a", 0], 3],
    [["a", 1, "b"], 3],
    [["a", 2], 4],
    [["a", 2, 1], 5],
    [["c"], 6],
    [["c", "d"], 7],
    [["c", "missing"], 6],
    [["a", 9], 3],
  ] as const)("says that %j stands on line %i", (path, line) => {
    expect(jsonDocument(TEXT, "a.json")?.lineOf(path)).toBe(line);
  });

  it.each(["", "{", "a: b", '{"a": 1, "a": 2}'])("is none for %j", (text) => {
    expect(jsonDocument(text, "a.json")).toBeNull();
  });

  it("says of every part of any value on which line it stands", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const read = jsonDocument(text, "a.json");
        if (read === null) return;
        const lines = text.split("\n");
        if (!Array.isArray(value)) return;
        // With one item a line at the top, an item's line begins as the item does.
        for (const [index, item] of value.entries()) {
          const line = lines[read.lineOf([index]) - 1] ?? "";
          const begin = JSON.stringify(item, null, 1).split("\n", 1)[0] ?? "";
          expect(line.trimStart().startsWith(begin)).toBe(true);
        }
      }),
    );
  });
});
