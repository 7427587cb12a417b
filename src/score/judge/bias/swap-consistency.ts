import { wilson } from "../../../compare/bounds.ts";
import type { Interval } from "../../../compare/comparison.ts";
import { found, unmeasured, type Finding } from "./bias.ts";

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

export interface SwapConsistency {
  readonly same: number;
  readonly total: number;
  readonly interval: Interval;
}

/**
 * How often the judge is of the same opinion with the order swapped: both orders prefer the same output, or their
 * differences are at most a point apart (so a tie agrees with a slight preference, not with a strong one).
 * Null without pairs. The interval is Wilson's, two-sided 95 %.
 */
export function swapConsistency(pairs: readonly BothOrders[]): SwapConsistency | null {
  if (pairs.length === 0) return null;
  const same = pairs.filter(isSameOpinion).length;
  return { same, total: pairs.length, interval: wilson(same, pairs.length) };
}

function isSameOpinion({ first, second }: BothOrders): boolean {
  return first * second > 0 || Math.abs(first - second) <= ONE_OPINION;
}

export function swapFinding(measured: SwapConsistency | null): Finding {
  if (measured === null) return unmeasured("swap consistency", "no pair was judged in both orders");
  const { same, total, interval } = measured;
  return found("swap consistency", { value: same / total, interval, n: total }, (level) =>
    level === "unreliable"
      ? `the judge keeps its opinion in at most ${Math.round(100 * interval.upper)}% of pairs when the order is swapped`
      : `the judge keeps its opinion in ${same} of ${total} pairs when the order is swapped`,
  );
}
