import type { PromptRule } from "../config/config.ts";
import { groupPrompts, type PromptGroups } from "../prompts/versions.ts";
import type { TreeFiles } from "./tree-files.ts";

/** One tree as the pipeline sees it: its files, and the prompts they form under the policy's rules. */
export interface Side extends PromptGroups {
  readonly files: TreeFiles;
}

/** The trees of a run. */
export interface Trees {
  readonly base: Side;
  readonly head: Side;
  /** Where what decides is read: the configuration, and the eval sets that gate. */
  readonly policy: TreeFiles;
}

export function sideOf(files: TreeFiles, rules: readonly PromptRule[]): Side {
  return { files, ...groupPrompts(files.paths, rules) };
}
