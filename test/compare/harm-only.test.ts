import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Comparison, CompareRequest, Method } from "../../src/compare/comparison.ts";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { mulberry32 } from "../../src/compare/prng.ts";
import { defaultThresholds } from "../../src/compare/thresholds.ts";

/** Cases of two slices whose differences lie around a loss, with checks that fail a little more for the candidate. */
function evidence(seed: number, loss: number, method: Method): readonly CaseEvidence[] {
  const next = mulberry32(seed);
  const uniform = (): number => next() / 2 ** 32;
  const pair = (s: 1 | -1) => {
    const x = 2 * uniform() - 1 - loss;
    return { x, s, judgeP: 0, judgeC: x < -1.2 ? 1 : 0 } as const;
  };
  const samples = method === "screen+recheck" ? 1 + 3 * (seed % 2) : 2;
  return Array.from({ length: 16 + (seed % 12) }, (_, index) => ({
    id: `case-${String(index).padStart(2, "0")}`,
    slices: [index % 3 === 0 ? "law" : "tone"],
    prodCheck: [0, 0, 0],
    runs: Array.from({ length: samples }, (_, at) => ({
      ...pair(at % 2 === 0 ? 1 : -1),
      check: uniform() < loss / 4 ? 1 : 0,
    })),
    fresh: Array.from({ length: samples }, () => ({ ...pair(-1), checkP: 0 as const })),
  }));
}

/** What a decision to fail rests on. */
const decided = ({
  stage,
  units,
  hints,
  confirmPlan,
  flagged,
  freshPlan,
  recheck,
}: Comparison) => ({
  stage,
  hints,
  confirmPlan,
  flagged,
  freshPlan,
  standing: recheck?.hypotheses.map(({ kind, unit, stands }) => [kind, unit, stands]),
  red: recheck?.red,
  worse: units.map(({ unit, result, ruledOut, score }) => [
    unit,
    result === "worse",
    ruledOut,
    score?.mean,
    score?.z,
  ]),
});

describe("compare() for harm only", () => {
  it.each<Method>(["fixed+recheck", "screen+recheck", "one look"])(
    "finds worse what it finds worse otherwise: %s",
    (method) => {
      const losses = fc.constantFrom(0, 0.1, 0.2, 0.35, 0.5);
      let red = 0;
      fc.assert(
        fc.property(fc.nat(1_000), losses, fc.constantFrom(1, 3), (seed, loss, prompts) => {
          const request: CompareRequest = {
            cases: evidence(seed, loss, method),
            seed,
            prompts,
            method,
            samples: method === "screen+recheck" ? 4 : 2,
            thresholds: (unit) => defaultThresholds(unit),
          };
          const whole = compare(request);
          const quick = compare({ ...request, harmOnly: true });
          expect(decided(quick)).toEqual(decided(whole));
          red += whole.units.some(({ result }) => result === "worse") ? 1 : 0;
        }),
        { numRuns: 40, seed: 1 },
      );
      expect(red).toBeGreaterThan(method === "screen+recheck" ? 0 : 3);
    },
  );

  it("calls nothing better, and gives p-values no further than their level", () => {
    const cases = evidence(2, -0.5, "fixed+recheck");
    const thresholds: CompareRequest["thresholds"] = (unit) => defaultThresholds(unit);
    const request = { cases, seed: 2, prompts: 1, method: "fixed+recheck", thresholds } as const;
    expect(compare(request).units.map(({ result }) => result)).toContain("better");
    const { units } = compare({ ...request, harmOnly: true });
    expect(units.map(({ result }) => result)).not.toContain("better");
    for (const { score } of units) expect(score!.adjusted).toBeGreaterThan(0.1);
  });
});
