/** A token bucket that fills by the minute: so much may pass, evenly, and no more. */
export interface Bucket {
  /** How long until this much may pass, in milliseconds; 0 = now. */
  waitMs(amount: number, nowMs: number): number;
  /** Lets it pass. What is more than the bucket holds leaves a debt that later ones wait for. */
  take(amount: number, nowMs: number): void;
  /** Less was used than was taken, or, when negative, more. */
  giveBack(amount: number): void;
}

/**
 * It holds a tenth of a second's worth, at least 1: enough to make up for a timer that fires late, and too little for
 * a burst that a provider which counts by the second would refuse.
 *
 * @param perMinute above 0
 */
export function bucket(perMinute: number): Bucket {
  const perMs = perMinute / 60_000;
  const holds = Math.max(1, perMs * 100);
  let level = holds;
  let filledMs = -Infinity;

  const fill = (nowMs: number): void => {
    if (filledMs !== -Infinity) level = Math.min(holds, level + (nowMs - filledMs) * perMs);
    filledMs = nowMs;
  };

  return {
    waitMs(amount, nowMs) {
      fill(nowMs);
      return Math.max(0, Math.ceil((Math.min(amount, holds) - level) / perMs));
    },
    take(amount, nowMs) {
      fill(nowMs);
      level -= amount;
    },
    giveBack(amount) {
      level = Math.min(holds, level + amount);
    },
  };
}
