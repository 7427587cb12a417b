import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { pythonData } from "../../src/text/python.ts";

import type { Json } from "../../src/units.ts";

/** A value as Python's `repr` prints it. */
function repr(value: Json): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(repr).join(", ")}]`;
  const entries = Object.entries(value).map(([key, of]) => `${quoted(key)}: ${repr(of as Json)}`);
  return `{${entries.join(", ")}}`;
}

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll(quote, `\\${quote}`);
  return quote + body + quote;
}

describe("pythonData()", () => {
  it("gives back whatever Python prints", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "'", '"', ",", "\\", "\n", " ", "]", "{"),
    });
    const number = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    );
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        text,
        number.map((of) => of + 0),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(text, tie("value"), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, (of) => {
        expect(pythonData(repr(of))).toEqual(of);
      }),
    );
  });

  it.each<readonly [string, Json | undefined]>([
    ["('a', 1,)", ["a", 1]],
    ["[ 'a' , nan ]", ["a", null]],
    ["'\\x41\\u00e4'", "A\u00e4"],
    ["[9007199254740993]", ["9007199254740993"]],
    ["['a' 'b']", undefined],
    ["[a b]", undefined],
    ["{'a'}", undefined],
    ["{'__proto__': 1}", undefined],
    ["array([1])", undefined],
    ["['a'", undefined],
    ["['a'] b", undefined],
    ["", undefined],
    ["[".repeat(5000), undefined],
  ])("of %.30s is %j", (text, value) => {
    expect(pythonData(text)).toEqual(value);
  });

  it("reads a long text", () => {
    const long = "x\\n".repeat(1_000_000);
    expect(pythonData(`['${long}']`)).toEqual(["x\n".repeat(1_000_000)]);
  });
});
