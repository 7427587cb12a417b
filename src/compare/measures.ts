import type { MetricSpec, PositionEffect } from "./comparison.ts";
import { caseDifferences, type CaseDifferences, type ScoredPair } from "./differences.ts";
import type { Bit, CaseEvidence, FreshValue, PairValue } from "./evidence.ts";
import type { FailureTable } from "./stratified-exact.ts";
import { MIN_CASES } from "./thresholds.ts";
import { unitsOf } from "./units.ts";
import type { Unit } from "./units.ts";

/** A look's evidence reduced to what the tests need; one entry a case, in case order. */
export interface Measures {
  readonly units: readonly Unit[];
  readonly d: readonly (number | null)[];
  readonly positionEffect: PositionEffect;
  /** Null where no case has a check. */
  readonly check: readonly FailureTable[] | null;
  /** Null where nothing was judged, or the set has fewer than eight cases. */
  readonly judge: readonly FailureTable[] | null;
  /** The further metrics, in the request's order. */
  readonly metrics: readonly (CaseDifferences & Pick<MetricSpec, "name">)[];
}

/** `cases` in case order. */
export function measuresOf(
  cases: readonly CaseEvidence[],
  metrics: readonly MetricSpec[] = [],
): Measures {
  const judged = cases.length >= MIN_CASES && cases.some(isJudged);
  return {
    units: unitsOf(cases),
    ...caseDifferences(cases.map(({ runs }) => runs)),
    check: cases.some(hasCheck)
      ? cases.map(({ prodCheck, runs }) =>
          tableOf(
            prodCheck,
            runs.map(({ check }) => check),
          ),
        )
      : null,
    judge: judged ? cases.map(({ runs }) => judgeTable(runs)) : null,
    metrics: metrics.map((metric, index) => ({
      name: metric.name,
      ...caseDifferences(cases.map(({ runs }) => metricPairs(runs, index, metric))),
    })),
  };
}

/** A further metric's pairs, as the score's: only what the judge gives has an order. */
export function metricPairs(
  pairs: readonly (PairValue | FreshValue)[],
  index: number,
  { ordered }: MetricSpec,
): readonly ScoredPair[] {
  return pairs.map(({ s, metrics }) => ({ x: metrics?.[index] ?? null, s: ordered ? s : 0 }));
}

export function hasCheck({ prodCheck, runs }: CaseEvidence): boolean {
  return prodCheck.some((bit) => bit !== null) || runs.some(({ check }) => check !== null);
}

export function isJudged({ runs }: CaseEvidence): boolean {
  return runs.some(({ judgeP, judgeC }) => judgeP !== null || judgeC !== null);
}

/** Identical sides are not sent to the judge: both pass its endpoint. */
export function judgeBits(pair: PairValue | FreshValue): readonly [Bit | null, Bit | null] {
  const identical = pair.s === 0 && pair.x === 0;
  return identical ? [pair.judgeP ?? 0, pair.judgeC ?? 0] : [pair.judgeP, pair.judgeC];
}

export function judgeTable(pairs: readonly (PairValue | FreshValue)[]): FailureTable {
  const bits = pairs.map(judgeBits);
  return tableOf(
    bits.map(([production]) => production),
    bits.map(([, candidate]) => candidate),
  );
}

export function tableOf(
  production: readonly (Bit | null)[],
  candidate: readonly (Bit | null)[],
): FailureTable {
  return {
    productionFailed: count(production, 1),
    production: count(production, 0) + count(production, 1),
    candidateFailed: count(candidate, 1),
    candidate: count(candidate, 0) + count(candidate, 1),
  };
}

function count(bits: readonly (Bit | null)[], wanted: Bit): number {
  return bits.filter((bit) => bit === wanted).length;
}
