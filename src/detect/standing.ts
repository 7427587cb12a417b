import type { Problem } from "../problem.ts";
import { evalsPathsOf, type PromptGroup } from "../prompts/versions.ts";
import type { ChangedPrompt, StandingPrompt } from "./detected.ts";
import { readCalibration } from "./calibration.ts";
import type { ProductionOf } from "./production.ts";
import { readTarget, type Asker } from "./prompt-target.ts";
import { readProduction, readVersions } from "./prompt-version.ts";
import type { Trees } from "./side.ts";
import type { TreeFiles } from "./tree-files.ts";

export interface Standing {
  readonly prompts: readonly StandingPrompt[];
  /** Prompts that a plan has to leave out, and why. */
  readonly warnings: readonly Problem[];
}

/** What stands has been merged. */
const NOBODY: Asker = { bootstrap: false, stranger: false };

/** Every prompt as it is in production: base's, and those of head that base does not have. */
export async function readStanding(
  { base, head, policy }: Trees,
  productionOf: ProductionOf,
): Promise<Standing> {
  const names = new Set(base.groups.map((group) => group.name));
  const prompts: StandingPrompt[] = [];
  const warnings: Problem[] = [];
  const found: { readonly group: PromptGroup; readonly files: TreeFiles }[] = [];
  for (const group of base.groups) {
    const production = await productionOf(group);
    if (!production.ok) warnings.push(production.problem);
    // What is not deployed yet is planned as it will be.
    else if (production.value.group === null) found.push({ group, files: base.files });
    else found.push({ group: production.value.group, files: production.value.files });
  }
  found.push(
    ...head.groups
      .filter(({ name }) => !names.has(name))
      .map((group) => ({ group, files: head.files })),
  );
  for (const { group, files } of found) {
    const path = await productionPath(files, group, warnings);
    if (path === null) continue;
    const versions = await readVersions(files, path, { name: group.name, rule: group.rule });
    if (!versions.ok) {
      warnings.push(...versions.problems);
      continue;
    }
    const target = await readTarget(policy, group.rule, NOBODY);
    if (!target.ok) {
      warnings.push(...target.problems);
      continue;
    }
    for (const version of versions.value) {
      const { name } = version.prompt;
      const evals = await standingEvals(evalsPathsOf(group, name), policy, head.files);
      const { read, path: evalPath } = evals ?? { read: null, path: group.evalsPath };
      if (read?.ok === false) warnings.push(...read.problems);
      const calibration = await readCalibration(policy, evalPath);
      if (calibration?.ok === false) warnings.push(...calibration.problems);
      prompts.push({
        name,
        path,
        version,
        evalSet: read?.ok ? read.value : null,
        evalPath,
        calibration: calibration?.ok ? calibration.value : null,
        target: target.value,
      });
    }
  }
  return { prompts, warnings };
}

/** The first eval set that lies at one of the paths; null where none does. */
async function standingEvals(paths: readonly string[], policy: TreeFiles, head: TreeFiles) {
  for (const path of paths) {
    const read = (await policy.evalSet(path)) ?? (await head.evalSet(path));
    if (read !== null) return { read, path };
  }
  return null;
}

/** A standing prompt as both arms of a comparison. */
export function againstItself(standing: StandingPrompt): ChangedPrompt {
  const { name, path, version, evalSet, evalPath, calibration, target } = standing;
  return {
    name,
    path,
    from: null,
    change: "edited",
    reachedBy: [],
    encodingOnly: false,
    bootstrap: false,
    baseline: version,
    candidate: version,
    evalSet,
    evalSource: "base",
    evalPath,
    newCases: [],
    headRubric: null,
    calibration,
    target,
  };
}

async function productionPath(
  files: TreeFiles,
  group: PromptGroup,
  warnings: Problem[],
): Promise<string | null> {
  if (group.kind === "single") return group.path;
  const production = await readProduction(files, group);
  if (!production.ok) warnings.push(...production.problems);
  return production.ok ? (production.value?.path ?? null) : null;
}
