import type { Model, ModelFailure, ModelRef } from "./models/model.ts";
import type { Store } from "./store/store.ts";
import type { Usd } from "./units.ts";

/** Time as the run sees it. Waits use the monotonic side, so a clock that jumps makes none negative or endless. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds from an arbitrary origin, never going back. */
  monotonic(): number;
  /** Resolves after `ms`, or at once when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** How far a run is; shown on a terminal, and as sparse lines in CI. */
export interface Progress {
  readonly done: number;
  readonly planned: number;
  readonly spent: Usd;
  readonly phase: string;
  /** What is counted; absent: requests. */
  readonly what?: string;
  /** Names of what is measured; absent where there is one thing only. */
  readonly prompts?: readonly string[];
}

/** What a person watching the run sees. Every line passes the log's escaper and the redactor. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  progress(state: Progress): void;
}

/** Everything the pipeline needs from outside, built once by assemble.ts; the rest of the engine is pure. */
export interface World {
  readonly clock: Clock;
  /** Uniform in [0, 1): jitter of pauses only, never a decision. */
  readonly random: () => number;
  /** Aborts on SIGINT/SIGTERM and on the deadline: no new call starts after it. */
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly store: Store;
  /** The adapter for a model, loaded when first asked for; a failure when its key is not set. */
  readonly models: (ref: ModelRef) => Promise<Model | ModelFailure>;
}
