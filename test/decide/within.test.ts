import { describe, expect, it } from "vitest";

import type { Comparison } from "../../src/compare/comparison.ts";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { withinShare } from "../../src/decide/within.ts";

/** Cases of one pair each; the answer shown first gains `place`. */
const casesOf = (differences: readonly (number | null)[], place = 0): readonly CaseEvidence[] =>
  differences.map((x, index) => {
    const s = index % 2 === 0 ? 1 : -1;
    const shown = x === null ? null : x + s * place;
    const pair = { x: shown, s, judgeP: 0, judgeC: 0, check: null } as const;
    return { id: `case-${index}`, slices: [], prodCheck: [], runs: [pair] };
  });

const comparison = (value = 0): Comparison =>
  ({ positionEffect: { value, pairs: 0, interval95: null } }) as Partial<Comparison> as Comparison;

const found = (withinVariance: number | null) => ({ withinVariance });

describe("withinShare()", () => {
  it("is the self-test's variance in that of the run's first pairs", () => {
    expect(withinShare(found(0.5), casesOf([1, -1, 1, -1, 0]), comparison())).toEqual({
      within: 0.5,
    });
  });

  it("takes the place's favour out of the pairs first", () => {
    const { within } = withinShare(found(0.5), casesOf([1, -1, 1, -1, 0], 0.4), comparison(0.4));
    expect(within).toBeCloseTo(0.5, 9);
  });

  it("is never more than all of it", () => {
    expect(withinShare(found(3), casesOf([1, -1]), comparison())).toEqual({ within: 1 });
  });

  it.each<[string, Parameters<typeof withinShare>]>([
    ["no self-test", [null, casesOf([1, -1]), comparison()]],
    ["one of checks alone", [found(null), casesOf([1, -1]), comparison()]],
    ["nothing compared", [found(1), casesOf([1, -1]), null]],
    ["one score", [found(1), casesOf([1, null]), comparison()]],
    ["equal scores", [found(1), casesOf([1, 1]), comparison()]],
  ])("is unknown with %s", (_, given) => {
    expect(withinShare(...given)).toEqual({});
  });
});
