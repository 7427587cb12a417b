import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { askedIn } from "../../src/evals/asked.ts";
import { pythonList, textIn, textsIn } from "../../src/evals/row-values.ts";

/** A list as Python prints it. */
const printed = (items: readonly string[]): string =>
  `[${items
    .map((item) => {
      const quote = item.includes("'") && !item.includes('"') ? '"' : "'";
      const body = item
        .replaceAll("\\", "\\\\")
        .replaceAll("\n", "\\n")
        .replaceAll(quote, `\\${quote}`);
      return quote + body + quote;
    })
    .join(", ")}]`;

describe("pythonList()", () => {
  it.each([
    ["[]", []],
    ["['a', \"b's\"]", ["a", "b's"]],
    ["['a\\n', 3, None]", ["a\n", "3", "None"]],
    ["['a', 'b',]", ["a", "b"]],
    ["[a b]", null],
    ["['a' 'b']", null],
  ])("reads %s", (text, items) => {
    expect(pythonList(text)).toEqual(items);
  });

  it("gives back whatever Python prints", () => {
    const item = fc.string({ unit: fc.constantFrom("a", "'", '"', ",", "\\", "\n", " ", "]") });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(pythonList(printed(items))).toEqual(items);
      }),
    );
  });
});

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
