import type { Stopped } from "../gate-request.ts";
import { GitError } from "../git/git-error.ts";
import { StoreError } from "../store/store.ts";

/** An error that ended a run, as the ending that the verdict tells. */
export function stoppedBy(error: unknown): Stopped {
  const detail = error instanceof Error ? error.message : String(error);
  const own = error instanceof StoreError ? "storage_failed" : "internal_error";
  const reason = error instanceof GitError ? error.reason : own;
  return { kind: "stopped", reason, detail, problems: [] };
}

/** The same of what a store or git may come to at any time; every other error is thrown again. */
export function stoppedByFailure(error: unknown): Stopped {
  if (!(error instanceof StoreError || error instanceof GitError)) throw error;
  return stoppedBy(error);
}
