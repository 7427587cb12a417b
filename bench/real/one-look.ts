import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/compare/comparison.ts";
import type { CaseEvidence } from "../../src/compare/evidence.ts";
import { defaultThresholds, type Scale } from "../../src/compare/thresholds.ts";

/** A case with one ready-made difference: what `evenhand compare` has, where production cannot be asked again. */
export function caseWith(id: string, slices: readonly string[], x: number): CaseEvidence {
  const run = { x, s: 0, judgeP: null, judgeC: null, check: null } as const;
  return { id, slices, prodCheck: [], runs: [run] };
}

export function oneLook(cases: readonly CaseEvidence[], seed: number, scale: Scale): Comparison {
  const thresholds = (unit: string) => defaultThresholds(unit, scale);
  return compare({ cases, seed, prompts: 1, method: "one look", thresholds });
}

/** Whether something was called worse, and something better. */
export function findings({ units }: Comparison): {
  readonly worse: number;
  readonly better: number;
} {
  const found = (what: "worse" | "better"): number =>
    units.some(({ score }) => score?.found === what) ? 1 : 0;
  return { worse: found("worse"), better: found("better") };
}
