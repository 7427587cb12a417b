import type { Reason } from "../reason.ts";

/** Objects that a run needs cannot be had: a sentence for whoever can mend it, and how the run ends. Detect stops on it. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly reason: Reason;

  constructor(message: string, reason: Reason) {
    super(message);
    this.reason = reason;
  }
}
