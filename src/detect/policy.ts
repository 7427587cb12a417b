import type { Config } from "../config/config.ts";
import type { Stopped } from "../gate-request.ts";
import type { Problem } from "../problem.ts";
import { readConfig } from "./policy-edits.ts";
import { stoppedBy } from "./stopped.ts";
import type { TreeFiles } from "./tree-files.ts";

/** The configuration that decides a run. */
export interface Policy {
  readonly kind: "policy";
  readonly config: Config;
  /** It is head's, because the policy tree has none. */
  readonly bootstrap: boolean;
  readonly warnings: readonly Problem[];
}

/** Reads it from the policy tree, which head cannot edit; from head only where there is none yet. */
export async function readPolicy(
  policy: TreeFiles,
  head: TreeFiles,
  path: string,
): Promise<Policy | Stopped> {
  const owned = await readConfig(policy, path);
  const read = owned ?? (await readConfig(head, path));
  if (read === null) {
    return stoppedBy([
      {
        file: path,
        line: null,
        message: "there is no configuration at this path",
        hint: "add it with `prompts: [{ files: prompts/**/*.md, evals: evals/{name}.yaml }]`",
      },
    ]);
  }
  if (!read.ok) return stoppedBy(read.problems);
  return { kind: "policy", config: read.value, bootstrap: owned === null, warnings: read.warnings };
}
