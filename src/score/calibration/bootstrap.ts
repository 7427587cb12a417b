import type { Interval } from "../../compare/comparison.ts";
import { drawBelow, mulberry32 } from "../../compare/prng.ts";
import { valueOf, type Statistic } from "./statistic.ts";

/** A figure with its 95 % interval; null where too few resamples have the figure, or all have the same. */
export type Estimate = Statistic & { readonly interval: Interval | null };

export const RESAMPLES = 1000;
/** Where the statistic is undefined in more resamples than this, those left are a selection. */
const MOST_UNDEFINED = 0.1;

/**
 * Percentile interval of a statistic (Efron 1979; Efron & Tibshirani 1993, ch. 13), by resampling whole groups: the
 * outputs of one case are not independent of each other.
 * @param groups the items of each case
 */
export function bootstrapped<T>(
  groups: readonly (readonly T[])[],
  statistic: (items: readonly T[]) => Statistic,
  seed: number,
): Estimate {
  const whole = statistic(groups.flat());
  return { ...whole, interval: groups.length < 2 ? null : intervalOf(groups, statistic, seed) };
}

/** A group a case, in the order of their first items. */
export const byCase = <T extends { readonly caseId: string }>(
  items: readonly T[],
): readonly (readonly T[])[] => [...Map.groupBy(items, ({ caseId }) => caseId).values()];

function intervalOf<T>(
  groups: readonly (readonly T[])[],
  statistic: (items: readonly T[]) => Statistic,
  seed: number,
): Interval | null {
  const next = mulberry32(seed);
  const values: number[] = [];
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const drawn = groups.flatMap(() => groups[drawBelow(groups.length, next)]!);
    const value = valueOf(statistic(drawn));
    if (value !== null) values.push(value);
  }
  if (values.length < (1 - MOST_UNDEFINED) * RESAMPLES) return null;
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))]!;
  const [lower, upper] = [at(0.025), at(0.975)];
  // Where all resamples agree (everything labelled is alike), they know nothing of what was not drawn.
  return lower === upper ? null : { lower, upper };
}
