import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { likeness } from "../../../src/score/checks/json-difference.ts";
import type { Json } from "../../../src/units.ts";
import { passes, refusalOf, resultOf, run, valueOf } from "./run.ts";

const FENCED = '```json\n{"id": 7}\n```';

describe("contains-json", () => {
  it.each([
    ['Here you are: {"id": 1}. Bye!', true],
    [FENCED, true],
    ["It is [1, 2].", true],
    ['A brace } in "{" and then {"a": "}"}', true],
    ["[see above] and {}", true],
    ["See [1] or {unquoted: 1}", true],
    ["{unquoted: 1}", false],
    ["42", false],
    ["", false],
  ])("in %j is %s", (output, pass) => expect(passes("contains-json", output)).toBe(pass));

  it("looks for one that satisfies the schema, and says what is wrong with the first", () => {
    const check = { "contains-json": { type: "object", required: ["id"] } };
    expect(passes(check, 'First {}, then {"id": 1}.')).toBe(true);
    expect(run(check, "First {}, then [].")).toEqual({
      pass: false,
      detail: 'breaks the schema\'s required at "#"',
    });
    expect(refusalOf({ "contains-json": { type: "objct" } })).toBe(
      '`contains-json` does not know "objct" at #/type | did you mean `object`?',
    );
  });

  it("finds what stands in any text without brackets", () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replaceAll(/["[\]{}]/gu, "")),
        fc.array(fc.jsonValue()),
        (text, value) => {
          expect(passes("contains-json", `${text}${JSON.stringify(value)}${text}`)).toBe(true);
        },
      ),
    );
  });

  // Anything but linear would outlast the suite's time limit.
  it("ends on brackets that never close", () => {
    for (const hostile of ["[", '{"', "[[]", '["', "{]", "[}"]) {
      const output = hostile.repeat(50_000);
      expect(passes("contains-json", output)).toBe(hostile === "[[]");
      expect(passes({ "contains-json": { type: "object" } }, output)).toBe(false);
    }
  });
});

describe("json-equals", () => {
  const order: Json = { total: 9.99, lines: [{ sku: "a", n: 2 }], note: null };
  const check = (more: { readonly [name: string]: Json } = {}): Json => ({
    "json-equals": { expected: order, ...more },
  });

  it.each<[string, string, number, string]>([
    [
      "in any order of keys",
      '{"note": null, "lines": [{"n": 2, "sku": "a"}], "total": 9.99}',
      1,
      "has 4 of 4 fields right",
    ],
    [
      "but for one field",
      '{"total": 9.98, "lines": [{"sku": "a", "n": 2}], "note": null}',
      3 / 4,
      'has 3 of 4 fields right: "/total" is 9.98',
    ],
    [
      "but for one that is missing",
      '{"total": 9.99, "lines": [{"sku": "a", "n": 2}]}',
      3 / 4,
      'has 3 of 4 fields right: "/note" is missing',
    ],
    [
      "but for one too many",
      '{"total": 9.99, "lines": [{"sku": "a", "n": 2}, {}], "note": null}',
      4 / 5,
      'has 4 of 5 fields right: "/lines/1" is not expected',
    ],
    ["in nothing", "[]", 0, 'has 0 of 1 field right: "" is []'],
    ["in no JSON", "No.", 0, "is not JSON"],
  ])("says how far an output is equal: %s", (_, output, value, detail) => {
    expect(resultOf(check(), output)).toMatchObject({ value, detail, pass: value === 1 });
  });

  it("takes numbers for equal up to the tolerance", () => {
    const output = '{"total": 10.04, "lines": [{"sku": "a", "n": 2}], "note": null}';
    expect(passes(check({ tolerance: 0.1 }), output)).toBe(true);
    expect(passes(check({ tolerance: 0.01 }), output)).toBe(false);
  });

  it("reads JSON in a fence around the whole output", () => {
    const seven = { "json-equals": { expected: { id: 7 } } };
    expect(passes(seven, FENCED)).toBe(true);
    expect(passes(seven, '```\n{"id": 7}\n```')).toBe(true);
    expect(passes(seven, `Sure:\n${FENCED}`)).toBe(false);
    expect(passes(seven, '```python\n{"id": 7}\n```')).toBe(false);
  });

  it("compares with the reference as a bare name", () => {
    const of = (reference: string) => ({ input: {}, reference, contexts: [] });
    expect(valueOf("json-equals", { text: '{"a": 1}', case: of('{"a": 1, "b": 2}') })).toBe(1 / 2);
  });

  it.each([
    [
      { "json-equals": { expect: 1 } },
      '`json-equals` does not know "expect" | did you mean `expected`?',
    ],
    [{ "json-equals": 3 }, "`json-equals` takes a map of `expected` and `tolerance` | "],
    [
      { "json-equals": { expected: 1, tolerance: "1" } },
      '`json-equals` takes a number of at least 0 as `tolerance`, not "1" | ',
    ],
  ])("refuses %j", (raw, refused) => expect(refusalOf(raw)).toBe(refused));
});

