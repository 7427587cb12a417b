import type { Missing } from "../score/value.ts";
import type { World } from "../world.ts";
import { stopped } from "./call.ts";
import type { Admission, CallOutcome } from "./call.ts";
import { closing } from "./closing.ts";
import { isCongestion } from "./failure.ts";
import { Fifo } from "./fifo.ts";
import type { ModelReply } from "./model.ts";
import { pacer } from "./pacer.ts";
import type { Pace, Size } from "./pacer.ts";
import { congestionWindow } from "./window.ts";

/**
 * The way to one model, held by generate: every attempt passes it, those that were tried before first. Until the model
 * has answered once a single one is let through, so a wrong key or an unknown model costs one call. Then as many are
 * under way as its window allows, which closes when the provider says that it is too much; a pause that it asks for
 * holds for all, and after it they do not leave at once. Models have their ways apart: none waits for another's.
 */
export interface Limiter {
  /** Waits for leave to make one attempt; gives the cause instead where the model is closed or the run stops first. */
  enter(entrant: Entrant): Promise<Slot | Missing>;
  /** What came of a request after all its attempts. */
  report(outcome: CallOutcome): void;
  /** Why the model takes no more requests; null while it does. */
  closed(): Missing | null;
}

export interface Entrant extends Size {
  /** It was tried before, and goes before those that were not. */
  readonly again: boolean;
}

/** Ended by the first of its methods that is called: to withdraw what was settled does nothing. */
export type Slot = Admission;

/** A longer pause is not waited out: whoever asks is refused, and soon the model counts as gone. */
const LONGEST_PAUSE_MS = 180_000;

interface Waiting {
  readonly entrant: Entrant;
  readonly admit: (result: Slot | Missing) => void;
}

export function limiter(
  pace: Pace,
  { clock, random, signal }: Pick<World, "clock" | "random" | "signal">,
): Limiter {
  const window = congestionWindow(pace.concurrency);
  const limits = pacer(pace);
  const standing = closing();
  const time = alarmClock(clock, () => admitWaiting());
  const lines = { again: new Fifo<Waiting>(), fresh: new Fifo<Waiting>() };
  let inFlight = 0;
  let sent = 0;
  let pausedUntilMs = -Infinity;
  /** Whether the first request, which goes alone, waits for another attempt. */
  let isPioneerBetween = false;

  const slot = (entrant: Entrant): Slot => {
    inFlight++;
    const attempt = ++sent;
    const learn = limits.leave(entrant, time.now());
    let held = true;
    const leave = (): void => {
      if (!held) return;
      held = false;
      inFlight--;
      admitWaiting();
    };
    return {
      withdraw: leave,
      settle(reply) {
        learn(reply, time.now());
        isPioneerBetween = !standing.proven();
        if (reply?.ok) window.answered();
        else if (reply !== null) heed(reply, attempt);
        leave();
      },
    };
  };

  const heed = ({ failure }: Extract<ModelReply, { ok: false }>, attempt: number): void => {
    if (isCongestion(failure)) window.congested(attempt, sent);
    const pauseMs = failure.retryAfterMs ?? 0;
    if (pauseMs === 0 || pauseMs > LONGEST_PAUSE_MS) return;
    // Other processes may wait for the same key: a little apart from them.
    const until = time.now() + pauseMs + random() * Math.min(1000, pauseMs / 4);
    pausedUntilMs = Math.max(pausedUntilMs, until);
    window.restart();
  };

  /** How long the first in line has to wait. After a pause it leaves alone, and the others as answers come. */
  const waitMs = (entrant: Entrant): number => {
    const now = time.now();
    const told = limits.toldMs(entrant, now);
    if (told > 0) window.restart();
    return Math.max(0, pausedUntilMs - now, told, limits.evenMs(entrant, now));
  };

  const admitWaiting = (): void => {
    for (;;) {
      const line = lines.again.first() === undefined ? lines.fresh : lines.again;
      const next = line.first();
      if (next === undefined) return time.rest();
      const cause = signal.aborted ? stopped(signal) : standing.cause();
      if (cause === null) {
        if (isPioneerBetween && !next.entrant.again) return;
        if (inFlight >= (standing.proven() ? window.size() : 1)) return;
        const wait = waitMs(next.entrant);
        if (wait > 0) return time.wakeIn(wait);
      }
      line.removeFirst();
      next.admit(cause ?? slot(next.entrant));
    }
  };
  signal.addEventListener("abort", admitWaiting, { once: true });

  return {
    closed: standing.cause,
    report(outcome) {
      standing.report(outcome);
      isPioneerBetween = false;
      admitWaiting();
    },
    enter: (entrant) =>
      new Promise((admit) => {
        lines[entrant.again ? "again" : "fresh"].add({ entrant, admit });
        admitWaiting();
      }),
  };
}

/** A clock with one alarm. A wait that is over is over: a timer that fires early does not make another. */
function alarmClock(clock: World["clock"], onAlarm: () => void) {
  let reachedMs = -Infinity;
  let set: { readonly at: number; readonly off: AbortController } | null = null;
  const now = (): number => (reachedMs = Math.max(reachedMs, clock.monotonic()));
  const rest = (): void => {
    set?.off.abort();
    set = null;
  };
  return {
    now,
    rest,
    /** Instead of the alarm that is set, unless that one is earlier. */
    wakeIn(ms: number): void {
      const at = now() + ms;
      if (set !== null && set.at <= at) return;
      rest();
      const off = new AbortController();
      set = { at, off };
      void clock.sleep(ms, off.signal).then(() => {
        if (off.signal.aborted) return;
        reachedMs = Math.max(reachedMs, at);
        set = null;
        onAlarm();
      });
    },
  };
}
