import picomatch from "picomatch";

import { readConfig } from "../detect/policy-edits.ts";
import { treeFiles } from "../detect/tree-files.ts";
import type { Tree } from "../git/tree.ts";

/**
 * Whether a branch's own policy counts for pull requests into it: only where the default branch's configuration lists
 * it. Who opens a pull request chooses its base, and may have made that branch with a policy to their liking.
 */
export async function hasOwnPolicy(
  defaultBranch: Tree,
  configPath: string,
  branch: string,
): Promise<boolean> {
  const config = await readConfig(await treeFiles(defaultBranch), configPath);
  return config?.ok === true && isListed(branch, config.value.gate.branches);
}

/** `*` stays within a `/`, as in GitHub's own patterns; no pattern excludes. */
const isListed = (branch: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => picomatch.isMatch(branch, pattern, OPTIONS));

const OPTIONS = { dot: true, nonegate: true, noextglob: true };
