import { digestOf } from "../digest.ts";
import type { PromptVersion } from "../prompts/prompt.ts";
import { byCodePoint } from "../text/by-code-point.ts";

/** A pull request of a hundred prompts is looked for as a whole, not by each of them. */
const MOST_ALONE = 20;

/** As far as a ChangedPrompt counts here. */
interface Candidate {
  readonly name: string;
  readonly candidate: Pick<PromptVersion, "digest">;
}

/**
 * The artifact's name for what was paid for these candidate versions. A pull request, the merge queue's group and the
 * push that follows compute the same one from their own trees, whatever their commits are called. Eval sets are not
 * in it: a row is found by its whole question anyway, and a case that was added meanwhile is all that has to be paid.
 */
export function evidenceName(configPath: string, prompts: readonly Candidate[]): string {
  const versions = prompts.map(({ name, candidate }) => [name, candidate.digest] as const);
  const sorted = versions.toSorted(([a], [b]) => byCodePoint(a, b));
  return `evenhand-${digestOf([configPath, sorted.map((of) => [...of])]).slice(0, 16)}`;
}

/**
 * Under which names to look for it: of all prompts together, else of each alone, since several pull requests may have
 * been merged at once.
 */
export function evidenceNames(
  configPath: string,
  prompts: readonly Candidate[],
): readonly (readonly string[])[] {
  if (prompts.length === 0) return [];
  const together = [evidenceName(configPath, prompts)];
  if (prompts.length === 1 || prompts.length > MOST_ALONE) return [together];
  return [together, prompts.map((prompt) => evidenceName(configPath, [prompt]))];
}
