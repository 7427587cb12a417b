import { treeFiles, type TreeFiles } from "../detect/tree-files.ts";
import type { Comparison } from "../git/tree.ts";
import type { Verdict } from "../verdict.ts";

/** By path, the first line of head's file that is not base's: where annotations go. */
export type ChangedLines = ReadonlyMap<string, number>;

export const NO_LINES: ChangedLines = new Map();

/** Of the files that a verdict's prompts are made of. What cannot be read any more costs the line, never the verdict. */
export async function changedLines(
  { base, head }: Pick<Comparison, "base" | "head">,
  { prompts }: Verdict,
): Promise<ChangedLines> {
  const files = prompts.flatMap(({ path, from, reachedBy }) => [
    { path, before: from ?? path },
    ...reachedBy.map((of) => ({ path: of.path, before: of.path })),
  ]);
  const lines = new Map<string, number>();
  try {
    const [was, is] = [await treeFiles(base), await treeFiles(head)];
    for (const { path, before } of files) {
      if (lines.has(path)) continue;
      lines.set(path, firstChangedLine(await textOf(was, before), await textOf(is, path)));
    }
  } catch {
    return lines;
  }
  return lines;
}

/** From 1; the last where `after` is only shorter. */
export function firstChangedLine(before: string, after: string): number {
  const [was, is] = [before.split("\n"), after.replace(/\n$/, "").split("\n")];
  const at = is.findIndex((line, index) => line !== was[index]);
  return at === -1 ? is.length : at + 1;
}

/** Empty where there is no such file. */
async function textOf(files: TreeFiles, path: string): Promise<string> {
  return new TextDecoder().decode((await files.bytes(path)) ?? new Uint8Array());
}
