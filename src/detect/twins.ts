import type { Problem } from "../problem.ts";
import type { PromptGroup } from "../prompts/versions.ts";
import { filesOf, folded } from "./changed-prompts.ts";

/**
 * Prompts of one tree whose files are one file on macOS and Windows, where a checkout has one of the two texts. A pair
 * that the change brings about stops the run; one that was there before is told.
 */
export function twins(
  groups: readonly PromptGroup[],
  brought: (path: string) => boolean,
): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const places = Map.groupBy(groups.flatMap(filesOf), folded);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const paths of places.values()) {
    const [first, ...others] = paths;
    for (const path of others) {
      const message = `\`${first}\` and \`${path}\` are one file on macOS and Windows`;
      const problem = { file: path, line: null, message, hint: "rename one" };
      (paths.some(brought) ? problems : warnings).push(problem);
    }
  }
  return { problems, warnings };
}
