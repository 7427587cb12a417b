import { expect, it } from "vitest";

import { dayInWords } from "../../src/text/day-in-words.ts";
import { parseDay, type Day } from "../../src/units.ts";

it.each([
  ["2026-12-01", "1 Dec 2026"],
  ["2027-01-31", "31 Jan 2027"],
  ["2028-09-09", "9 Sep 2028"],
])("dayInWords(%j) is %j", (day, words) => {
  expect(dayInWords(day as Day)).toBe(words);
});

it.each([
  ["2026-12-01", true],
  ["2028-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["2026-12-01T00:00:00Z", false],
  ["20261201", false],
  ["", false],
])("parseDay(%j) is a day: %s", (text, expected) => {
  expect(parseDay(text)).toBe(expected ? text : null);
});
