import { average, tBound } from "./bounds.ts";
import type { Interval } from "./comparison.ts";
import type { Measures } from "./measures.ts";
import { signFlipOfEligible } from "./sign-flip.ts";
import { stratifiedExact } from "./stratified-exact.ts";
import type { FailureTable, StratifiedExact } from "./stratified-exact.ts";
import { taroneHolm } from "./tarone-holm.ts";
import { reaches } from "./thresholds.ts";
import type { UnitThresholds } from "./thresholds.ts";
import type { Unit } from "./units.ts";

export interface ScoreHarm {
  readonly mean: number;
  /** One-sided 95 % t bounds, together the two-sided 90 % interval; null with one case. */
  readonly interval90: Interval | null;
  readonly z: number;
  readonly adjusted: number;
  readonly found: boolean;
}

export interface FailureHarm extends StratifiedExact {
  readonly found: boolean;
}

/** Where a unit was harmed; null where nothing of the endpoint was measured. */
export interface UnitHarm {
  readonly unit: Unit;
  /** Members with a score difference. */
  readonly n: number;
  readonly score: ScoreHarm | null;
  readonly check: FailureHarm | null;
  readonly judge: FailureHarm | null;
}

export interface HarmSettings {
  readonly seed: number;
  /** Family-wise level of each family, the score's and the failures'. */
  readonly alpha: number;
  readonly thresholds: (unit: string) => UnitThresholds;
}

/**
 * Every unit's tests at one level: found is what the family's test rejects and what is large enough to act
 * on. The score family is all units' scores, the failure family all units' checks and judge endpoints.
 */
export function findHarm(measures: Measures, settings: HarmSettings): readonly UnitHarm[] {
  const { units, d } = measures;
  const rows = units.map(({ members }) => rowOf(members, d));
  const flips = signFlipOfEligible(rows, settings.seed);
  const check = exactOf(units, measures.check);
  const judge = exactOf(units, measures.judge);
  const rejected = taroneHolm(
    [...check, ...judge].map((test) => test ?? UNTESTABLE),
    settings.alpha,
  );
  return units.map((unit, index) => {
    const thresholds = settings.thresholds(unit.name);
    const failure = (test: StratifiedExact | null, rejected: boolean): FailureHarm | null =>
      test && { ...test, found: rejected && reaches(test.excess, thresholds.minFailureExcess) };
    const values = rows[index]!.filter((d) => d !== null);
    const adjusted = flips.adjusted[index]!;
    const score = values.length === 0 ? null : scoreOf(values, flips.z[index]!, adjusted);
    return {
      unit,
      n: values.length,
      score: score && {
        ...score,
        found: adjusted <= settings.alpha && reaches(-score.mean, thresholds.minScoreDrop),
      },
      check: failure(check[index]!, rejected[index]!),
      judge: failure(judge[index]!, rejected[units.length + index]!),
    };
  });
}

const UNTESTABLE = { p: 1, pMin: 1 } as const;

function rowOf(
  members: readonly number[],
  d: readonly (number | null)[],
): readonly (number | null)[] {
  const row = d.map((): number | null => null);
  for (const member of members) row[member] = d[member]!;
  return row;
}

function exactOf(
  units: readonly Unit[],
  tables: readonly FailureTable[] | null,
): readonly (StratifiedExact | null)[] {
  if (tables === null) return units.map(() => null);
  return units.map(({ members }) => stratifiedExact(members.map((member) => tables[member]!)));
}

function scoreOf(values: readonly number[], z: number, adjusted: number): Omit<ScoreHarm, "found"> {
  const bound = tBound(values, 0.95);
  const interval90 = bound && { lower: bound.lower, upper: bound.upper };
  return { mean: average(values), interval90, z, adjusted };
}
