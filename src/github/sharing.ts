import { readConfig } from "../detect/policy-edits.ts";
import { treeFiles } from "../detect/tree-files.ts";
import type { Tree } from "../git/tree.ts";

/**
 * Whether what a run has paid for may be put where other pull requests find it. By the policy's `store.share`; where
 * it says nothing, unless the repository is public: there everybody could read the outputs.
 */
export async function sharesStore(
  policy: Tree,
  configPath: string,
  { isPublic }: { readonly isPublic: boolean },
): Promise<boolean> {
  const config = await readConfig(await treeFiles(policy), configPath);
  const said = config?.ok === true ? config.value.store.share : null;
  return said ?? !isPublic;
}
