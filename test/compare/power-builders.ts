import type { CaseEvidence, PairValue } from "../../src/compare/evidence.ts";
import { compare } from "../../src/compare/compare.ts";
import type { CompareRequest, Comparison } from "../../src/compare/comparison.ts";
import type { PowerRequest } from "../../src/compare/power-set.ts";
import { mulberry32 } from "../../src/compare/prng.ts";
import type { Resample } from "../../src/compare/resamples.ts";
import { casesOf, SETTINGS } from "./evidence-builders.ts";

/** Roughly normal: twelve uniforms, which is all that a test of spread needs. */
export function noise(seed: number): () => number {
  const next = mulberry32(seed);
  return () => Array.from({ length: 12 }, () => next() / 2 ** 32).reduce((a, b) => a + b, -6);
}

export interface Shape {
  /** Cases of each slice; the rest of the set is in none. */
  readonly slices: readonly number[];
  readonly cases: number;
  readonly samples: number;
  /** Standard deviation of a pair, and of what its case adds to all its pairs. */
  readonly sd?: number;
  readonly between?: number;
  readonly seed?: number;
}

/** A set in which nothing changed: slices side by side, scores only. */
export function nothingChanged(shape: Shape): readonly CaseEvidence[] {
  const { slices, cases, samples, sd = 0.6, between = 0, seed = 7 } = shape;
  const draw = noise(seed);
  const names = slices.flatMap((size, index) =>
    Array.from({ length: size }, () => `slice-${index}`),
  );
  return casesOf(cases, (index) => {
    const own = between * draw();
    const runs = Array.from({ length: samples }, () => scoreOnly(own + sd * draw()));
    return { slices: names.slice(index, index + 1), runs };
  });
}

export const scoreOnly = (x: number): PairValue => ({
  x,
  s: 0,
  judgeP: null,
  judgeC: null,
  check: null,
});

export function powerRequest(
  cases: readonly CaseEvidence[],
  more: Partial<PowerRequest> = {},
): PowerRequest {
  return { ...SETTINGS, method: "fixed+recheck", cases, point: 1, ...more };
}

/** What `compare()` makes of one resample with a drop in `unit`, round by round, measured as the gate would. */
export function compareResample(
  request: CompareRequest,
  { first, all, again }: Resample,
  planted: { readonly unit: string; readonly drop: number; readonly samples: number },
): Comparison {
  const { unit, drop, samples } = planted;
  const harmed = (of: CaseEvidence): boolean => unit === "(all)" || of.slices.includes(unit);
  const at = (values: Float64Array, index: number): number =>
    values[index]! - (harmed(request.cases[index]!) ? drop : 0);
  /** The first sample, and others that make up the mean of all. */
  const runs = (index: number, count: number): readonly PairValue[] =>
    Array.from({ length: count }, (_, sample) => {
      const [one, mean] = [at(first, index), at(all, index)];
      return scoreOnly(sample === 0 ? one : (mean * samples - one) / (samples - 1));
    });
  const screened = request.method === "screen+recheck";
  let cases = request.cases.map((of, index) => ({
    ...of,
    runs: runs(index, screened ? 1 : samples),
  }));
  let comparison = compare({ ...request, cases, samples });
  if (comparison.stage === "confirm due") {
    const { confirmPlan } = comparison;
    cases = cases.map((of, index) =>
      confirmPlan.has(of.id) ? { ...of, runs: runs(index, samples) } : of,
    );
    comparison = compare({ ...request, cases, samples });
  }
  if (comparison.stage !== "recheck due") return comparison;
  const { freshPlan } = comparison;
  const rechecked = cases.map((of, index): CaseEvidence => {
    const wanted = freshPlan.get(of.id);
    if (wanted === undefined) return of;
    const pairs = Math.min(wanted, of.runs.length);
    const x = at(again[pairs - 1]!, index);
    const one = { x, s: 0, judgeP: null, judgeC: null, checkP: null } as const;
    return { ...of, fresh: Array.from({ length: pairs }, () => one) };
  });
  return compare({ ...request, cases: rechecked, samples });
}
