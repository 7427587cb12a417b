/**
 * How many attempts at one model may be in flight: additive increase, multiplicative decrease, with a slow start
 * after a pause, as TCP does it (RFC 5681, 3.1). A whole number from 1 to `most`.
 */
export interface Window {
  size(): number;
  answered(): void;
  /**
   * The provider said that it was too much. Attempts of one flight tell it once.
   *
   * @param attempt its number, counted from 1 in the order of sending
   * @param last number of the latest attempt that was sent
   */
  congested(attempt: number, last: number): void;
  /** After a pause: one first, then one more an answer, up to where it stood. */
  restart(): void;
}

/** @param most at least 1; the window begins there */
export function congestionWindow(most: number): Window {
  let width = most;
  /** Below it an answer opens the window by one; above it a whole window of answers does. */
  let threshold = most;
  let judgedUntil = 0;

  return {
    size: () => Math.floor(width),
    answered() {
      width = Math.min(most, width + (width < threshold ? 1 : 1 / width));
    },
    congested(attempt, last) {
      if (attempt <= judgedUntil) return;
      judgedUntil = last;
      width = threshold = Math.max(1, width / 2);
    },
    restart() {
      width = 1;
    },
  };
}
