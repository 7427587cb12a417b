import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import {
  controlsEpoch,
  dayInUse,
  profileEpoch,
  recheckEpoch,
  selftestEpoch,
} from "../../src/store/epoch.ts";
import { dayOf } from "../../src/units.ts";

const day = (text: string) => dayOf(Date.parse(text));
const TODAY = day("2026-03-10");
const version = sha256("v1");

describe("dayInUse()", () => {
  it.each([
    ["nothing begun", undefined, "2026-03-10"],
    ["begun today", "2026-03-10", "2026-03-10"],
    ["a week old", "2026-03-03", "2026-03-03"],
    ["eight days old", "2026-03-02", "2026-03-10"],
    ["begun by a clock an hour ahead", "2026-03-11", "2026-03-11"],
    ["begun by a broken clock", "2030-01-01", "2026-03-10"],
    ["no day at all", "yesterday", "2026-03-10"],
    ["a day that is none", "2026-13-45", "2026-03-10"],
  ])("with %s is the right day", (_case, noted, expected) => {
    expect(dayInUse(noted, TODAY)).toBe(expected);
  });

  it("counts days over the end of a month and of daylight saving", () => {
    expect(dayInUse("2026-02-27", day("2026-03-06"))).toBe("2026-02-27");
    expect(dayInUse("2026-03-25", day("2026-04-01"))).toBe("2026-03-25");
  });
});

describe("the epochs", () => {
  it("name the profile by the day it was begun, version by version", () => {
    const notes = new Map([[version, "2026-03-05"]]);
    expect(profileEpoch((key) => notes.get(key), version, TODAY)).toBe("2026-03-05");
    expect(profileEpoch((key) => notes.get(key), sha256("v2"), TODAY)).toBe("2026-03-10");
  });

  it("name a recheck by its candidate, and controls by their day", () => {
    expect(recheckEpoch(version, "2026-11-20")).toBe(`recheck:${version}:2026-11-20`);
    expect(controlsEpoch("2026-03-05", TODAY)).toBe("controls:2026-03-05");
    expect(selftestEpoch("2026-03-05")).toBe("selftest:2026-03-05");
    expect(controlsEpoch(undefined, TODAY)).toBe("controls:2026-03-10");
  });
});
