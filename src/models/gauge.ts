import type { Allowance } from "./rate-hints.ts";

/**
 * What is left of one of a provider's limits, between the replies that tell it. Replies arrive late and out of order:
 * what was sent after the request that a reply answers is taken off what the reply says.
 */
export interface Gauge {
  /** Counts what a request takes. Gives back its mark: all that was taken so far, itself included. */
  take(amount: number): number;
  /**
   * @param mark of the request that was answered
   * @param nowMs monotonic
   */
  told(allowance: Allowance, mark: number, nowMs: number): void;
  /** How long a request of this size has to wait, in milliseconds; 0 where it need not. */
  waitMs(amount: number, nowMs: number): number;
}

/**
 * Limits a minute are whole again within a minute. A reset further away belongs to another limit, such as a day's:
 * waiting for it would outlast the run, so the provider's own refusal decides.
 */
const LONGEST_RESET_MS = 90_000;

export function gauge(): Gauge {
  let taken = 0;
  let known = { mark: 0, lastMark: Infinity, limit: Infinity, endsMs: -Infinity };

  return {
    take(amount) {
      taken += amount;
      return taken;
    },
    told({ remaining, limit, resetMs }, mark, nowMs) {
      if (resetMs > LONGEST_RESET_MS) return;
      if (mark < known.mark && nowMs < known.endsMs) return;
      const endsMs = nowMs + resetMs;
      known = { mark, lastMark: mark + remaining, limit: limit ?? Infinity, endsMs };
    },
    waitMs(amount, nowMs) {
      if (nowMs >= known.endsMs) return 0;
      // More than the whole limit never fits; the provider says what it makes of it.
      const asked = Math.min(amount, known.limit);
      return taken + asked <= known.lastMark ? 0 : known.endsMs - nowMs;
    },
  };
}
