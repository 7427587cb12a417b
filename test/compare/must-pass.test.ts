import { describe, expect, it } from "vitest";
import type { Bit, CaseEvidence, FreshValue, PairValue } from "../../src/compare/evidence.ts";
import { mustPass, mustPassState } from "../../src/compare/must-pass.ts";
import { caseOf, checked, fresh, pair } from "./evidence-builders.ts";

function freshChecks(...bits: readonly (Bit | null)[]): readonly FreshValue[] {
  return bits.map((checkP) => fresh({ x: null, s: 0, judgeP: null, judgeC: null, checkP }));
}

function incident(runs: readonly PairValue[], freshValues?: readonly FreshValue[]): CaseEvidence {
  const base = { prodCheck: runs.map(({ check }) => (check === null ? null : 0)), runs };
  return caseOf("incident-412", freshValues ? { ...base, fresh: freshValues } : base);
}

describe("mustPass()", () => {
  it.each([
    { fP: 0, m: 5, fC: 4, k: 4, red: true },
    { fP: 0, m: 3, fC: 4, k: 4, red: false },
    { fP: 0, m: 5, fC: 3, k: 3, red: false },
    { fP: 0, m: 5, fC: 5, k: 5, red: true },
    { fP: 0, m: 0, fC: 0, k: 0, red: false },
  ])("$fC of $k failed against $fP of $m fresh: red is $red", ({ fP, m, fC, k, red }) => {
    expect(mustPass(fP, m, fC, k)).toBe(red);
  });
});

describe("mustPassState()", () => {
  it.each([
    ["the first sample passes", checked(0, 1, 1, 1), undefined, "passes"],
    ["a later sample passes", checked(1, 1, 1, 0), undefined, "passes"],
    ["all four fail, production not asked", checked(1, 1, 1, 1), undefined, "recheck due"],
    [
      "all four fail, two fresh samples so far",
      checked(1, 1, 1, 1),
      freshChecks(0, 0),
      "recheck due",
    ],
    ["all four fail, five fresh ones pass", checked(1, 1, 1, 1), freshChecks(0, 0, 0, 0, 0), "red"],
    ["one fresh answer is missing", checked(1, 1, 1, 1), freshChecks(0, null, 0, 0, 0), "red"],
    [
      "two fresh answers are missing",
      checked(1, 1, 1, 1),
      freshChecks(0, null, null, 0, 0),
      "undecided",
    ],
    [
      "a fresh answer fails",
      checked(1, 1, 1, 1),
      freshChecks(0, 0, 0, 1, 0),
      "production fails too",
    ],
    ["only three samples were taken, and all fail", checked(1, 1, 1), undefined, "confirm due"],
    ["a sample is missing", checked(1, null, 1, 1), undefined, "undecided"],
    [
      "eight were taken and the first four fail",
      checked(1, 1, 1, 1, 0, 0, 0, 0),
      undefined,
      "recheck due",
    ],
  ] as const)("%s", (_, runs, freshValues, state) => {
    expect(mustPassState(incident(runs, freshValues))).toBe(state);
  });

  it("counts a low score of the judge as a failure", () => {
    const low = Array.from({ length: 4 }, () => pair({ judgeC: 1 }));
    expect(mustPassState(incident(low))).toBe("recheck due");
    const fine = Array.from({ length: 5 }, () => fresh());
    expect(mustPassState(incident(low, fine))).toBe("red");
    expect(mustPassState(incident(low, [...fine.slice(1), fresh({ judgeP: 1 })]))).toBe(
      "production fails too",
    );
  });

  it("accepts a fifth fresh answer that has no candidate sample to be judged beside", () => {
    const low = Array.from({ length: 4 }, () => pair({ judgeC: 1 }));
    const unjudged = fresh({ x: null, s: 0, judgeP: null, judgeC: null });
    const values = [fresh(), fresh(), fresh(), fresh(), unjudged];
    expect(mustPassState(incident(low, values))).toBe("red");
    expect(mustPassState(incident(low, [...values.slice(1), unjudged]))).toBe("undecided");
  });

  it("takes a passed check for no pass where the judgement is missing", () => {
    const unjudged = pair({ x: null, judgeP: null, judgeC: null, check: 0 });
    const failing = pair({ judgeC: 1, check: 0 });
    expect(mustPassState(incident([unjudged, failing, failing, failing]))).toBe("undecided");
    expect(mustPassState(incident([unjudged, unjudged, unjudged, unjudged]))).toBe("undecided");
  });

  it("takes an answer identical to production's as passing the judge", () => {
    const identical = pair({ x: 0, s: 0, judgeP: null, judgeC: null, check: 0 });
    expect(mustPassState(incident([identical, identical, identical, identical]))).toBe("passes");
  });
});
