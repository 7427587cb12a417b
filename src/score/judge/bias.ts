import type { Interval } from "../../compare/comparison.ts";

/** Score differences of one pair, candidate − production, from the two orders of presentation. */
export interface BothOrders {
  readonly first: number;
  readonly second: number;
}

/**
 * Two differences up to this far apart are one opinion. One point is the smallest step of a single criterion, and
 * the noise of a good judge reaches it: repeated scores have a standard deviation of 0.4 (STATISTICS §9), so what
 * chance alone puts between two score differences has one of 0.8. A stricter rule would call judges inconsistent wherever
 * an edit changes nothing, since there every preference is noise.
 */
const ONE_OPINION = 1;

/**
 * How often the judge is of the same opinion with the order swapped: both orders prefer the same output, or their
 * differences are at most a point apart (so a tie agrees with a slight preference, not with a strong one).
 * Null without pairs. The interval is Wilson's, two-sided 95 %.
 */
export function swapConsistency(
  pairs: readonly BothOrders[],
): { readonly same: number; readonly total: number; readonly interval: Interval } | null {
  if (pairs.length === 0) return null;
  const same = pairs.filter(isSameOpinion).length;
  return { same, total: pairs.length, interval: wilson(same, pairs.length) };
}

function isSameOpinion({ first, second }: BothOrders): boolean {
  return first * second > 0 || Math.abs(first - second) <= ONE_OPINION;
}

const Z_95 = 1.959964;

/** Score interval of a proportion (E. B. Wilson, JASA 22, 1927, 209–212); within 0–1, and sound for small n. */
export function wilson(successes: number, n: number): Interval {
  const rate = successes / n;
  const shrink = 1 + Z_95 ** 2 / n;
  const centre = (rate + Z_95 ** 2 / (2 * n)) / shrink;
  const half = (Z_95 / shrink) * Math.sqrt((rate * (1 - rate)) / n + Z_95 ** 2 / (4 * n ** 2));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}

const LEAST_CONSISTENCY = 0.5;
const LARGEST_POSITION_EFFECT = 1;

export type Reliability =
  | { readonly reliable: true }
  /** `why` is a clause for the comment, without final stop. */
  | { readonly reliable: false; readonly why: string };

/**
 * A judge is unreliable when the data exclude that it is not (DESIGN §3.8): the 95 % upper bound of its consistency
 * is below one half, or the 95 % lower bound of its position effect, either way, above one point. Null: not measured.
 */
export function judgeReliable(measured: {
  readonly consistency: Interval | null;
  readonly positionEffect: Interval | null;
}): Reliability {
  const { consistency, positionEffect } = measured;
  if (consistency !== null && consistency.upper < LEAST_CONSISTENCY) {
    const most = Math.round(100 * consistency.upper);
    return unreliable(
      `the judge keeps its opinion in at most ${most}% of pairs when the order is swapped`,
    );
  }
  if (positionEffect !== null) {
    const least = Math.max(positionEffect.lower, -positionEffect.upper);
    const favoured = positionEffect.lower > 0 ? "first" : "second";
    if (least > LARGEST_POSITION_EFFECT) {
      return unreliable(
        `the answer shown ${favoured} gains at least ${least.toFixed(2)} points by its place alone`,
      );
    }
  }
  return { reliable: true };
}

const unreliable = (why: string): Reliability => ({ reliable: false, why });
