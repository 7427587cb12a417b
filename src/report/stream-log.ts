import type { Clock, Log, Progress } from "../world.ts";
import { logLine } from "./escape/log.ts";
import { dollars, duration } from "./numbers.ts";

interface Stream {
  write(text: string): unknown;
  readonly isTTY: boolean;
}

/** In CI a line costs the reader more than it tells; a terminal's one line may be rewritten often. */
const EVERY_MS = { terminal: 200, lines: 30_000 } as const;

/** A log on a stream: one rewritten progress line on a terminal, a quiet line now and then elsewhere. */
export function streamLog(stream: Stream, clock: Clock, redact: (text: string) => string): Log {
  const began = clock.monotonic();
  let shownAt = began;
  let open = false;
  const clear = (): void => {
    if (open) stream.write("\r\u001b[2K");
    open = false;
  };
  const line = (text: string): void => {
    clear();
    stream.write(`${logLine(redact(text))}\n`);
  };
  return {
    info: line,
    warn: (text) => line(`warning: ${text}`),
    progress(state) {
      // What comes after the last answer, here or on stdout, begins on a line of its own.
      if (state.done >= state.planned) return clear();
      const now = clock.monotonic();
      if (now - shownAt < (stream.isTTY ? EVERY_MS.terminal : EVERY_MS.lines)) return;
      shownAt = now;
      const text = progressText(state, now - began);
      if (!stream.isTTY) return line(text);
      stream.write(`\r\u001b[2K${logLine(text)}`);
      open = true;
    },
  };
}

/** `measuring: 96 of 350 requests · 12.4/s · $0.41 · about 20 s left`. */
export function progressText(
  { done, planned, spent, phase, what = "requests" }: Progress,
  elapsedMs: number,
): string {
  const perSecond = elapsedMs > 0 ? (done * 1000) / elapsedMs : 0;
  const left = perSecond > 0 && planned > done ? ((planned - done) / perSecond) * 1000 : null;
  return [
    `${phase}: ${done} of ${planned} ${what}`,
    `${perSecond.toFixed(1)}/s`,
    dollars(spent),
    ...(left === null ? [] : [`about ${duration(left)} left`]),
  ].join(" · ");
}
