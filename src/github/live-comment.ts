import { runningText, type Running } from "../report/not-final.ts";
import type { Section } from "../report/sections.ts";
import type { Clock, Progress } from "../world.ts";
import { putSection, type Standing } from "./comment.ts";
import type { CommentTarget } from "./comment-target.ts";

/** The comment of a run under way. Nothing here can fail a run or hold it up. */
export interface LiveComment {
  tell(progress: Progress): void;
  /** Nothing more is written once this has resolved. */
  end(): Promise<void>;
}

export interface LiveOptions extends Running {
  readonly suite: string;
  /** Creates the comment at the start and renews it on the way; else an earlier result is marked as such, once. */
  readonly live: boolean;
}

const EVERY_MS = 30_000;
/** A run that is over sooner need not be told of before. */
const PATIENCE_MS = 10_000;

/** Says in the comment that a run is under way. */
export function liveComment(
  { client, place, signal }: CommentTarget,
  { monotonic }: Pick<Clock, "monotonic">,
  { live, suite, ...running }: LiveOptions,
): LiveComment {
  let writing = Promise.resolve();
  let ended = false;
  let first: number | null = null;
  let last: number | null = null;
  /** The result that stood there before this run. */
  let earlier: Section | null = null;

  const isDue = (now: number, since: number): boolean =>
    last === null ? live || now - since >= PATIENCE_MS : live && now - last >= EVERY_MS;
  const write = async (progress: Progress, elapsedMs: number): Promise<void> => {
    const section = ({ section: standing, head }: Standing): Section | null => {
      if (ended || (head !== null && head !== running.head)) return null;
      if (standing === null && !live) return null;
      earlier ??= standing;
      return {
        suite,
        head: running.head,
        text: runningText(progress, elapsedMs, running, earlier),
      };
    };
    const settle = () => Promise.resolve();
    await putSection(await client(), place, { suite, section, settle, rounds: 1 });
  };
  return {
    tell(progress) {
      const now = monotonic();
      first ??= now;
      if (ended || signal.aborted || !isDue(now, first)) return;
      last = now;
      const elapsedMs = now - first;
      // What cannot be written now is said by the result, with its warning.
      writing = writing.then(() => write(progress, elapsedMs)).catch(() => undefined);
    },
    async end() {
      ended = true;
      const stopped = Promise.withResolvers<void>();
      const stop = () => stopped.resolve();
      signal.addEventListener("abort", stop, { once: true });
      if (!signal.aborted) await Promise.race([writing, stopped.promise]);
      signal.removeEventListener("abort", stop);
    },
  };
}
