import type { PromptRule } from "../config/config.ts";
import type { Problem } from "../problem.ts";
import { folderOf, joinPath } from "../prompts/formats/paths.ts";
import { matcher } from "../prompts/patterns.ts";
import type { Side } from "./side.ts";
import { isPromptPath, mayHoldPrompts } from "./unreadable.ts";
import type { TreeFiles } from "./tree-files.ts";

/**
 * Links in the place of prompts that lead to what the change edits. They are not followed, and a run that says nothing
 * of them would be green over an edit of a prompt. Where the file they lead to is a prompt itself, it is measured.
 */
export async function editedBehindLinks(
  { files }: Side,
  touched: ReadonlySet<string>,
  rules: readonly PromptRule[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const matches = matcher(rules.map((rule) => rule.files));
  for (const link of files.links) {
    const isPlace = matches(link.path) && isPromptPath(link.path, rules);
    if (!isPlace && !mayHoldPrompts(link, rules)) continue;
    const target = await targetOf(link.path, files);
    const edited = [...touched].find(
      (path) => target !== null && (path === target || path.startsWith(`${target}/`)),
    );
    if (edited !== undefined && !isPromptPath(edited, rules)) {
      problems.push(behindLink(link.path, edited));
    }
  }
  return problems;
}

/** Links that lead to links, at most; a circle ends here too. */
const MOST_STEPS = 8;

/** The repository path that a link leads to at last; null where that is outside of the repository. */
async function targetOf(link: string, files: TreeFiles): Promise<string | null> {
  let path: string | null = link;
  for (let step = 0; step < MOST_STEPS && path !== null; step++) {
    if (files.entry(path)?.kind !== "symlink") return path;
    path = joinPath(folderOf(path), await files.target(path));
  }
  return null;
}

const behindLink = (file: string, edited: string): Problem => ({
  file,
  line: null,
  message: `this symbolic link leads to \`${edited}\`, which the change edits, and is not followed`,
  hint: "commit the file itself, or let `files` match the place where it lies",
  reason: "unsupported_file",
});
