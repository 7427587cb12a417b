import { describe, expect, it } from "vitest";

import { askedIn } from "../../src/evals/asked.ts";
import { dataIn, textIn, textsIn } from "../../src/evals/row-values.ts";

describe("textsIn()", () => {
  it.each([
    [
      ["a", 1, null, ""],
      ["a", "1"],
    ],
    ['["a", "b"]', ["a", "b"]],
    ["['a']", ["a"]],
    ["a | b", ["a", "b"]],
    ["a\n| b", ["a\n| b"]],
    ["one text", ["one text"]],
    ["", []],
    [null, []],
  ])("%j holds %j", (value, texts) => {
    expect(textsIn(value)).toEqual(texts);
  });
});

describe("textIn()", () => {
  it.each([
    ["a", "a"],
    [1, "1"],
    [{ a: 1 }, '{"a":1}'],
    ["", null],
    [null, null],
  ])("of %j is %j", (value, text) => {
    expect(textIn(value)).toBe(text);
  });
});

describe("askedIn()", () => {
  const user = { role: "user", content: "b" };

  it.each([
    ["a", { input: "a" }],
    [{ q: 1 }, { input: { q: 1 } }],
    [[user], { messages: [user] }],
    [
      { messages: [user], shop: "x" },
      { input: { shop: "x" }, messages: [user] },
    ],
    [JSON.stringify([user]), { messages: [user] }],
    [[{ type: "human", content: "b" }], { messages: [user] }],
    [[1, 2], { input: "[1,2]" }],
  ])("%j asks %j", (value, shape) => {
    expect(askedIn(value).shape).toEqual(shape);
  });

  it("tells which roles it leaves", () => {
    expect(
      askedIn([{ role: "system", content: "a" }, user, { role: "tool", content: "c" }]),
    ).toEqual({
      shape: { messages: [user] },
      left: ["system", "tool"],
    });
  });
});

describe("dataIn()", () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ["{'a': None}", { a: null }],
    ["[{'role': 'user'}]", [{ role: "user" }]],
    ["{{a}}", "{{a}}"],
    ["None", "None"],
    ["It's", "It's"],
  ])("in %s is %j", (text, value) => {
    expect(dataIn(text)).toEqual(value);
  });
});
