import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Stopped } from "../gate-request.ts";

/**
 * Why a job on `pull_request_target` may not go on: its work tree holds something else than the base that GitHub
 * starts it on. Nothing of the work tree is read here, but another step may run what the pull request's author wrote,
 * beside the secrets of this event. Read without git, whose configuration in there could be the author's too.
 *
 * @param workspace where the job's steps check out; null where there is none
 * @param base the commit that the run was started on (`GITHUB_SHA`)
 * @returns null where nothing, or base, is checked out
 */
export async function unsafeCheckout(
  workspace: string | null,
  base: string,
): Promise<Stopped | null> {
  if (workspace === null) return null;
  const commit = await checkedOut(join(workspace, ".git"));
  if (commit === null || commit === base) return null;
  return {
    kind: "stopped",
    reason: "unsafe_trigger",
    detail: `on pull_request_target the work tree is at ${commit.slice(0, 8)}, and not at base's ${base.slice(0, 8)}`,
    problems: [],
  };
}

/** The commit at HEAD, or words for one that cannot be told; null where nothing is checked out. */
async function checkedOut(git: string): Promise<string | null> {
  const head = await textOf(join(git, "HEAD"));
  // A folder of another kind (`git worktree`) has a file here, which leads elsewhere.
  if (head === null) return (await textOf(git)) === null ? null : "unknown";
  const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
  if (ref === undefined) return head;
  if (ref.split("/").includes("..")) return "unknown";
  const loose = await textOf(join(git, ref));
  if (loose !== null) return loose;
  const packed = (await textOf(join(git, "packed-refs"))) ?? "";
  const line = packed.split("\n").find((line) => line.endsWith(` ${ref}`));
  return line?.split(" ")[0] ?? "unknown";
}

async function textOf(file: string): Promise<string | null> {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch {
    return null;
  }
}
