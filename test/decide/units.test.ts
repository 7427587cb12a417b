import { describe, expect, it } from "vitest";

import { unitVerdict, type UnitRules } from "../../src/decide/units.ts";
import { thresholdsOf } from "../../src/plan/thresholds.ts";
import { config } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { failingOutput, many, output, scores, settled, turn, type Facts } from "./settled.ts";

const fresh = (n: number) =>
  Array.from({ length: n }, (_, index) => ({
    baseline: output(`ok, fresh ${index}`),
    scores: scores(4, 2, index % 2 === 0 ? -1 : 1),
  }));

/** Half of the cases fail, before production's new answers and after. */
const worse: (index: number) => Facts = (index) =>
  index < 6
    ? { candidate: () => failingOutput(), scores: (at) => scores(4, 2, turn(at)), fresh: fresh(4) }
    : { fresh: fresh(4).map((of, at) => ({ ...of, scores: scores(4, 4, at % 2 === 0 ? -1 : 1) })) };

const rules = (gate = ""): UnitRules => {
  const policy = config(`${CONFIG}${gate}`).gate;
  return { gate: policy, thresholds: thresholdsOf(policy), metrics: [], idle: new Map() };
};

const cases = many(12, worse);
const [all] = settled(cases).comparison!.units;

describe("unitVerdict()", () => {
  it("says in the verdict's words what was found, and in how many cases", () => {
    expect(unitVerdict(all!, cases, rules())).toMatchObject({
      unit: "(all)",
      tier: "gate",
      cases: 12,
      result: "worse",
      red: true,
      score: { mean: expect.closeTo(-1, 9), measured: 12, found: "worse" },
      check: { baseline: 0, candidate: 0.5, excess: 0.5, casesNowFailing: 6, found: "worse" },
      judge: { baseline: 0, candidate: 0.5, casesNowFailing: 6 },
      notStanding: false,
    });
  });

  it.each(["warn", "show"] as const)("is never red in the tier %s, however worse", (tier) => {
    expect(unitVerdict(all!, cases, rules(`gate: { tier: ${tier} }`))).toMatchObject({
      result: "worse",
      red: false,
      tier,
    });
  });

  it("leaves out the endpoints that the unit does not have", () => {
    const checksOnly = many(12, () => ({ judged: false }));
    const [unit] = settled(checksOnly).comparison!.units;
    expect(unitVerdict(unit!, checksOnly, rules())).toMatchObject({ score: null, judge: null });
    const rubricOnly = many(12, () => ({ checked: false }));
    const [other] = settled(rubricOnly).comparison!.units;
    expect(unitVerdict(other!, rubricOnly, rules())).toMatchObject({ check: null });
  });

  it("says where production itself has moved: flagged, and not standing against its new answers", () => {
    const moved = many(12, (index) => ({
      ...worse(index),
      fresh: fresh(4).map((of) => ({ ...of, baseline: failingOutput(), scores: scores(2, 2, -1) })),
    }));
    const [unit] = settled(moved).comparison!.units;
    expect(unitVerdict(unit!, moved, rules())).toMatchObject({
      result: "unclear",
      red: false,
      notStanding: true,
    });
  });
});
