import { UsageError } from "../usage-error.ts";
import { missingObject } from "./git-error.ts";
import { decodePath, splitNul } from "./path-bytes.ts";
import type { Git } from "./process.ts";

export type Merge =
  | { readonly kind: "merged"; readonly tree: string }
  /** The paths that conflict. */
  | { readonly kind: "conflict"; readonly paths: readonly string[] }
  | { readonly kind: "unrelated" };

/** The best common ancestor of two commits; null when the history at hand has none. */
export async function mergeBase(git: Git, a: string, b: string): Promise<string | null> {
  const { code, stdout, stderr } = await git.run(["merge-base", a, b]);
  if (code === 0) return stdout.toString().trim();
  if (code === 1) return null;
  throw new Error(`git merge-base ended with ${code}: ${stderr.trim()}`);
}

/** Merges two commits as objects only; the new tree is written where `git` stands. */
export async function mergeTree(git: Git, base: string, head: string): Promise<Merge> {
  // Together, since each is a process to start; without a common ancestor git refuses the merge in words of its own.
  const [ancestor, { code, stdout, stderr }] = await Promise.all([
    mergeBase(git, base, head),
    git.run(["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", base, head]),
  ]);
  if (ancestor === null) return { kind: "unrelated" };
  const [tree, ...paths] = splitNul(stdout);
  if (code === 0 && tree) return { kind: "merged", tree: tree.toString() };
  if (code === 1) return { kind: "conflict", paths: paths.map((path) => decodePath(path).path) };
  // 129 is git's "unknown option": `--write-tree` came with 2.38.
  if (code === 129) {
    throw new UsageError(
      "this git is too old to merge without a work tree; install git 2.38 or newer",
    );
  }
  if (/unable to read|could not read|missing/i.test(stderr)) {
    throw missingObject("objects that the merge needs");
  }
  throw new Error(`git merge-tree ended with ${code}: ${stderr.trim()}`);
}
