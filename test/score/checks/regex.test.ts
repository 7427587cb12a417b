import { describe, expect, it } from "vitest";

import { passes, refusalOf, run } from "./run.ts";

describe("regex", () => {
  it.each([
    ["order #\\d{6}", "Your order #123456 is on its way", true],
    ["^order", "Your order", false],
    ["(?i)^ORDER", "order", true],
    ["^b$", "a\nb", false],
    ["(?m)^b$", "a\nb", true],
    ["a.b", "a\nb", false],
    ["(?s)a.b", "a\nb", true],
    ["^.$", "😀", true],
    ["\\p{Greek}", "αβγ", true],
  ])("%s on %j is %s", (pattern, output, pass) => {
    expect(passes({ regex: pattern }, output)).toBe(pass);
    expect(passes({ "not-regex": pattern }, output)).toBe(!pass);
  });

  it.each([
    ["(a", "`regex` cannot be read: missing closing ): `(a` | "],
    ["a{1001}", "`regex` cannot be read: invalid repeat count: `{1001}` | "],
    ["((a{100}){100}){100}", "`regex` cannot be read: invalid repeat count: `{100}` | "],
  ])("refuses %s when it is parsed", (pattern, refused) => {
    expect(refusalOf({ regex: pattern })).toBe(refused);
  });

  it.each(["(?=a)b", "(?!a)b", "(?<=a)b", "(?<!a)b", "(a)\\1"])(
    "says what to do instead of %s",
    (pattern) => {
      expect(refusalOf({ regex: pattern })).toContain(
        "look-around and back-references are not available",
      );
    },
  );

  it("takes linear time on a pattern made to explode", () => {
    const started = performance.now();
    expect(passes({ regex: "^(a+)+$" }, `${"a".repeat(100_000)}!`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("says which way it went", () => {
    expect(run({ regex: "\\d" }, "no").detail).toBe('does not match "\\\\d"');
    expect(run({ regex: "n" }, "no").detail).toBe('matches "n"');
  });
});
