import type { PromptRule } from "../config/config.ts";
import type { TreeEntry } from "../git/tree.ts";
import type { Problem } from "../problem.ts";
import { fixedPart } from "../prompts/name.ts";
import { groupPrompts } from "../prompts/versions.ts";
import { unreadableEntry } from "./unreadable-entry.ts";

/** Changed entries that are, or may hold, prompts which nobody can read here. */
export interface Unreadable {
  /** At a prompt's place: the run stops. */
  readonly problems: readonly Problem[];
  /** Where a pattern without a fixed folder could reach. */
  readonly warnings: readonly Problem[];
}

/** Looks through changed entries that are no plain files: links, submodules, names that are no UTF-8. */
export function unreadable(
  entries: readonly TreeEntry[],
  rules: readonly PromptRule[],
): Unreadable {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const entry of entries) {
    if (isPromptPath(entry.path, rules) || mayHoldPrompts(entry, rules)) {
      problems.push(unreadableEntry(entry));
    } else if (entry.kind === "submodule" && rules.some(({ files }) => fixedPart(files) === "")) {
      warnings.push(unreadableEntry(entry));
    }
  }
  return { problems, warnings };
}

/** True where the rules make a file of this name a prompt, or say why it is none. */
export function isPromptPath(path: string, rules: readonly PromptRule[]): boolean {
  const { groups, problems } = groupPrompts([path], rules);
  return groups.length > 0 || problems.length > 0;
}

/** A link or a submodule in the place of a folder of prompts, above it, or anywhere below it. */
export function mayHoldPrompts({ path, kind }: TreeEntry, rules: readonly PromptRule[]): boolean {
  if (kind === "file") return false;
  return rules.some(({ files }) => {
    const folder = fixedPart(files);
    if (folder === "") return false;
    return `${folder}/`.startsWith(`${path}/`) || path.startsWith(`${folder}/`);
  });
}
