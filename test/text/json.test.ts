import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readJson, readJsonData } from "../../src/text/json.ts";

const safe = fc
  .jsonValue()
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
  // JSON.stringify writes whole doubles beyond 2^53 as integers, which is what is refused.
  .filter((value) => !/\d{16}/.test(JSON.stringify(value)));

describe("readJson()", () => {
  it("reads what JSON.stringify wrote", () => {
    fc.assert(
      fc.property(safe, (value) => {
        const text = JSON.stringify(value);
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it.each(['{"a": "b\\\\", "c": {"a": 1}}', '["a", "a"]', '{"a": [{"b": 1}, {"b": 2}]}', "-0.5e3"])(
    "takes %s, in which nothing is repeated",
    (text) => expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) }),
  );

  it.each([
    ["", "invalid JSON: unexpected end of JSON input"],
    ["{a: 1}", "invalid JSON: expected property name or '}' (column 2)"],
    ['{"a": NaN}', "invalid JSON: unexpected token 'N'"],
    [
      '{"a": 1} {"b": 2}',
      "invalid JSON: unexpected non-whitespace character after JSON (column 10)",
    ],
    ['{"a": 1, "a": 2}', "key `a` is repeated"],
    ['{"a": 1, "\\u0061" : 2}', "key `a` is repeated"],
    ['{"b": {"a": 1, "c": [], "a": 2}}', "key `a` is repeated"],
    ['{"__proto__": {"polluted": true}}', "key `__proto__` is not allowed"],
    ['[{"constructor": 1}]', "key `constructor` is not allowed"],
    ['{"n": 9007199254740993}', "integer 9007199254740993 is too large to be kept exactly"],
    ["-9007199254740993", "integer -9007199254740993 is too large to be kept exactly"],
    ["1e999", "number 1e999 is too large"],
  ])("refuses %s", (text, message) => {
    expect(readJson(text)).toMatchObject({ ok: false, message });
  });

  it("refuses nesting beyond 100 levels", () => {
    const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(readJson(deep(100))).toHaveProperty("ok", true);
    expect(readJson(deep(101))).toMatchObject({
      message: "it is nested more than 100 levels deep",
    });
  });

  it("keeps integers up to 2^53 - 1 and does not look for numbers inside text", () => {
    const text = '{"n": 9007199254740991, "t": "9007199254740993 \\"__proto__\\": 1"}';
    expect(readJson(text)).toMatchObject({ ok: true, value: { n: 9007199254740991 } });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\01-e. a') }), (text) => {
        expect(readJson(text)).toHaveProperty("ok");
      }),
    );
  });
});

describe("readJsonData()", () => {
  it.each([
    ["-9007199254740993", "-9007199254740993"],
    [
      '{"n": [9007199254740993, 7, 18446744073709551615 ]}',
      { n: ["9007199254740993", 7, "18446744073709551615"] },
    ],
    ['{"9007199254740993": 9007199254740993.0}', { "9007199254740993": 9007199254740992 }],
  ])("keeps the digits of larger integers as text: %s", (text, value) => {
    expect(readJsonData(text)).toEqual({ ok: true, value });
  });

  it("refuses whatever else would not be as written", () => {
    expect(readJsonData('{"a": 9007199254740993, "a": 2}')).toMatchObject({
      message: "key `a` is repeated",
    });
  });
});
