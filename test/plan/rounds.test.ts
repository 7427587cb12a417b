import { describe, expect, it } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { nextRound, type Standing } from "../../src/plan/rounds.ts";
import { caseOf, casesOf, checked, fresh, SETTINGS } from "../compare/evidence-builders.ts";

const START: Standing = {
  controls: "passed",
  references: true,
  comparison: null,
  evidence: [],
  mustPass: new Set(),
  samples: 4,
  canRecheck: true,
};

/** Where a run stands after its first look. */
function looked(evidence: readonly CaseEvidence[], more: Partial<Standing> = {}): Standing {
  const method = more.canRecheck === false ? "one look" : "fixed+recheck";
  const comparison = compare({ ...SETTINGS, method, cases: evidence });
  return { ...START, evidence, comparison, ...more };
}

const passing = () => ({ prodCheck: [0, 0, 0, 0] as const, runs: checked(0, 0, 0, 0) });
const failing = () => ({ prodCheck: [0, 0, 0, 0] as const, runs: checked(1, 1, 1, 1) });
const slice = (name: string) => ({ slices: [name] });

describe("nextRound()", () => {
  it("tests the judge before anything is paid for, where references know good answers", () => {
    expect(nextRound({ ...START, controls: "due" })).toEqual({
      kind: "controls",
      goodFrom: "references",
    });
  });

  it("takes good answers from production where no case has a reference", () => {
    expect(nextRound({ ...START, controls: "due", references: false })).toEqual({
      kind: "controls",
      goodFrom: "production",
    });
  });

  it("asks nothing more of a judge that failed", () => {
    expect(nextRound({ ...START, controls: "failed" })).toBeNull();
  });

  it.each(["passed", null] as const)("looks once the judge's test is %s", (controls) => {
    expect(nextRound({ ...START, controls })).toEqual({ kind: "look" });
  });

  it("ends after a look that finds nothing worse", () => {
    expect(nextRound(looked(casesOf(10, passing)))).toBeNull();
  });

  it("rechecks the cases of what looks worse, and no others", () => {
    const law = casesOf(8, () => ({ ...failing(), ...slice("law") }));
    // So many calm cases that over all of them the rise is too small to act on.
    const calm = Array.from({ length: 500 }, (_, at) => caseOf(`calm-${at}`, passing()));
    expect(nextRound(looked([...law, ...calm]))).toEqual({
      kind: "recheck",
      fresh: new Map(law.map(({ id }) => [id, 4])),
    });
  });

  it("asks each case once: what was rechecked is not due again, whatever came of it", () => {
    const answered = casesOf(10, () => ({ ...failing(), fresh: [fresh({ checkP: 0 })] }));
    expect(nextRound(looked(answered))).toBeNull();
    const lost = casesOf(10, () => ({ ...failing(), fresh: [fresh({ checkP: null, x: null })] }));
    expect(nextRound(looked(lost))).toBeNull();
  });

  it("asks production five times for a must-pass case that fails four times, though nothing else is worse", () => {
    const evidence = [caseOf("incident", failing()), ...casesOf(60, passing)];
    const standing = looked(evidence, { mustPass: new Set(["incident"]) });
    expect(standing.comparison?.flagged).toEqual([]);
    expect(nextRound(standing)).toEqual({
      kind: "recheck",
      fresh: new Map([["incident", 5]]),
    });
  });

  it("leaves a must-pass case alone that passes once", () => {
    const once = { ...failing(), runs: checked(1, 1, 0, 1) };
    const evidence = [caseOf("incident", once), ...casesOf(60, passing)];
    expect(nextRound(looked(evidence, { mustPass: new Set(["incident"]) }))).toBeNull();
  });

  it("has one look where production cannot be asked again", () => {
    const evidence = casesOf(10, failing);
    const standing = looked(evidence, { canRecheck: false, mustPass: new Set(["case-000"]) });
    expect(nextRound(standing)).toBeNull();
  });
});