describe("likeness()", () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json);

  it("is whole for equal values, symmetric, and never more than all", () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const { same, all, difference } = likeness(a, b, 0);
        expect(likeness(b, a, 0)).toMatchObject({ same, all });
        expect(all).toBeGreaterThan(0);
        expect(same === all).toBe(difference === null);
        const itself = likeness(a, structuredClone(a), 0);
        expect(itself.same).toBe(itself.all);
      }),
    );
  });
});

describe("json-path", () => {
  const output = '{"items": [{"price": 9.99, "a-b": 1}, {"price": 5}], "it\'s": {"ok": true}}';

  it.each<[Json, boolean, string]>([
    ["$.items", true, 'has [{"price":9.99,"a-b":1},{"price":5}] at "$.items"'],
    ["$.total", false, 'has nothing at "$.total"'],
    [
      { path: "$.items[0].price", equals: 10, tolerance: 0.02 },
      true,
      'has 9.99 at "$.items[0].price"',
    ],
    [{ path: "$.items[-1].price", equals: 9.99 }, false, 'has 5 at "$.items[-1].price"'],
    [{ path: "$.items[*].price", schema: { minimum: 6 } }, false, 'has 5 at "$.items[*].price"'],
    [{ path: "$.items.*['a-b']", equals: 1 }, true, "has 1 at \"$.items.*['a-b']\""],
    [{ path: "$['it\\'s'].ok", equals: true }, true, "has true at \"$['it\\\\'s'].ok\""],
    ["$.items.price", false, 'has nothing at "$.items.price"'],
    ["$.constructor", false, 'has nothing at "$.constructor"'],
  ])("%j is %s: %s", (argument, pass, detail) => {
    expect(run({ "json-path": argument }, output)).toEqual({ pass, detail });
  });

  it("fails what is not JSON", () => {
    expect(run({ "json-path": "$" }, "No.")).toEqual({ pass: false, detail: "is not JSON" });
    expect(passes({ "json-path": "$.id" }, FENCED)).toBe(true);
  });

  it.each<[Json, string]>([
    ["items", 'takes a path that begins with `$`, not "items" | '],
    [
      "$..price",
      'cannot read the path "$..price" from "..price" on | known are `.name`, `[\'name\']`, `[0]`, `[-1]`, `.*` and `[*]`',
    ],
    [
      "$.items[?@.price < 10]",
      'cannot read the path "$.items[?@.price < 10]" from "[?@.price < 10]" on | known are `.name`, `[\'name\']`, `[0]`, `[-1]`, `.*` and `[*]`',
    ],
    [null, "takes a map of `path`, `equals`, `schema` and `tolerance` | "],
    [{ equals: 1 }, 'takes a `path` | write `path: "$.id"`'],
    [{ path: "$", equals: 1, schema: {} }, "has both `equals` and `schema` | write two checks"],
    [{ path: "$", tolerance: 1 }, "has a `tolerance`, but no `equals` | "],
    [{ path: "$", eqals: 1 }, 'does not know "eqals" | did you mean `equals`?'],
  ])("refuses %j", (argument, refused) => {
    expect(refusalOf({ "json-path": argument })).toBe(`\`json-path\` ${refused}`);
  });

  it("reads no output that would exhaust the stack, the same on every machine", () => {
    const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(passes({ "json-path": "$" }, nested(100))).toBe(true);
    for (const raw of ["json-equals", "json-path"]) {
      const check: Json = raw === "json-path" ? { [raw]: "$" } : { [raw]: { expected: [] } };
      expect(run(check, nested(50_000))).toEqual({ pass: false, detail: "is not JSON" });
    }
  });
});
