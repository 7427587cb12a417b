import type { MissingCause } from "../score/value.ts";
import { CANCELLED } from "./call.ts";
import type { CallOutcome } from "./call.ts";
import type { FailureKind } from "./model.ts";

type Missing = { readonly missing: MissingCause };

/**
 * Slots of one model, held by generate. Until the model has answered once it has a single slot, so a wrong key
 * or an unknown model costs one call; then it opens to its concurrency. A failure that no later request can
 * escape closes it: every further request gets the same cause without a call.
 */
export interface Limiter {
  /** Waits for a slot; gives the cause instead where the model is closed or the run stops first. */
  enter(signal: AbortSignal): Promise<Slot | Missing>;
  /** Why the model takes no more requests; null while it does. */
  closed(): Missing | null;
}

export interface Slot {
  /** What came of the request that held this slot. */
  report(outcome: CallOutcome): void;
  /** Frees the slot; called in `finally`, once. */
  leave(): void;
}

/** Hold for the key, the account or the model's name, and so for every request to it. */
const LASTING: ReadonlySet<FailureKind> = new Set(["quota", "auth", "not_found"]);

/** Each takes all attempts of a request, minutes long: a model that only fails so must not be asked a thousand times. */
const SLOW: ReadonlySet<FailureKind> = new Set(["transient", "rate", "timeout", "invalid"]);

/** Requests in a row that failed after all their attempts, before and after the model's first answer. */
const GIVE_UP = { unproven: 2, proven: 10 };

/** @param concurrency slots once the model has answered; at least 1 */
export function limiter(concurrency: number): Limiter {
  let proven = false;
  let taken = 0;
  let failedInARow = 0;
  let cause: Missing | null = null;
  const waiting = new Set<(result: Slot | Missing) => void>();

  const slot = (): Slot => {
    taken++;
    return {
      report(outcome) {
        if ("response" in outcome) {
          proven = true;
          failedInARow = 0;
        } else if (outcome.missing.kind === "provider") {
          const { failure } = outcome.missing;
          if (SLOW.has(failure)) failedInARow++;
          const worn = failedInARow >= (proven ? GIVE_UP.proven : GIVE_UP.unproven);
          if (LASTING.has(failure) || worn) cause ??= { missing: outcome.missing };
        }
        admitWaiting();
      },
      leave() {
        taken--;
        admitWaiting();
      },
    };
  };

  const hasRoom = (): boolean => taken < (proven ? concurrency : 1);

  const admitWaiting = (): void => {
    for (const admit of waiting) {
      if (cause === null && !hasRoom()) return;
      waiting.delete(admit);
      admit(cause ?? slot());
    }
  };

  return {
    closed: () => cause,
    enter: (signal) => {
      if (cause) return Promise.resolve(cause);
      if (signal.aborted) return Promise.resolve(CANCELLED);
      if (hasRoom()) return Promise.resolve(slot());
      return new Promise((resolve) => {
        const cancel = (): void => {
          waiting.delete(admit);
          resolve(CANCELLED);
        };
        const admit = (result: Slot | Missing): void => {
          signal.removeEventListener("abort", cancel);
          resolve(result);
        };
        waiting.add(admit);
        signal.addEventListener("abort", cancel, { once: true });
      });
    },
  };
}
