import { describe, expect, it } from "vitest";

import { ALL_CASES } from "../../src/compare/units.ts";
import { harmOf, plantingsIn, type Planted } from "../../src/selftest/planted.ts";
import { failed } from "../../src/score/checks/check.ts";
import { isValue } from "../../src/score/value.ts";
import { answer, caseAt, poolOf, scored } from "./pools.ts";

const { plan } = poolOf();
const law = caseAt(poolOf(), 0);
const tone = caseAt(poolOf(), 1);

const valueOf = <T>(of: { readonly value: T } | { readonly missing: unknown }): T => {
  if (!("value" in of)) throw new Error("missing");
  return of.value;
};

describe("plantingsIn()", () => {
  it("drops a slice's scores by four sizes, and lets an eighth and a quarter of its cases fail", () => {
    expect(plantingsIn("law", plan)).toEqual([
      ...[0.1, 0.2, 0.3, 0.5].map((points) => ({ kind: "drop", unit: "law", points })),
      { kind: "failing", unit: "law", cases: 1 },
      { kind: "failing", unit: "law", cases: 2 },
    ]);
    expect(plantingsIn(ALL_CASES, plan).slice(-1)).toEqual([
      { kind: "failing", unit: ALL_CASES, cases: 6 },
    ]);
  });

  it("plants only what the set can show", () => {
    const kinds = (of: Parameters<typeof poolOf>[0]) => [
      ...new Set(plantingsIn("law", poolOf(of).plan).map(({ kind }) => kind)),
    ];
    expect(kinds({ judged: false })).toEqual(["failing"]);
    expect(kinds({ checked: false })).toEqual(["drop"]);
  });
});

describe("a planted drop", () => {
  const harm = harmOf({ kind: "drop", unit: "law", points: 0.5 }, plan, 1);

  it("lowers every score of the candidate's side in its slice, and nothing else", () => {
    const scores = valueOf(scored(4, 3));
    expect(harm.scores(law, scores, 1)).toMatchObject({
      criteria: [{ candidate: 3.5, baseline: 3 }],
      means: { candidate: 3.5, baseline: 3 },
    });
    expect(harm.scores(tone, scores, 1)).toBe(scores);
    expect(harm.output(law, valueOf(answer("a")))).toEqual(valueOf(answer("a")));
  });

  it("goes no deeper than the scale", () => {
    const { means } = harm.scores(law, valueOf(scored(1.2, 3)), 1);
    expect(means).toEqual({ candidate: 1, baseline: 3 });
  });

  it("makes equal answers differ, in the order in which they are shown", () => {
    const equal = { order: 0, criteria: [], means: null, model: null } as const;
    expect(harm.scores(law, equal, -1)).toEqual({
      ...equal,
      order: -1,
      means: { baseline: 5, candidate: 4.5 },
    });
  });
});

describe("planted failures", () => {
  const failing = (cases: number, run = 1): readonly string[] => {
    const planted: Planted = { kind: "failing", unit: "tone", cases };
    const harm = harmOf(planted, plan, run);
    return plan.cases.flatMap((of) =>
      failed(harm.output(of, valueOf(answer("a"))).checks).length > 0 ? [of.case.id as string] : [],
    );
  };

  it("are so many cases of the slice, other ones in other runs", () => {
    expect(failing(4)).toHaveLength(4);
    const members = plan.cases.filter((of) => of.case.slices.includes("tone"));
    expect(members.map((of) => of.case.id)).toEqual(expect.arrayContaining([...failing(4)]));
    expect(failing(4, 2)).not.toEqual(failing(4));
  });

  it("hold the fewer ones too where there are more", () => {
    expect(failing(4)).toEqual(expect.arrayContaining([...failing(2)]));
  });

  it("fail a check that the case has, and keep what fails already", () => {
    const harm = harmOf({ kind: "failing", unit: ALL_CASES, cases: 24 }, plan, 1);
    const { checks } = harm.output(law, valueOf(answer("a")));
    expect(failed(checks)).toMatchObject([{ label: 'contains: "ok"', value: 0 }]);
    const failing = valueOf(answer("a", 1));
    expect(harm.output(law, failing)).toBe(failing);
    expect(isValue(scored(4, 4)) && harm.scores(law, valueOf(scored(4, 4)), 1).means).toEqual({
      candidate: 4,
      baseline: 4,
    });
  });
});
