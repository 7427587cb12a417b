import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  inHundred,
  levelFor,
  moreAnswers,
  points,
  probability,
  size,
} from "../../src/report/explain-words.ts";

describe("figures of an explanation", () => {
  it.each([
    [0, "0.00"],
    [1e-12, "0.00"],
    [3, "3.00"],
    [0.1, "0.10"],
    [1 / 3, "0.3333"],
    [0.0125, "0.0125"],
    [12.3456, "12.35"],
    [1234.5, "1234.50"],
    [0.00000012, "1.2e-7"],
  ])("writes the size %d as %s", (value, said) => {
    expect(size(value)).toBe(said);
    expect(size(-value)).toBe(said);
  });

  it("signs a difference, and no rounding error", () => {
    expect([points(-0.5), points(0.5), points(-1e-12)]).toEqual(["−0.50", "+0.50", "0.00"]);
  });

  it("writes shares of answers per hundred", () => {
    expect(inHundred(0.123)).toBe("12.3 in 100");
    expect([moreAnswers(0.12), moreAnswers(-0.02), moreAnswers(0)]).toEqual([
      "12.0 more answers in 100",
      "2.0 fewer answers in 100",
      "no more answers",
    ]);
  });

  it("writes p to three digits, and no further than anybody can count", () => {
    expect([probability(1), probability(0.012345), probability(1e-9)]).toEqual([
      "p = 1",
      "p = 0.0123",
      "p under 0.000001",
    ]);
  });

  it("says what several prompts do to a level", () => {
    expect([levelFor(0.1, 1), levelFor(0.1 / 3, 3)]).toEqual([
      "0.1",
      "0.0333 (0.1 over 3 prompts)",
    ]);
  });

  it("never says NaN or Infinity of a finite number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(`${size(value)} ${points(value)}`).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});
