import type { Config } from "../config/config.ts";
import type { Stopped } from "../gate-request.ts";
import { GitError } from "../git/git-error.ts";
import type { Comparison, Tree } from "../git/tree.ts";
import type { Problem } from "../problem.ts";
import type { PromptVersion } from "../prompts/prompt.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { StandingPrompt } from "./detected.ts";
import { policyProblems } from "./policy-names.ts";
import { productions } from "./production.ts";
import { readPolicy } from "./policy.ts";
import { sideOf } from "./side.ts";
import { readStanding } from "./standing.ts";
import { stoppedBy } from "./stopped.ts";
import { treeFiles } from "./tree-files.ts";

/** One tree's prompts as they are in production, under its own policy. */
export interface DetectedStanding {
  readonly kind: "standing";
  readonly config: Config;
  /** Sorted by name; never empty. */
  readonly prompts: readonly StandingPrompt[];
  /** Slices and metrics that the policy names and nothing has. */
  readonly policyProblems: readonly Problem[];
  /** Prompts that had to be left out, and why. */
  readonly warnings: readonly Problem[];
}

export async function detectStanding(
  comparison: Pick<Comparison, "base" | "named">,
  configPath: string,
): Promise<DetectedStanding | Stopped> {
  try {
    const files = await treeFiles(comparison.base);
    const read = await readPolicy(files, files, configPath);
    if (read.kind === "stopped") return read;
    const { config } = read;
    const side = sideOf(files, config.prompts);
    const trees = { base: side, head: side, policy: files };
    const standing = await readStanding(trees, productions(comparison, side, config));
    const warnings = [...side.problems, ...standing.warnings];
    if (standing.prompts.length === 0) {
      return stoppedBy(warnings.length > 0 ? warnings : [noPrompt(configPath)]);
    }
    const evalSets = standing.prompts.flatMap(({ evalSet }) => evalSet ?? []);
    return {
      kind: "standing",
      config,
      prompts: standing.prompts.toSorted((a, b) => byCodePoint(a.name, b.name)),
      policyProblems: await policyProblems(config, trees, evalSets),
      warnings,
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { kind: "stopped", reason: error.reason, detail: error.message, problems: [] };
  }
}

/** The versions of another tree as they would be in production, by prompt name, under today's rules. */
export async function versionsIn(
  tree: Tree,
  { prompts }: Pick<Config, "prompts">,
): Promise<ReadonlyMap<string, PromptVersion>> {
  const side = sideOf(await treeFiles(tree), prompts);
  const trees = { base: side, head: side, policy: side.files };
  const standing = await readStanding(trees, async (group) => ({
    ok: true,
    value: { files: side.files, group, lagging: null },
  }));
  return new Map(standing.prompts.map(({ name, version }) => [name, version]));
}

const noPrompt = (file: string): Problem => ({
  file,
  line: null,
  message: "`prompts[].files` matches no prompt that is in production",
  hint: "mend the pattern; it is matched against paths from the repository's root",
});
