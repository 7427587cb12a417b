import type { Bit, CaseEvidence, FreshValue, PairValue } from "../../src/compare/evidence.ts";
import { defaultThresholds } from "../../src/compare/thresholds.ts";

/** Shorthand for tests: everything that is not said is measured and unremarkable. */

export function pair(values: Partial<PairValue> = {}): PairValue {
  return { x: 0.1, s: 1, judgeP: 0, judgeC: 0, check: null, ...values };
}

export function fresh(values: Partial<FreshValue> = {}): FreshValue {
  return { x: 0.1, s: -1, judgeP: 0, judgeC: 0, checkP: null, ...values };
}

export function caseOf(id: string, values: Partial<Omit<CaseEvidence, "id">> = {}): CaseEvidence {
  return { id, slices: [], prodCheck: [], runs: [pair()], ...values };
}

export function casesOf(
  n: number,
  of: (index: number) => Partial<Omit<CaseEvidence, "id">>,
): readonly CaseEvidence[] {
  return Array.from({ length: n }, (_, i) => caseOf(`case-${String(i).padStart(3, "0")}`, of(i)));
}

/** Score differences that alternate around `mean`, orders balanced. */
export function scored(mean: number, samples: number): readonly PairValue[] {
  return Array.from({ length: samples }, (_, r) => {
    const s = r % 2 === 0 ? 1 : -1;
    return pair({ x: mean + (r % 4 < 2 ? 0.2 : -0.2), s });
  });
}

/** Checks alone: no rubric, so no scores and no judge. */
export function checked(...bits: readonly (Bit | null)[]): readonly PairValue[] {
  return bits.map((check) => ({ x: null, s: 0, judgeP: null, judgeC: null, check }));
}

export const SETTINGS = {
  seed: 20_251_124,
  prompts: 1,
  thresholds: (unit: string) => defaultThresholds(unit),
} as const;
