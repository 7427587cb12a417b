import { average, tBound } from "./bounds.ts";
import type { Interval } from "./comparison.ts";
import type { Families, Row } from "./families.ts";
import { signFlipOfEligible } from "./sign-flip.ts";
import { stratifiedExact } from "./stratified-exact.ts";
import type { StratifiedExact } from "./stratified-exact.ts";
import { taroneHolm } from "./tarone-holm.ts";
import { reaches } from "./thresholds.ts";
import type { ThresholdsOf } from "./thresholds.ts";
import type { Unit } from "./units.ts";

export interface ScoreHarm {
  readonly mean: number;
  /** One-sided 95 % t bounds, together the two-sided 90 % interval; null with one case. */
  readonly interval90: Interval | null;
  readonly z: number;
  readonly adjusted: number;
  readonly found: boolean;
}

/** A further metric in a unit. */
export interface MetricHarm extends ScoreHarm {
  readonly metric: string;
  readonly n: number;
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
  /** Those of the further metrics that some member has. */
  readonly metrics: readonly MetricHarm[];
}

export interface HarmSettings {
  readonly seed: number;
  /** Family-wise level of each family, the score's and the failures'. */
  readonly alpha: number;
  readonly thresholds: ThresholdsOf;
  /** See `CompareRequest`. */
  readonly harmOnly?: true;
}

/**
 * Every unit's tests at one level: found is what the family's test rejects, what is large enough to act on, and what
 * is open to be found.
 */
export function findHarm(families: Families, settings: HarmSettings): readonly UnitHarm[] {
  const { units } = families;
  const { seed, alpha, harmOnly } = settings;
  const level = harmOnly === true ? alpha : 1;
  const flips = signFlipOfEligible([...families.score, ...families.metric.flat()], seed, level);
  const { check, judge } = failureTests(families, alpha);
  return units.map((unit, index) => {
    const { name } = unit;
    const scored = (row: Row, at: number, metric?: string): ScoreHarm | null => {
      const values = row.filter((d) => d !== null);
      if (values.length === 0) return null;
      const bound = tBound(values, 0.95);
      const mean = average(values);
      const adjusted = flips.adjusted[at]!;
      const hypothesis =
        metric === undefined
          ? ({ kind: "score", unit: name } as const)
          : ({ kind: "metric", unit: name, metric } as const);
      const { minScoreDrop } = settings.thresholds(name, metric);
      return {
        mean,
        interval90: bound && { lower: bound.lower, upper: bound.upper },
        z: flips.z[at]!,
        adjusted,
        found: adjusted <= alpha && reaches(-mean, minScoreDrop) && families.open(hypothesis),
      };
    };
    const failure = (test: Tested | null): FailureHarm | null => {
      if (test === null) return null;
      const { rejected, ...exact } = test;
      const { minFailureExcess } = settings.thresholds(name);
      return { ...exact, found: rejected && reaches(exact.excess, minFailureExcess) };
    };
    return {
      unit,
      n: families.score[index]!.filter((d) => d !== null).length,
      score: scored(families.score[index]!, index),
      check: failure(check[index]!),
      judge: failure(judge[index]!),
      metrics: families.metrics.flatMap((metric, of): readonly MetricHarm[] => {
        const row = families.metric[of]![index]!;
        const harm = scored(row, (of + 1) * units.length + index, metric);
        return harm === null ? [] : [{ metric, n: row.filter((d) => d !== null).length, ...harm }];
      }),
    };
  });
}

type Tested = StratifiedExact & { readonly rejected: boolean };

const UNTESTABLE = { p: 1, pMin: 1 } as const;

/** Checks and judge endpoints of all units by one procedure; null where a unit has none. */
function failureTests(
  { units, check, judge, open }: Families,
  alpha: number,
): { readonly check: readonly (Tested | null)[]; readonly judge: readonly (Tested | null)[] } {
  const exactOf = (kind: "check" | "judge", tables: Families["check"]) =>
    units.map(({ name }, index) => {
      const exact = tables === null ? null : stratifiedExact(tables[index]!);
      // A closed test cannot reject any more, but what it could have been still counts.
      return exact && !open({ kind, unit: name }) ? { ...exact, p: 1 } : exact;
    });
  const exact = [...exactOf("check", check), ...exactOf("judge", judge)];
  const rejected = taroneHolm(
    exact.map((test) => test ?? UNTESTABLE),
    alpha,
  );
  const tested = exact.map((test, index) => test && { ...test, rejected: rejected[index]! });
  return { check: tested.slice(0, units.length), judge: tested.slice(units.length) };
}
