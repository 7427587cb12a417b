import type { PositionEffect } from "./comparison.ts";
import type { Order } from "./evidence.ts";
import { average } from "./bounds.ts";
import { tQuantile } from "./distributions.ts";

/** One pair as far as the score goes. */
export interface ScoredPair {
  readonly x: number | null;
  readonly s: Order;
}

export interface CaseDifferences {
  /** One a case, in the order given; null where no pair of the case has a score. */
  readonly d: readonly (number | null)[];
  readonly positionEffect: PositionEffect;
}

const MIN_ORDERED_PAIRS = 30;
const MIN_SHARE_OF_AN_ORDER = 0.25;

/**
 * Mean score difference of each case, freed from what the judge gives to the side it sees first.
 * `otherwise` is the effect to remove where these pairs are too few to estimate their own.
 */
export function caseDifferences(
  cases: readonly (readonly ScoredPair[])[],
  otherwise = 0,
): CaseDifferences {
  const positionEffect = estimatePositionEffect(cases, otherwise);
  const b = positionEffect.value;
  const d = cases.map((pairs) => {
    const freed = pairs.flatMap(({ x, s }) => (x === null ? [] : [x - s * b]));
    return freed.length === 0 ? null : average(freed);
  });
  return { d, positionEffect };
}

function estimatePositionEffect(
  cases: readonly (readonly ScoredPair[])[],
  otherwise: number,
): PositionEffect {
  const gains = cases.map((pairs) =>
    pairs.flatMap(({ x, s }) => (x === null || s === 0 ? [] : [{ s, gain: x * s }])),
  );
  const all = gains.flat();
  const pairs = all.length;
  const first = all.filter(({ s }) => s === 1).length;
  const rarer = Math.min(first, pairs - first);
  if (pairs < MIN_ORDERED_PAIRS || rarer < MIN_SHARE_OF_AN_ORDER * pairs) {
    return { value: otherwise, pairs, interval95: null };
  }
  const value = average(all.map(({ gain }) => gain));
  const clusters = gains.filter((of) => of.length > 0);
  if (clusters.length < 2) return { value, pairs, interval95: null };
  // Pairs of a case are not independent: the variance of a ratio of cluster sums (Cochran 1977, §9A.2).
  let squares = 0;
  for (const of of clusters) {
    let residual = 0;
    for (const { gain } of of) residual += gain - value;
    squares += residual ** 2;
  }
  const groups = clusters.length;
  const error = Math.sqrt((squares * groups) / (groups - 1)) / pairs;
  const half = tQuantile(0.975, groups - 1) * error;
  return { value, pairs, interval95: { lower: value - half, upper: value + half } };
}
