import { describe, expect, it } from "vitest";

import type { Json } from "../../../src/units.ts";
import { passes, refusalOf, resultOf, run } from "./run.ts";

const call = (name: string, given: Json = {}) => ({ id: "1", name, arguments: given });
const calls = (...names: readonly string[]) => ({ toolCalls: names.map((name) => call(name)) });

describe("tool-called", () => {
  it.each<[Json, readonly string[], boolean]>([
    ["tool-called", ["a"], true],
    ["tool-called", [], false],
    ["not-tool-called", [], true],
    [{ "tool-called": "a" }, ["b", "a"], true],
    [{ "tool-called": ["a", "b"] }, ["b", "a"], true],
    [{ "tool-called": ["a", "b"] }, ["b"], false],
    [{ "not-tool-called": "delete" }, ["a"], true],
  ])("%j on %j is %s", (check, names, pass) => {
    expect(passes(check, calls(...names))).toBe(pass);
  });

  it("says what is called", () => {
    expect(run("tool-called", calls("a", "b")).detail).toBe('calls ["a","b"]');
    expect(run("tool-called", "I cannot.").detail).toBe("calls no tool");
  });
});

describe("tool-order", () => {
  it.each<[readonly string[], boolean]>([
    [["search", "book"], true],
    [["search", "log", "search", "book"], true],
    [["book", "search"], false],
    [["search"], false],
  ])("search, then book, on %j is %s", (names, pass) => {
    expect(passes({ "tool-order": ["search", "book"] }, calls(...names))).toBe(pass);
  });

  it("refuses a single tool", () => {
    expect(refusalOf({ "tool-order": ["a"] })).toBe(
      "`tool-order` takes at least two tools | use `tool-called` for one",
    );
  });
});

describe("tool-arguments", () => {
  const answer = {
    toolCalls: [call("book", { day: "Monday" }), call("book", { price: 9.99, n: 2 })],
  };

  it.each<[Json, boolean]>([
    [{ tool: "book", values: { n: 2 } }, true],
    [{ tool: "book", values: { price: 10, n: 2 }, tolerance: 0.1 }, true],
    [{ tool: "book", values: { price: 10 } }, false],
    [{ tool: "book", values: { day: "Monday", n: 2 } }, false],
    [{ tool: "search", values: { n: 2 } }, false],
    [{ tool: "book", schema: { required: ["price"] } }, true],
    [{ tool: "book", schema: { properties: { n: { type: "string" } }, required: ["n"] } }, false],
  ])("%j is %s", (argument, pass) => {
    expect(passes({ "tool-arguments": argument }, answer)).toBe(pass);
  });

  it("says what the tool is called with, that is no object too", () => {
    const check: Json = { "tool-arguments": { tool: "book", values: { n: 2 } } };
    expect(run(check, answer).detail).toBe('calls "book" with {"price":9.99,"n":2}');
    expect(run(check, { toolCalls: [call("book", "{n: 2")] })).toEqual({
      pass: false,
      detail: 'calls "book" with "{n: 2"',
    });
    expect(run(check, calls("search")).detail).toBe('does not call "book"');
  });

  it("survives arguments that would exhaust the stack", () => {
    let deep: Json = {};
    for (let n = 0; n < 50_000; n += 1) deep = { n: deep };
    const toolCalls = [call("book", deep)];
    for (const more of [{ values: { n: 2 } }, { schema: { required: ["day"] } }]) {
      expect(passes({ "tool-arguments": { tool: "book", ...more } }, { toolCalls })).toBe(false);
    }
  });

  it.each<[Json, string]>([
    [{ values: {} }, "takes the name of a `tool` | write `tool: search`"],
    [{ tool: "a" }, "takes either `values` or a `schema` | "],
    [{ tool: "a", values: {}, schema: {} }, "takes either `values` or a `schema` | "],
    [{ tool: "a", values: [1] }, "takes a map as `values` | "],
    [
      { tool: "a", schema: { typ: "x" } },
      'does not know the keyword "typ" at # | did you mean `type`?',
    ],
  ])("refuses %j", (argument, refused) => {
    expect(refusalOf({ "tool-arguments": argument })).toBe(`\`tool-arguments\` ${refused}`);
  });
});

describe("tool-call-f1", () => {
  it.each<[readonly string[], number]>([
    [["a", "b"], 1],
    [["b", "a", "a"], 1],
    [["a"], 2 / 3],
    [["a", "b", "c"], 4 / 5],
    [["c"], 0],
    [[], 0],
  ])("of a and b, on %j is %s", (names, value) => {
    const result = resultOf({ "tool-call-f1": ["a", "b"] }, calls(...names));
    expect(result.value).toBeCloseTo(value, 12);
    expect(result.pass).toBe(value === 1);
  });
});

describe("is-valid-tool-call", () => {
  const parameters: Json = {
    type: "object",
    properties: { city: { type: "string" } },
    required: ["city"],
    additionalProperties: false,
  };
  const tools = [{ name: "weather", description: null, parameters, strict: null }];
  const answer = (...toolCalls: ReturnType<typeof call>[]) => ({ toolCalls, tools });

  it.each([
    [
      "calls as offered",
      answer(call("weather", { city: "Rome" })),
      true,
      'calls "weather", which satisfies the schema',
    ],
    [
      "a wrong argument",
      answer(call("weather", { city: 3 })),
      false,
      'calls "weather", which breaks the schema\'s type at "#/city"',
    ],
    [
      "one wrong call of two",
      answer(call("weather", { city: "Rome" }), call("delete")),
      false,
      'calls "delete", which is not offered',
    ],
    [
      "arguments that are no JSON",
      answer(call("weather", "{city")),
      false,
      'calls "weather", which breaks the schema\'s type at "#"',
    ],
    ["no call", answer(), false, "calls no tool"],
  ])("judges %s", (_, given, pass, detail) => {
    expect(run("is-valid-tool-call", given)).toEqual({ pass, detail });
  });

  it("cannot tell where nobody told which tools are offered, nor by a schema that it cannot read", () => {
    expect(resultOf("is-valid-openai-tools-call", calls("a"))).toMatchObject({
      pass: false,
      value: null,
      detail: "has no known tools",
    });
    const odd = [{ name: "a", description: null, parameters: { typ: "x" }, strict: null }];
    expect(resultOf("not-is-valid-tool-call", { ...calls("a"), tools: odd })).toMatchObject({
      pass: false,
      value: null,
    });
  });
});
