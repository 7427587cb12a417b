import { readEvalSet, type EvalTree } from "../../src/evals/gather.ts";
import { parsed } from "../../src/problem.ts";

import type { CheckParser, EvalSet } from "../../src/evals/eval-set.ts";
import type { Parsed } from "../../src/problem.ts";

/** Files by repository path, as a tree that eval sets are read from. */
export const treeOf = (files: { readonly [path: string]: string }): EvalTree => ({
  paths: Object.keys(files),
  text: (path) =>
    Promise.resolve(
      Object.hasOwn(files, path) ? parsed({ text: files[path] ?? "", bom: false }) : null,
    ),
  preload: () => Promise.resolve(),
  images: (paths) => Promise.resolve(paths.map(() => null)),
});

/** Reads the first of the files as an eval set, which may name the others. */
export async function evalSetOf(
  files: { readonly [path: string]: string },
  parseCheck: CheckParser,
): Promise<Parsed<EvalSet>> {
  const [path = ""] = Object.keys(files);
  const read = await readEvalSet(treeOf(files), path, parseCheck);
  if (read === null) throw new Error(`there is no ${path}`);
  return read;
}
