import { describe, expect, it } from "vitest";

import { parseRange } from "../src/range.ts";

describe("parseRange()", () => {
  it.each([
    ["0,1", [0, 1]],
    [" -1 , 1e3 ", [-1, 1000]],
    ["-1e12,1e12", [-1e12, 1e12]],
    ["0,0.000001", [0, 0.000001]],
  ])("reads %j", (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });

  it.each([
    "",
    "1",
    "1,0",
    "1,1",
    "0,1,2",
    "0,",
    "0,x",
    "0,Infinity",
    "NaN,1",
    // What a sum of squares would make Infinity or nothing of.
    "-1e300,1e300",
    "0,1e-300",
    "1e12,1.0000000000000001e12",
  ])("does not take %j for one", (text) => {
    expect(parseRange(text)).toBeNull();
  });
});
