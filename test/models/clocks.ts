import { setTimeout as wait } from "node:timers/promises";

import type { Clock } from "../../src/world.ts";

/** The machine's own time. */
export const realClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    await wait(ms, undefined, { signal }).catch(() => undefined);
  },
};

export interface VirtualClock extends Clock {
  /** Every sleep that ran its full length, in order. */
  readonly slept: readonly number[];
  /** Runs what waits on this clock alone to its end, moving time to the next sleeper whenever all is quiet. */
  run<T>(work: Promise<T>): Promise<T>;
}

/** Time that passes only when nothing else can happen: minutes of pauses in no time at all. */
export function virtualClock(startMs = Date.parse("2026-03-01T12:00:00Z")): VirtualClock {
  let elapsed = 0;
  const sleepers: { at: number; ms: number; wake: () => void }[] = [];
  const slept: number[] = [];
  const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  return {
    slept,
    now: () => startMs + elapsed,
    monotonic: () => elapsed,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const sleeper = { at: elapsed + ms, ms, wake: resolve };
        sleepers.push(sleeper);
        const cut = (): void => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          resolve();
        };
        signal.addEventListener("abort", cut, { once: true });
      }),
    async run(work) {
      let over = false;
      const done = (): void => void (over = true);
      work.then(done, done);
      for (;;) {
        await quiet();
        if (over) return work;
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift();
        if (next === undefined) throw new Error("nothing sleeps, and the work is not over");
        elapsed = next.at;
        slept.push(next.ms);
        next.wake();
      }
    },
  };
}
