import type { TreeFiles } from "../detect/tree-files.ts";
import { evalsPathsOf, groupPrompts } from "../prompts/versions.ts";
import { configText } from "./config-text.ts";
import type { Environment } from "./endpoints.ts";
import { evalSetText } from "./eval-set-text.ts";
import { chooseModels, keyNameOf, type Models } from "./models.ts";
import { rulesOf, wholeRule, type Rule } from "./rules.ts";
import { survey, type Found, type Survey } from "./survey.ts";
import { workflowText } from "./workflow-text.ts";

/** A file that the repository lacks. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What `evenhand init` would add, before what it costs is known. */
export interface Proposal {
  readonly survey: Survey;
  readonly rules: readonly Rule[];
  readonly models: Models;
  /** First eval sets, of prompts that have none. */
  readonly evalSets: readonly NewFile[];
}

export const CONFIG_PATH = "evenhand.yaml";
const WORKFLOW_PATH = ".github/workflows/evenhand.yml";
const IGNORE_PATH = ".gitignore";

export async function propose(files: TreeFiles, env: Environment): Promise<Proposal> {
  const found = await survey(files);
  const rules = rulesOf(found);
  const wishes = found.found.flatMap(({ prompts, text }) =>
    prompts.map(({ wish }) => ({ wish, text })),
  );
  const evalSets = missingEvalSets(files, rules, found.found);
  return { survey: found, rules, models: chooseModels(wishes, env), evalSets };
}

function missingEvalSets(
  files: TreeFiles,
  rules: readonly Rule[],
  found: readonly Found[],
): readonly NewFile[] {
  const { groups } = groupPrompts([...files.paths], rules.map(wholeRule));
  const sets = groups.flatMap((group): readonly (readonly [string, NewFile])[] => {
    const paths = group.kind === "single" ? [group.path] : group.versions.map((of) => of.path);
    const holder = found.find(({ path }) => paths.includes(path));
    const [prompt] = holder?.prompts ?? [];
    if (holder === undefined || prompt === undefined) return [];
    const hasOne = holder.prompts.some(({ name }) =>
      evalsPathsOf(group, name).some((path) => files.entry(path) !== undefined),
    );
    const path = group.evalsPath;
    return hasOne ? [] : [[path, { path, text: evalSetText(prompt, holder, path) }]];
  });
  // Several prompts may share a set.
  return [...new Map(sets).values()];
}

/** Every file of the proposal, with the budget that the plan asks for; null where none could be made. */
export function filesOf(
  { rules, models, evalSets }: Proposal,
  maxUsd: number | null,
): readonly NewFile[] {
  const asked = [...Object.values(models.entries), models.judge];
  return [
    { path: CONFIG_PATH, text: configText({ rules, models, maxUsd }) },
    ...evalSets,
    { path: WORKFLOW_PATH, text: workflowText(asked.flatMap((of) => keyNameOf(of) ?? [])) },
    { path: IGNORE_PATH, text: ".evenhand/\n" },
  ];
}

/** What to add to a file that exists; null where it has what is needed. */
export function additionTo({ path, text }: NewFile, existing: string): string | null {
  if (path !== IGNORE_PATH) return existing === text ? null : text;
  return existing.split(/\r?\n/).some((line) => /^\/?\.evenhand\/?$/.test(line.trim()))
    ? null
    : text;
}
