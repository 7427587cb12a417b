import type { Config } from "../config/config.ts";
import type { Stopped } from "../gate-request.ts";
import type { Problem } from "../problem.ts";
import { listed } from "../text/suggest.ts";
import { configsIn } from "./other-configs.ts";
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

/** Configurations that a sentence names. */
const MOST_OTHERS = 5;

/** Reads it from the policy tree, which head cannot edit; from head only where there is none yet. */
export async function readPolicy(
  policy: TreeFiles,
  head: TreeFiles,
  path: string,
): Promise<Policy | Stopped> {
  const owned = await readConfig(policy, path);
  const read = owned ?? (await readConfig(head, path));
  if (read === null) {
    const others = configsIn(head.paths);
    const message = "there is no configuration at this path";
    const hint =
      others.length === 0
        ? "add it with `prompts: [{ files: prompts/**/*.md, evals: evals/{name}.yaml }]`"
        : `there is ${listed(others.slice(0, MOST_OTHERS))}: name one by \`--config\`, on GitHub by the input \`config\``;
    return stoppedBy([{ file: path, line: null, message, hint }]);
  }
  if (!read.ok) return stoppedBy(read.problems);
  return { kind: "policy", config: read.value, bootstrap: owned === null, warnings: read.warnings };
}
