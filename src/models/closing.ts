import type { Missing } from "../score/value.ts";
import { WORTH_ANOTHER } from "./call.ts";
import type { CallOutcome } from "./call.ts";
import type { FailureKind } from "./model.ts";

/** Whether a model is still worth asking, by what became of the requests to it. */
export interface Closing {
  /** What came of a request after all its attempts. */
  report(outcome: CallOutcome): void;
  /** Why the model takes no more requests; null while it does. */
  cause(): Missing | null;
  /** Whether it has answered once. */
  proven(): boolean;
}

/** Hold for the key, the account or the model's name, and so for every request to it. */
const LASTING: ReadonlySet<FailureKind> = new Set(["quota", "auth", "not_found"]);

/** Requests in a row that failed after all their attempts, before and after the model's first answer. */
const GIVE_UP = { unproven: 2, proven: 10 };

/** A failure that no later request can escape closes a model for good, and so do too many in a row of any sort. */
export function closing(): Closing {
  let proven = false;
  let failedInARow = 0;
  let cause: Missing | null = null;

  return {
    cause: () => cause,
    proven: () => proven,
    report(outcome) {
      if ("response" in outcome) {
        proven = true;
        failedInARow = 0;
      } else if (outcome.missing.kind === "provider") {
        const { failure } = outcome.missing;
        // It took all attempts, minutes long: a model that only fails so must not be asked a thousand times.
        if (WORTH_ANOTHER.has(failure)) failedInARow++;
        const worn = failedInARow >= (proven ? GIVE_UP.proven : GIVE_UP.unproven);
        if (LASTING.has(failure) || worn) cause ??= { missing: outcome.missing };
      }
    },
  };
}
