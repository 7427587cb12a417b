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

/** An object that the repository refers to and does not hold. */
export const missingObject = (what: string): GitError =>
  new GitError(
    `the repository lacks ${what}, as a partial clone may: run \`git fetch --refetch --no-filter\``,
    "no_merge_base",
  );
