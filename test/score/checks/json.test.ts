import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Json } from "../../../src/units.ts";
import { passes, refusalOf, run } from "./run.ts";

const schema = (raw: Json): Json => ({ "json-schema": raw });

describe("is-json", () => {
  it.each([
    ["{}", true],
    [' [1, "a", null]\n', true],
    ["3", true],
    ["", false],
    ["```json\n{}\n```", false],
    ["{'a': 1}", false],
    ['{"a": NaN}', false],
    ["{} {}", false],
    ["Sure! {}", false],
  ])("%j is %s", (output, pass) => {
    expect(passes("is-json", output)).toBe(pass);
  });

  it("accepts every JSON text", () => {
    const texts = fc.sample(fc.json(), 200);
    expect(texts.filter((text) => !passes("is-json", text))).toEqual([]);
  });
});

const ORDER: Json = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Order",
  type: "object",
  properties: {
    id: { type: "string", pattern: "^A-\\d+$" },
    email: { type: "string", format: "email" },
    lines: { type: "array", minItems: 1, items: { $ref: "#/$defs/line" } },
  },
  required: ["id", "lines"],
  additionalProperties: false,
  $defs: { line: { type: "object", properties: { quantity: { type: "integer", minimum: 1 } } } },
  "x-owner": { anything: true },
};

