import { describe, expect, it } from "vitest";

import { unifiedDiff } from "../../src/detect/unified-diff.ts";

const numbered = (count: number, mark = ""): string =>
  Array.from({ length: count }, (_, index) => `line ${index}${mark}\n`).join("");

describe("unifiedDiff()", () => {
  it("is empty for equal texts", () => {
    expect(unifiedDiff("a\n", "a\n")).toBe("");
  });

  it("shows two lines around a change, and no header for a single hunk", () => {
    const before = numbered(9);
    expect(unifiedDiff(before, before.replace("line 4", "LINE 4"))).toBe(
      [" line 2", " line 3", "-line 4", "+LINE 4", " line 5", " line 6"].join("\n"),
    );
  });

  it("puts a header before each of several hunks", () => {
    const before = numbered(20);
    const after = before.replace("line 1\n", "").replace("line 18", "LINE 18");
    expect(
      unifiedDiff(before, after)
        .split("\n")
        .filter((line) => line.startsWith("@@")),
    ).toEqual(["@@ -1,4 +1,3 @@", "@@ -17,4 +16,4 @@"]);
  });

  it.each([
    ["", "a\nb\n", "+a\n+b"],
    ["a\nb\n", "", "-a\n-b"],
  ])("shows a whole file, %j → %j", (before, after, expected) => {
    expect(unifiedDiff(before, after)).toBe(expected);
  });

  it("tells a missing final newline", () => {
    expect(unifiedDiff("a\n", "a")).toContain("\\ No newline at end of file");
  });

  it("stays short and quick where everything changed", () => {
    const lines = unifiedDiff(numbered(20_000), numbered(20_000, " new")).split("\n");
    expect(lines).toHaveLength(1001);
    expect(lines[0]).toBe("-line 0");
    expect(lines.at(-1)).toBe("… 39000 more lines");
  });
});
