import { describe, expect, it } from "vitest";
import type { UnitHarm } from "../../src/compare/harm.ts";
import { doubtsOf, isRuledOut, type Doubt } from "../../src/compare/ruled-out.ts";
import { defaultThresholds } from "../../src/compare/thresholds.ts";

const score = {
  mean: 0,
  interval90: { lower: -0.2, upper: 0.2 },
  z: 0,
  adjusted: 1,
  found: false,
} as const;

const failures = {
  cases: 30,
  p: 1,
  pMin: 1,
  productionRate: 0,
  candidateRate: 0,
  excess: 0,
  upper: 0.1,
  found: false,
} as const;

interface Situation {
  readonly n?: number;
  readonly lower?: number;
  readonly check?: Partial<typeof failures> | { cases?: number; upper?: number } | null;
  readonly judge?: { upper?: number } | null;
  readonly missing?: number;
  readonly scored?: boolean;
  readonly unit?: string;
}

const doubts = (of: Situation): readonly Doubt[] => doubtsOf(...situationOf(of));
const ruledOut = (of: Situation): boolean => isRuledOut(...situationOf(of));

function situationOf(of: Situation): Parameters<typeof doubtsOf> {
  const { n = 30, lower = -0.2, missing = 0, scored = true, unit = "tone" } = of;
  const harm: UnitHarm = {
    unit: { name: unit, members: [] },
    n: scored ? n : 0,
    score: scored && n > 0 ? { ...score, interval90: { lower, upper: -lower } } : null,
    check: of.check === null ? null : { ...failures, ...of.check },
    judge: of.judge === null || !scored ? null : { ...failures, ...of.judge },
    metrics: [],
  };
  const pairs = { planned: 100, complete: 100 - missing };
  return [harm, { scored, pairs }, defaultThresholds(unit)];
}

describe("isRuledOut()", () => {
  it.each<[string, boolean, Situation]>([
    ["every bound inside its margin", true, {}],
    ["the score's lower bound at the margin", false, { lower: -0.3 }],
    ["the score's lower bound just inside", true, { lower: -0.299 }],
    ["a check bound at the margin", true, { check: { upper: 0.12 } }],
    ["a check bound outside", false, { check: { upper: 0.121 } }],
    ["a judge bound outside", false, { judge: { upper: 0.121 } }],
    ["no check and no judge", true, { check: null, judge: null }],
    ["eight measured cases", true, { n: 8 }],
    ["seven measured cases", false, { n: 7 }],
    ["a tenth of the pairs missing", true, { missing: 10 }],
    ["more than a tenth missing", false, { missing: 11 }],
    ["a set with checks alone", true, { scored: false }],
    ["a set with checks alone on seven cases", false, { scored: false, check: { cases: 7 } }],
    ["a unit whose scores are all missing, though its checks passed", false, { n: 0 }],
    ["(all) inside the slices' margins, not its own", false, { unit: "(all)" }],
    [
      "(all) inside its own",
      true,
      { unit: "(all)", lower: -0.149, check: { upper: 0.05 }, judge: { upper: 0.05 } },
    ],
  ])("%s: %j", (_, expected, situation) => {
    expect(ruledOut(situation)).toBe(expected);
  });
});

describe("doubtsOf()", () => {
  it("names everything that stands against a loss being ruled out, with its figures", () => {
    expect(
      doubts({ n: 7, lower: -0.4, missing: 11, check: { upper: 0.2 }, judge: { upper: 0.3 } }),
    ).toEqual([
      { kind: "few cases", measured: 7, needed: 8 },
      { kind: "missing", missing: 11, planned: 100 },
      { kind: "score", lower: -0.4, margin: 0.3 },
      { kind: "check", upper: 0.2, margin: 0.12 },
      { kind: "judge", upper: 0.3, margin: 0.12 },
    ]);
    expect(doubts({})).toEqual([]);
  });
});
