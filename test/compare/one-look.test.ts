import { describe, expect, it } from "vitest";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { familiesOf } from "../../src/compare/families.ts";
import { measuresOf } from "../../src/compare/measures.ts";
import { decideOneLook } from "../../src/compare/one-look.ts";
import { casesOf, checked, pair, SETTINGS } from "./evidence-builders.ts";

/** 16 cases of one sample, `worse` of which lost a point and the others gained one: p is a binomial tail. */
function tilted(worse: number, values: Partial<Omit<CaseEvidence, "id">> = {}) {
  return casesOf(16, (i) => ({
    runs: [pair({ x: i < worse ? -1 : 1, s: 0, judgeP: null, judgeC: null })],
    ...values,
  }));
}

function scoreFound(cases: readonly CaseEvidence[], prompts = 1): boolean {
  const all = decideOneLook(familiesOf(measuresOf(cases)), { ...SETTINGS, prompts }).at(-1);
  return all?.score?.found === true;
}

describe("decideOneLook()", () => {
  // P(≥ 12 of 16) = 0.038, P(≥ 11) = 0.105.
  it("decides at 0.05 where scores are all there is", () => {
    expect(scoreFound(tilted(12))).toBe(true);
    expect(scoreFound(tilted(11))).toBe(false);
  });

  it("splits 0.05 evenly where there are checks too, even if none fails", () => {
    const withChecks = tilted(12).map((of) => ({
      ...of,
      prodCheck: [0] as const,
      runs: of.runs.map((run) => ({ ...run, check: 0 as const })),
    }));
    expect(scoreFound(withChecks)).toBe(false);
  });

  it("divides by the prompts measured", () => {
    expect(scoreFound(tilted(12), 2)).toBe(false);
    expect(scoreFound(tilted(14), 2)).toBe(true);
  });

  it("gives checks the whole level where no score can be tested", () => {
    // Both of the candidate's two fail, none of production's five: 1 of C(7, 2) = 21 ways, p 0.048.
    const failing = casesOf(1, () => ({ prodCheck: [0, 0, 0, 0, 0], runs: checked(1, 1) }));
    expect(decideOneLook(familiesOf(measuresOf(failing)), SETTINGS)[0]?.check?.found).toBe(true);
    const twoPrompts = { ...SETTINGS, prompts: 2 };
    expect(decideOneLook(familiesOf(measuresOf(failing)), twoPrompts)[0]?.check?.found).toBe(false);
  });
});
