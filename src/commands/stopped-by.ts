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
