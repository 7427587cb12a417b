import { describe, expect, it } from "vitest";

import { parseCheck } from "../../src/score/checks/registry.ts";
import { passesAnything } from "../../src/score/passes-anything.ts";
import type { Json } from "../../src/units.ts";

const checkOf = (raw: Json) => {
  const read = parseCheck(raw);
  if (!read.ok) throw new Error(read.message);
  return read.check;
};

describe("passesAnything()", () => {
  it.each([
    { "max-length": 100_000 },
    { "max-words": 50_000 },
    { "not-min-length": 100_000 },
    { "not-min-words": 50_000 },
    { "rouge-l": "You have 30 days.", threshold: 0 },
    { contains: "30 days", weight: 0 },
  ])("sees that no answer of 4096 tokens fails %j", (raw) =>
    expect(passesAnything(checkOf(raw), 4096)).toBe(true),
  );

  it.each([
    { "max-length": 1000 },
    { "max-words": 4000 },
    { "min-length": 1 },
    { "not-max-length": 100_000 },
    { "not-contains": "AI" },
    { "contains-none": ["AI"] },
    { "not-regex": "^x{999}$" },
    "not-is-json",
    { "not-word-count": { min: 10, max: 20 } },
    { "not-rouge-l": "You have 30 days.", threshold: 0 },
  ])("does not say so of %j", (raw) => expect(passesAnything(checkOf(raw), 4096)).toBe(false));

  it("knows that a longer limit of the model lets longer answers in", () => {
    const check = checkOf({ "max-length": 100_000 });
    expect(passesAnything(check, 20_000)).toBe(false);
  });
});
