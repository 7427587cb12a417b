import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { passes, run } from "./run.ts";

describe("equals, contains, starts-with, ends-with", () => {
  it.each([
    [{ equals: "" }, "", true],
    [{ equals: "Paris" }, "Paris\n", false],
    [{ equals: "é" }, "e\u0301", false],
    [{ contains: "Days" }, "30 days", false],
    [{ "starts-with": "Dear" }, " Dear", false],
    [{ "ends-with": "." }, ".\n", false],
  ])("take code points as they are: %j on %j is %s", (raw, output, pass) => {
    expect(passes(raw, output)).toBe(pass);
  });

  it("agree with the text they are about", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(text, fc.string({ unit: "grapheme" }), (wanted, rest) => {
        expect(passes({ contains: wanted }, rest + wanted + rest)).toBe(true);
        expect(passes({ icontains: wanted }, rest + wanted + rest)).toBe(true);
        expect(passes({ "starts-with": wanted }, wanted + rest)).toBe(true);
        expect(passes({ "ends-with": wanted }, rest + wanted)).toBe(true);
        expect(passes({ equals: wanted }, wanted)).toBe(true);
      }),
    );
  });

  it("say what the output is", () => {
    expect(run({ equals: "Paris" }, "Rome").detail).toBe('is "Rome"');
    expect(run({ contains: "14 days" }, "soon").detail).toBe('does not contain "14 days"');
    expect(run({ "starts-with": "Dear" }, "Hello").detail).toBe('starts with "Hell"');
    expect(run({ "ends-with": "?!" }, "No.").detail).toBe('ends with "o."');
  });
});

describe("icontains", () => {
  it.each([
    ["straße", "STRASSE"],
    ["ΟΔΟΣ", "οδός".normalize("NFD").replaceAll("\u0301", "")],
    ["k", "\u212a"],
    ["éclair", "ÉCLAIR"],
  ])("finds %s in %s", (wanted, output) => {
    expect(passes({ icontains: wanted }, output)).toBe(true);
  });
});

describe("contains-any, contains-all, contains-none", () => {
  it.each([
    [{ "contains-any": ["x", "b"] }, true, 'contains "b"'],
    [{ "contains-any": ["x", "y"] }, false, 'contains none of ["x","y"]'],
    [{ "contains-all": ["a", "b"] }, true, 'contains all of ["a","b"]'],
    [{ "contains-all": ["a", "x", "y"] }, false, 'does not contain ["x","y"]'],
    [{ "contains-none": ["x", "y"] }, true, 'contains none of ["x","y"]'],
    [{ "contains-none": ["x", "a", "b"] }, false, 'contains ["a","b"]'],
  ])("%j on `ab` is %s: %s", (raw, pass, detail) => {
    expect(run(raw, "ab")).toEqual({ pass, detail });
  });
});

describe("min-length, max-length", () => {
  it("count code points, not UTF-16 units or bytes", () => {
    expect(passes({ "max-length": 1 }, "😀")).toBe(true);
    expect(passes({ "min-length": 2 }, "😀")).toBe(false);
    expect(run({ "max-length": 3 }, "日本語です")).toEqual({
      pass: false,
      detail: "has 5 characters",
    });
    expect(run({ "max-length": 0 }, "")).toEqual({ pass: true, detail: "has 0 characters" });
  });
});

describe("min-words, max-words", () => {
  it.each([
    ["", 0],
    ["  \n ", 0],
    ["one", 1],
    [" don't  stop\u00a0now\n", 3],
    ["a-b c", 2],
  ])("count runs of anything but white space: %j has %i", (output, words) => {
    expect(passes({ "max-words": words }, output)).toBe(true);
    expect(passes({ "min-words": words + 1 }, output)).toBe(false);
  });

  it("use the singular for one", () => {
    expect(run({ "max-words": 1 }, "one").detail).toBe("has 1 word");
  });
});
