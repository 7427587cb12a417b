import { treeFiles } from "../detect/tree-files.ts";
import { treeImages } from "../detect/tree-images.ts";
import type { EvalTree } from "../evals/gather.ts";
import { workTree } from "../git/work-tree.ts";

/** The files below a folder, as eval sets are read from them. */
export async function workTreeEvals(root: string): Promise<EvalTree> {
  const files = await treeFiles(workTree(root));
  return { ...files, images: treeImages(files) };
}
