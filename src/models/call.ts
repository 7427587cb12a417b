import type { Missing } from "../score/value.ts";
import type { World } from "../world.ts";
import { failure } from "./failure.ts";
import type { FailureKind, ModelFailure, ModelRef, ModelReply, ModelResponse } from "./model.ts";

/** How long and how often a request is tried. All times in milliseconds. */
export interface CallPolicy {
  /** Of one attempt, headers and body. */
  readonly deadlineMs: number;
  readonly attempts: number;
  /** No attempt begins later than this after the first: what lasts longer is an outage, not a hiccup. */
  readonly patienceMs: number;
  /** First and longest pause between attempts; a provider's `retry-after` may ask for more. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
  /** How long an answer under way is waited for after the run was told to stop. */
  readonly graceMs: number;
}

export const CALL_POLICY: CallPolicy = {
  deadlineMs: 120_000,
  attempts: 5,
  patienceMs: 180_000,
  pauseMs: 1000,
  longestPauseMs: 60_000,
  graceMs: 5000,
};

/** An application has the time that its configuration gives it, and a little to say why it took longer. */
export function policyOf(policy: CallPolicy, { target }: Pick<ModelRef, "target">): CallPolicy {
  return target === undefined ? policy : { ...policy, deadlineMs: target.timeoutMs + 2000 };
}

/** What came of a request after all its attempts. */
export type CallOutcome = { readonly response: ModelResponse } | Missing;

/** Leave to make one attempt, ended by exactly one of its methods. */
export interface Admission {
  /** What came of the attempt; null when it was cut off. */
  settle(reply: ModelReply | null): void;
  /** The run was stopped before the attempt was made. */
  withdraw(): void;
}

export interface Call {
  /** Asked before each attempt, counted from 1: way, budget and state of the model. A cause ends the request. */
  readonly admit: (attempt: number) => Promise<Admission | Missing>;
  readonly attempt: (signal: AbortSignal) => Promise<ModelReply>;
}

type CallPorts = Pick<World, "clock" | "random" | "signal">;

/** What another attempt may escape. */
export const WORTH_ANOTHER: ReadonlySet<FailureKind> = new Set([
  "transient",
  "rate",
  "timeout",
  "invalid",
]);

/**
 * The one policy by which every model is called. Pauses grow exponentially with full jitter and obey
 * `retry-after`; once the run's signal aborts, nothing new begins and no pause is waited out.
 */
export async function callModel(
  ports: CallPorts,
  call: Call,
  policy: CallPolicy,
): Promise<CallOutcome> {
  const { clock, signal } = ports;
  let begun: number | null = null;
  for (let attempt = 1; ; attempt++) {
    if (signal.aborted) return stopped(signal);
    const admission = await call.admit(attempt);
    if ("missing" in admission) return admission;
    // Not before: a request may wait in line for as long as the run takes.
    begun ??= clock.monotonic();

    if (signal.aborted) {
      admission.withdraw();
      return stopped(signal);
    }
    const reply = await attemptOnce(ports, call.attempt, policy);
    admission.settle(reply);
    if (reply?.ok) return { response: reply.response };
    if (reply === null || signal.aborted) return stopped(signal);

    const { failure } = reply;
    const pauseMs = pauseAfter(failure, attempt, ports.random(), policy);
    const late = clock.monotonic() - begun + pauseMs > policy.patienceMs;
    if (!WORTH_ANOTHER.has(failure.kind) || attempt >= policy.attempts || late) {
      return missing(failure);
    }
    await clock.sleep(pauseMs, signal);
  }
}

/** The cause that a failed request leaves behind. */
export function missing(failure: ModelFailure): Missing {
  return { missing: { kind: "provider", failure: failure.kind, message: failure.message } };
}

/** The cause that a stopped run leaves behind: its time was over, or somebody stopped it. */
export function stopped(signal: AbortSignal): Missing {
  const isOver = signal.reason instanceof DOMException && signal.reason.name === "TimeoutError";
  return { missing: { kind: isOver ? "deadline" : "cancelled" } };
}

/**
 * Pause before the next attempt. Full jitter (uniform from 0 to the exponential bound) spreads requests that
 * failed together; on top of a `retry-after` it is kept to a second, since that is a promise, not a guess.
 *
 * @param attempt the one that failed, from 1
 * @param random uniform in [0, 1)
 */
export function pauseAfter(
  failure: ModelFailure,
  attempt: number,
  random: number,
  { pauseMs, longestPauseMs }: Pick<CallPolicy, "pauseMs" | "longestPauseMs">,
): number {
  if (failure.retryAfterMs !== null) return failure.retryAfterMs + random * Math.min(1000, pauseMs);
  return random * Math.min(longestPauseMs, pauseMs * 2 ** (attempt - 1));
}

/** One attempt within its deadline; null when the run stopped and its grace ran out. */
async function attemptOnce(
  { clock, signal }: CallPorts,
  attempt: Call["attempt"],
  { deadlineMs, graceMs }: CallPolicy,
): Promise<ModelReply | null> {
  const cut = new AbortController();
  const over = new AbortController();
  const tooLate = clock.sleep(deadlineMs, over.signal).then((): ModelReply => ({
    ok: false,
    failure: failure("timeout", `no answer within ${deadlineMs / 1000} s`),
  }));
  const graceOver = aborted(signal, over.signal)
    .then(() => clock.sleep(graceMs, over.signal))
    .then(() => null);
  let replied = false;
  const asked = attempt(cut.signal);
  const hasReplied = (): void => void (replied = true);
  // Beside the race: waited for, it would let a deadline that ends at once go first.
  asked.then(hasReplied, hasReplied);
  try {
    // A race, so that a model which ignores its signal cannot hold the run.
    return await Promise.race([asked, tooLate, graceOver]);
  } finally {
    if (!replied) cut.abort(OVER);
    over.abort(OVER);
  }
}

/** One for all: an error made for each attempt would take longer to make than most else that is done for it. */
const OVER = new Error("the attempt is over");

/** Resolves when the signal aborts, or when nobody waits any more. */
function aborted(signal: AbortSignal, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      signal.removeEventListener("abort", done);
      resolve();
    };
    signal.addEventListener("abort", done);
    over.addEventListener("abort", done);
  });
}
