import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readStrictJson } from "../../../src/score/judge/strict-json.ts";

describe("readStrictJson()", () => {
  it.each([
    '{"a": 1, "a": 1}',
    '{"a": 1, "\\u0061": 2}',
    '{"x": {"a": 1, "b": [{"a": 1}], "a": 2}}',
    '[{"a": {"b": 1, "b": 2}}]',
    '{"": 1, "": 2}',
    '{"\\"": 1, "\\"": 2}',
  ])("refuses %s, which names a property twice", (text) => {
    expect(readStrictJson(text)).toBeUndefined();
  });

  it.each([
    "",
    "{",
    "NaN",
    "{'a': 1}",
    '{"a": 1} {"a": 1}',
    '{"a": 1,}',
    "```json\n{}\n```",
    "// c\n{}",
  ])("refuses %j, which is no JSON", (text) => {
    expect(readStrictJson(text)).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['{"a": {"a": [{"a": 1}, {"a": 2}]}, "b": "a"}', { a: { a: [{ a: 1 }, { a: 2 }] }, b: "a" }],
    ['{"a": "\\"a\\": 1, {", "b": ":"}', { a: '"a": 1, {', b: ":" }],
    [' [null, "\\\\"] \n', [null, "\\"]],
    ["3", 3],
  ])("reads %s", (text, value) => {
    expect(readStrictJson(text)).toEqual(value);
  });

  it("reads every JSON text that repeats no name, as the engine does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(readStrictJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("stands a long and deep text", () => {
    expect(readStrictJson(JSON.stringify('\\"'.repeat(300_000)))).toHaveLength(600_000);
    expect(readStrictJson("[".repeat(5000) + "]".repeat(5000))).toHaveLength(1);
  });
});
