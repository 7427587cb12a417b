import { describe, expect, it } from "vitest";

import { argumentsOf, argumentsText } from "../../src/models/tool-arguments.ts";

describe("argumentsOf()", () => {
  it("is the value that the text holds; an object without members for no text", () => {
    expect(argumentsOf('{"order": "A7", "n": [1, null]}')).toEqual({ order: "A7", n: [1, null] });
    expect(argumentsOf("")).toEqual({});
  });

  it.each([
    ["cut off", '{"order": "A'],
    ["prose", "order A7"],
    ["a name given twice", '{"order":"A7","order":"A8"}'],
    ["a number that would change", '{"order": 12345678901234567890}'],
    ["an unsafe name", '{"__proto__": {}}'],
    ["nested beyond reading", `${"[".repeat(5000)}${"]".repeat(5000)}`],
  ])("is the text itself where that is %s", (_, text) => {
    expect(argumentsOf(text)).toBe(text);
    expect(argumentsText(argumentsOf(text))).toBe(text);
  });
});
