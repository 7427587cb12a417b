import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { structuredText } from "../../src/models/structured-text.ts";

describe("structuredText()", () => {
  it.each([
    ['{"a":1}', '{"a":1}'],
    ['  {"a":1}\n', '{"a":1}'],
    ['```json\n{"a":1}\n```', '{"a":1}'],
    ['```\r\n{"a":1}\r\n```', '{"a":1}'],
    ['```JSON\n{"a":1}```', '{"a":1}'],
    ['<think>{"a":0}</think>{"a":1}', '{"a":1}'],
    ['\n<think>\nhm\n</think>\n\n```json\n{"a":1}\n```\n', '{"a":1}'],
    ["```json\n```", ""],
  ])("reads %j as %j", (text, inside) => {
    expect(structuredText(text)).toBe(inside);
  });

  it.each([
    ["prose around a fence", 'Sure:\n```json\n{"a":1}\n```'],
    ["two fences", '```json\n{"a":1}\n```\n```json\n{"a":2}\n```'],
    ["reasoning that does not end", '<think>{"a":1}'],
    ["reasoning after the answer", '{"a":1}<think>hm</think>'],
  ])("leaves %s for the reader to refuse", (_case, text) => {
    expect(structuredText(text)).toBe(text);
  });

  it("changes no JSON value", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(structuredText(json)).toBe(json.trim());
      }),
    );
  });
});