describe("json-schema", () => {
  it.each([
    ['{"id": "A-1", "lines": [{"quantity": 2}]}', true, "satisfies the schema"],
    [
      '{"id": "A-1", "lines": [{"quantity": 2}], "email": "a@example.org"}',
      true,
      "satisfies the schema",
    ],
    ["no", false, "is not JSON"],
    ["[]", false, 'breaks the schema\'s type at "#"'],
    ['{"id": "A-1"}', false, 'breaks the schema\'s required at "#"'],
    ['{"id": "B-1", "lines": [{}]}', false, 'breaks the schema\'s not or pattern at "#/id"'],
    ['{"id": "A-1", "lines": []}', false, 'breaks the schema\'s minItems at "#/lines"'],
    [
      '{"id": "A-1", "lines": [{"quantity": 0}]}',
      false,
      'breaks the schema\'s minimum at "#/lines/0/quantity"',
    ],
    [
      '{"id": "A-1", "lines": [{}], "email": "nobody"}',
      false,
      'breaks the schema\'s format at "#/email"',
    ],
    ['{"id": "A-1", "lines": [{}], "more": 1}', false, 'breaks the schema\'s false at "#/more"'],
  ])("judges %s: %s, %s", (output, pass, detail) => {
    expect(run(schema(ORDER), output)).toEqual({ pass, detail });
  });

  it.each<[Json, string, boolean]>([
    [{ pattern: "^a" }, "1", true],
    [{ pattern: "^a" }, '"ba"', false],
    [{ pattern: "^a", allOf: [{ maxLength: 2 }] }, '"abc"', false],
    [{ not: { pattern: "^a" } }, '"abc"', false],
    [{ propertyNames: { pattern: "^[a-z]+$" } }, '{"ok": {"Not": 1}}', true],
    [{ propertyNames: { pattern: "^[a-z]+$" } }, '{"No": 1}', false],
    [{ const: { pattern: "^a" } }, '{"pattern": "^a"}', true],
    [{ type: "object", properties: { pattern: { type: "string" } } }, '{"pattern": "["}', true],
    [{ $ref: "#/$defs/a", $defs: { a: { const: 1 } } }, "2", false],
    [
      { anyOf: [{ type: "null" }, { type: "object", properties: { next: { $ref: "#" } } }] },
      '{"next": {"next": 3}}',
      false,
    ],
    [{ enum: [1, [2]] }, "[2]", true],
    [{ prefixItems: [{ type: "string" }], items: false }, '["a", 1]', false],
    [
      {
        $schema: "http://json-schema.org/draft-07/schema#",
        definitions: { n: { type: "number" } },
        items: [{ $ref: "#/definitions/n" }],
      },
      '["a"]',
      false,
    ],
    [
      {
        type: "object",
        properties: { constructor: { type: "string" } },
        required: ["constructor"],
      },
      "{}",
      false,
    ],
  ])("carries out %j on %s: %s", (raw, output, pass) => {
    expect(passes(schema(raw), output)).toBe(pass);
  });

  it.each([
    [null, "needs a schema at #, not null | "],
    ["object", 'needs a schema at #, not "object" | '],
    [true, "takes a schema that says something | use `is-json` if any JSON will do"],
    [{ title: "x" }, "takes a schema that says something | use `is-json` if any JSON will do"],
    [{ requird: ["a"] }, 'does not know the keyword "requird" at # | did you mean `required`?'],
    [
      { patternProperties: { a: true } },
      'does not know the keyword "patternProperties" at # | did you mean `pattern`?',
    ],
    [{ type: "strin" }, 'does not know "strin" at #/type | did you mean `string`?'],
    [{ type: [] }, "needs a list that is not empty at #/type, not [] | "],
    [{ properties: [] }, "needs a map at #/properties, not [] | "],
    [{ properties: { a: 1 } }, "needs a schema at #/properties/a, not 1 | "],
    [{ required: "a" }, 'needs a list of names at #/required, not "a" | '],
    [{ minLength: -1 }, "needs a whole number at #/minLength, not -1 | "],
    [{ minimum: "1" }, 'needs a number at #/minimum, not "1" | '],
    [{ uniqueItems: 1 }, "needs true or false at #/uniqueItems, not 1 | "],
    [{ format: "url" }, 'does not know "url" at #/format | did you mean `uri`?'],
    [{ pattern: "(" }, "has a bad pattern at #/pattern: missing closing ): `(` | "],
    [
      { $ref: "https://example.org/a.json" },
      'needs a place in this schema at #/$ref, not "https://example.org/a.json" | ',
    ],
    [{ $ref: "#/$defs/a" }, 'has no place "#/$defs/a" | '],
    [{ properties: { a: { $id: "b" } } }, 'does not know the keyword "$id" at #/properties/a | '],
    [
      { $ref: "#" },
      "refers to itself without end | let the circle pass through `properties` or `items`",
    ],
    [
      {
        items: { $ref: "#/$defs/a" },
        $defs: { a: { anyOf: [{ $ref: "#/$defs/b" }] }, b: { not: { $ref: "#/$defs/a" } } },
      },
      "refers to itself without end | let the circle pass through `properties` or `items`",
    ],
  ])("refuses %j when it is parsed", (raw, refused) => {
    expect(refusalOf(schema(raw))).toBe(`\`json-schema\` ${refused}`);
  });

  it("refuses a schema that would exhaust the stack", () => {
    let deep: Json = { type: "null" };
    for (let n = 0; n < 5000; n += 1) deep = { items: deep };
    expect(refusalOf(schema(deep))).toBe("`json-schema` is nested more than 64 deep | ");
  });

  it("fails an output that would exhaust the stack, the same on every machine", () => {
    const tree = schema({ items: { $ref: "#" }, type: "array" });
    expect(passes(tree, "[".repeat(100) + "]".repeat(100))).toBe(true);
    expect(run(tree, "[".repeat(50_000) + "]".repeat(50_000))).toEqual({
      pass: false,
      detail: "is JSON nested more than 100 deep",
    });
  });

  it("fails an output made to explode a schema of alternatives, or a comparison of all items", () => {
    const started = performance.now();
    const either = schema({
      anyOf: [{ items: { $ref: "#" } }, { contains: { $ref: "#" } }, { const: 1 }],
    });
    expect(passes(either, "[".repeat(60) + "]".repeat(60))).toBe(false);
    const many = JSON.stringify(Array.from({ length: 20_000 }, (_, n) => n));
    expect(passes(schema({ uniqueItems: true }), many)).toBe(false);
    expect(passes(schema({ uniqueItems: true }), "[1, 2, 3]")).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("takes linear time on patterns and formats made to explode", () => {
    const started = performance.now();
    const hostile = "a".repeat(50_000);
    expect(passes(schema({ pattern: "^(a+)+$" }), JSON.stringify(`${hostile}!`))).toBe(false);
    for (const format of ["email", "uri", "hostname", "date-time", "ipv6", "json-pointer"]) {
      passes(schema({ format }), JSON.stringify(`http://${hostile}:/@!\u0000`));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("leaves the written schema as it is", () => {
    const before = JSON.stringify(ORDER);
    passes(schema(ORDER), '{"id": "A-1", "lines": [{"quantity": 2}]}');
    expect(JSON.stringify(ORDER)).toBe(before);
  });
});
