import { describe, expect, it } from "vitest";

import {
  amount,
  change,
  count,
  day,
  dollars,
  duration,
  probability,
  rate,
} from "../../src/report/numbers.ts";

describe("change()", () => {
  it.each([
    [0.32, "+0.32"],
    [-0.07, "−0.07"],
    [0, "0.00"],
    [-0, "0.00"],
    [0.004, "0.00"],
    [-0.004, "0.00"],
    [-0.006, "−0.01"],
    [-12.5, "−12.50"],
  ])("writes %f as %s", (value, text) => {
    expect(change(value)).toBe(text);
  });
});

describe("amount()", () => {
  it("has two decimals and no sign", () => {
    expect([amount(-0.314), amount(3)]).toEqual(["0.31", "3.00"]);
  });
});

describe("rate()", () => {
  it.each([
    [0, "0%"],
    [0.0049, "<1%"],
    [0.005, "1%"],
    [0.12, "12%"],
    [0.994, "99%"],
    [0.996, ">99%"],
    [1, "100%"],
  ])("writes %f as %s", (share, text) => {
    expect(rate(share)).toBe(text);
  });
});

describe("dollars()", () => {
  it.each([
    [0, "$0.00"],
    [0.002, "<$0.01"],
    [0.04, "$0.04"],
    [3.58, "$3.58"],
    [12_400.5, "$12,400.50"],
  ])("writes %f as %s", (usd, text) => {
    expect(dollars(usd)).toBe(text);
  });
});

describe("count()", () => {
  it("groups thousands", () => {
    expect([count(0), count(999), count(12_400), count(1_234_567)]).toEqual([
      "0",
      "999",
      "12,400",
      "1,234,567",
    ]);
  });
});

describe("duration()", () => {
  it.each([
    [400, "<1 s"],
    [9000, "9 s"],
    [59_600, "1 min"],
    [252_000, "4 min 12 s"],
    [3_600_000, "1 h"],
    [3_840_000, "1 h 4 min"],
  ])("writes %d ms as %s", (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});

describe("day()", () => {
  it("leaves the year out where it is this one", () => {
    expect(day("2026-11-24")).toBe("24 Nov 2026");
    expect(day("2026-11-09", "2026-11-24")).toBe("9 Nov");
    expect(day("2025-12-31", "2026-01-02")).toBe("31 Dec 2025");
  });

  it("passes nothing on that is no day", () => {
    expect(day("<script>")).toBe("an unknown day");
    expect(day("2026-13-01")).toBe("an unknown day");
  });
});

describe("probability()", () => {
  it("never claims more than three decimals", () => {
    expect([probability(0), probability(0.00099), probability(0.0123)]).toEqual([
      "p < 0.001",
      "p < 0.001",
      "p = 0.012",
    ]);
  });
});
