import type { Config } from "../config/config.ts";
import { ENDPOINTS } from "../config/endpoints.ts";
import { unknownNames, type PolicyNames } from "../config/unknown-names.ts";
import { checkName, type EvalSet } from "../evals/eval-set.ts";
import type { Problem } from "../problem.ts";
import { OUTPUT_METRICS } from "../score/metrics/registry.ts";
import { readConfig } from "./policy-edits.ts";
import { sideOf, type Side, type Trees } from "./side.ts";
import type { TreeFiles } from "./tree-files.ts";

/** What the policy may name, from the eval sets of the whole repository: a slice need not be in every one. */

export function namesOf(sets: readonly EvalSet[]): PolicyNames {
  const cases = sets.flatMap((set) => set.cases);
  const checks = cases.flatMap((of) => of.checks);
  const criteria = sets.flatMap(({ rubric }) => rubric.map(({ id }) => id));
  return {
    slices: new Set(cases.flatMap(({ slices }) => slices)),
    metrics: new Set([
      ...ENDPOINTS,
      ...criteria,
      ...checks.map(checkName),
      ...OUTPUT_METRICS.map(({ name }) => name),
    ]),
  };
}

/**
 * Names that the deciding configuration uses and nothing has. Other prompts' eval sets are read only where the
 * measured ones do not explain every name.
 */
export async function policyProblems(
  config: Config,
  trees: Trees,
  measured: readonly EvalSet[],
): Promise<readonly Problem[]> {
  if (unknownNames(config, namesOf(measured)).length === 0) return [];
  const { base, head, policy } = trees;
  const owned = policy === base.files ? base : sideOf(policy, config.prompts);
  const all = await evalSetsAt(pathsOf(owned, base, head), [policy, head.files]);
  return all === null ? [] : unknownNames(config, namesOf(all));
}

/**
 * Names that nothing has any more once head is merged; `edited` are its edited eval sets. Where head leaves the
 * configuration as it is, only those are its doing that base's eval sets still have.
 */
export async function headNameProblems(
  { base, head }: Pick<Trees, "base" | "head">,
  configPath: string,
  edited: { readonly config: boolean; readonly evalSets: readonly EvalSet[] },
): Promise<readonly Problem[]> {
  const read = await readConfig(head.files, configPath);
  if (!read?.ok) return [];
  const config = read.value;
  if (unknownNames(config, namesOf(edited.evalSets)).length === 0) return [];
  const left = sideOf(head.files, config.prompts);
  // A policy without prompts holds nobody up.
  if (left.groups.length === 0) return [];
  const after = await evalSetsAt(pathsOf(left), [head.files]);
  if (after === null || unknownNames(config, namesOf(after)).length === 0) return [];
  const before = namesOf((await evalSetsAt(pathsOf(base), [base.files])) ?? []);
  const unknown = unknownNames(config, namesOf(after), before);
  if (edited.config) return unknown;
  const old = new Set(unknownNames(config, before).map(placeOf));
  return unknown.filter((problem) => !old.has(placeOf(problem)));
}

const placeOf = ({ line, message }: Problem): string => `${line} ${message}`;

const pathsOf = (...sides: readonly Side[]): readonly string[] => [
  ...new Set(sides.flatMap(({ groups }) => groups.map(({ evalsPath }) => evalsPath))),
];

/**
 * The sets at these paths, each from the first tree that has it. Null where one cannot be read: nobody then knows
 * what it names, and the fault is told where that set is used or edited.
 */
async function evalSetsAt(
  paths: readonly string[],
  trees: readonly TreeFiles[],
): Promise<readonly EvalSet[] | null> {
  const placed = paths.flatMap((path) => {
    const files = trees.find((of) => of.entry(path) !== undefined);
    return files === undefined ? [] : [{ path, files }];
  });
  for (const files of trees) {
    await files.preload(placed.filter((of) => of.files === files).map(({ path }) => path));
  }
  const sets: EvalSet[] = [];
  for (const { path, files } of placed) {
    const read = await files.evalSet(path);
    if (read?.ok !== true) return null;
    sets.push(read.value);
  }
  return sets;
}
