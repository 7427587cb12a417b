/** What ends a run before its plan is done: somebody stops it, or its time is over. */

/** Kept free of the time that a run has, so that it can publish what it measured; in milliseconds. */
const MARGIN = { least: 15_000, most: 120_000, share: 0.1 };

/**
 * A signal that aborts on the first SIGINT or SIGTERM, or some time before the minutes are over: no new call starts,
 * what is paid for is stored.
 *
 * @param minutes until the run is ended from outside; undefined where nobody says
 */
export function stopSignal(minutes?: number): AbortSignal {
  const interrupted = interruption();
  return minutes === undefined ? interrupted : withTimeLimit(interrupted, minutes);
}

export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => controller.abort(name));
  return controller.signal;
}

export function withTimeLimit(signal: AbortSignal, minutes: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(stopsAfterMs(minutes))]);
}

/** A tenth of the time is kept free, but no more than two minutes and no less than a quarter of one. */
export function stopsAfterMs(minutes: number): number {
  const wholeMs = minutes * 60_000;
  const margin = Math.min(MARGIN.most, Math.max(MARGIN.least, wholeMs * MARGIN.share));
  return Math.max(0, Math.floor(wholeMs - margin));
}

/** A job on somebody's own runner may take five days. */
const MOST_MINUTES = 7200;

/** Minutes above 0, as a workflow's `timeout-minutes`; null for any other text. */
export function parseMinutes(text: string): number | null {
  const minutes = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  return minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}
