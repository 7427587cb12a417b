import type { Config } from "../config/config.ts";
import type { Problem } from "../problem.ts";
import type { PromptGroup } from "../prompts/versions.ts";
import { filesOf, type GroupPair } from "./changed-prompts.ts";
import { readProduction } from "./prompt-version.ts";
import type { TreeFiles } from "./tree-files.ts";

/** Rules of head's configuration that name a prompt which head deletes, or that the change leaves without any. */
export function danglingRules(
  config: Config,
  removed: readonly PromptGroup[],
  left: readonly PromptGroup[],
): readonly Problem[] {
  const { path: file, lineOf } = config;
  const gone = new Set(removed.flatMap(filesOf));
  const named = config.prompts.flatMap(({ files }, index): readonly Problem[] => {
    if (!gone.has(files)) return [];
    const line = lineOf(["prompts", index, "files"]);
    const message = `\`${files}\` is deleted and still named by a rule`;
    return [{ file, line, message, hint: "take the rule out as well, or keep the prompt" }];
  });
  if (named.length > 0 || left.length > 0) return named;
  const message = "no prompt is left that `files` matches";
  const hint = "every later run would stop: keep one, or delete the configuration as well";
  return [{ file, line: lineOf(["prompts"]), message, hint }];
}

/** Pointers that name a version which head deletes; null where a pair's pointer can be followed. */
export async function danglingPointer(
  files: TreeFiles,
  { base, head }: GroupPair,
): Promise<readonly Problem[] | null> {
  if (base?.kind !== "versions" || head.kind !== "versions") return null;
  const left = new Set(head.versions.map(({ id }) => id));
  if (base.versions.every(({ id }) => left.has(id))) return null;
  const production = await readProduction(files, head);
  return production.ok ? null : production.problems;
}
