import type { Config } from "../config/config.ts";
import type { GateRequest, Stopped } from "../gate-request.ts";
import { GitError } from "../git/git-error.ts";
import type { TreeChange } from "../git/tree.ts";
import type { Problem } from "../problem.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { applicationEdits } from "./application-edits.ts";
import { readArms, type Arms, type ArmsRequest } from "./arms.ts";
import { filesOf, pathsOf, type GroupPair } from "./changed-prompts.ts";
import type { Detected } from "./detected.ts";
import { editedBehindLinks } from "./links.ts";
import { otherConfigs } from "./other-configs.ts";
import { pairPrompts } from "./pairing.ts";
import { policyEdits, readConfig } from "./policy-edits.ts";
import { headNameProblems, policyProblems } from "./policy-names.ts";
import { readPolicy, type Policy } from "./policy.ts";
import { productions } from "./production.ts";
import { reachedPrompts } from "./reached-prompts.ts";
import { sideOf, type Side, type Trees } from "./side.ts";
import { readStanding } from "./standing.ts";
import { stoppedBy } from "./stopped.ts";
import { treeFiles, type TreeFiles } from "./tree-files.ts";
import { twins } from "./twins.ts";
import { groupFiles, nothingMatches, unusable } from "./unusable.ts";

/**
 * Two trees → the changed prompts as pairs of versions, and head's other edits that bear on them. Policy and gating
 * eval sets come from the policy tree; nothing that head says about them takes part.
 */
export async function detect(request: GateRequest): Promise<Detected | Stopped> {
  try {
    const { base, head, policy } = request.comparison;
    // Each by a process of its own: together they take as long as one.
    await Promise.all([base.list(), head.list()]);
    const baseFiles = await treeFiles(base);
    const policyFiles = policy === base ? baseFiles : await treeFiles(policy, baseFiles);
    const headFiles = await treeFiles(head, policyFiles);
    const read = await readPolicy(policyFiles, headFiles, request.configPath);
    if (read.kind === "stopped") return read;
    const rules = read.config.prompts;
    const [from, to] = [sideOf(baseFiles, rules), sideOf(headFiles, rules)];
    return await detectChanges(request, read, { base: from, head: to, policy: policyFiles });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { kind: "stopped", reason: error.reason, detail: error.message, problems: [] };
  }
}

async function detectChanges(
  { comparison, configPath, stranger = false }: GateRequest,
  { config, bootstrap, warnings }: Policy,
  trees: Trees,
): Promise<Detected | Stopped> {
  const { base, head } = trees;
  const promptFiles = new Set([...base.groups, ...head.groups].flatMap(filesOf));
  const watched = await comparison.changes((path) => promptFiles.has(path));
  const touched = new Set(watched.flatMap(pathsOf));
  const found = unusable(head, watched, config.prompts);
  const behindLinks = await editedBehindLinks(head, touched, config.prompts);
  const sorted = [base, head].flatMap(({ groups, problems }) => [...groups, ...problems]);
  if (sorted.length + found.problems.length === 0) return stoppedBy([nothingMatches(configPath)]);
  await preloadHead(head, touched);
  const reach = await reachedPrompts(trees, touched);
  const headConfig = bootstrap ? config : await usableConfig(head.files, configPath);
  const { pairs, removed, leaving, changes } = await pairPrompts({
    comparison,
    base,
    head,
    configPath,
    headConfig,
    changes: watched,
    reached: reach.reached,
  });
  const productionOf = productions(comparison, base, config);
  const arms = await readAll(trees, pairs, {
    changes,
    reached: reach.reached,
    bootstrap,
    productionOf,
    stranger,
  });
  const brought = new Set(changes.flatMap(({ kind, path }) => (kind === "edited" ? [] : path)));
  const doubles = twins(head.groups, (path) => brought.has(path));
  const problems = [
    ...found.problems,
    ...behindLinks,
    ...doubles.problems,
    ...reach.problems,
    ...arms.problems,
  ];
  if (problems.length > 0) return stoppedBy(unique(problems));

  const obeyed = new Set(
    arms.prompts.flatMap((of) => (of.evalSource === "head" ? of.evalPath : [])),
  );
  const edits = await policyEdits({
    base,
    head,
    configPath,
    touched,
    pairs,
    obeyed: (path) => bootstrap || obeyed.has(path),
  });
  // After a bootstrap's merge head's configuration is the one that decides already.
  const mayLoseNames = !bootstrap && edits.changes.length + removed.length > 0;
  const lost = mayLoseNames
    ? await headNameProblems(trees, configPath, {
        config: touched.has(configPath),
        evalSets: edits.evalSets,
      })
    : [];
  const standing = bootstrap
    ? await readStanding(trees, productionOf)
    : { prompts: [], warnings: [] };
  return {
    kind: arms.prompts.length > 0 ? "changed" : "nothing",
    config,
    bootstrap,
    policyProblems: await unknownInPolicy(config, trees, arms.prompts, bootstrap),
    configAdded: bootstrap && base.files.entry(configPath) === undefined,
    prompts: arms.prompts.toSorted((a, b) => byCodePoint(a.name, b.name)),
    removed: [...removed.flatMap((group) => filesOf(group).slice(-1)), ...arms.removed],
    policyChanges: edits.changes,
    warnings: unique([
      ...warnings,
      ...otherConfigs(head.files.paths, configPath, touched),
      ...(bootstrap ? [] : applicationEdits(config.prompts, touched)),
      ...found.warnings,
      ...doubles.warnings,
      ...arms.warnings,
      ...standing.warnings,
    ]),
    headProblems: unique([...edits.problems, ...lost]),
    leaving,
    headConfig: edits.config,
    standing: standing.prompts,
  };
}

/** Only what decides something is held to its names: a run without prompts must not stop at what base has wrong. */
async function unknownInPolicy(
  config: Config,
  trees: Trees,
  prompts: Arms["prompts"],
  bootstrap: boolean,
): Promise<readonly Problem[]> {
  if (prompts.length === 0 && !bootstrap) return [];
  const measured = prompts.flatMap(({ evalSet }) => evalSet ?? []);
  return policyProblems(config, trees, measured);
}

async function usableConfig(files: TreeFiles, path: string): Promise<Config | null> {
  const read = await readConfig(files, path);
  return read?.ok ? read.value : null;
}

async function readAll(
  trees: Trees,
  pairs: readonly GroupPair[],
  {
    changes,
    ...more
  }: Pick<ArmsRequest, "reached" | "bootstrap" | "productionOf" | "stranger"> & {
    readonly changes: readonly TreeChange[];
  },
): Promise<Arms> {
  await preload(trees, pairs);
  const changed = new Map(changes.map((change) => [change.path, change]));
  const arms: Arms[] = [];
  for (const pair of pairs) arms.push(await readArms({ ...trees, ...more, changed }, pair));
  return {
    prompts: arms.flatMap((of) => of.prompts),
    removed: arms.flatMap((of) => of.removed),
    problems: arms.flatMap((of) => of.problems),
    warnings: arms.flatMap((of) => of.warnings),
  };
}

/** All prompts, since any may be made of what changed, and the eval sets that are edited. */
async function preloadHead({ files, groups }: Side, touched: ReadonlySet<string>): Promise<void> {
  if (touched.size === 0) return;
  const evals = groups.map(({ evalsPath }) => evalsPath).filter((path) => touched.has(path));
  await files.preload([...groups.flatMap(groupFiles), ...evals]);
}

/** Each tree in one round trip, which counts where its files are still at a server. */
async function preload({ base, head, policy }: Trees, pairs: readonly GroupPair[]): Promise<void> {
  const groups = pairs.flatMap((pair) => [pair.head, pair.base].filter((group) => group !== null));
  const evals = groups.map((group) => group.evalsPath);
  const files = groups.flatMap(groupFiles);
  await base.files.preload(files);
  await head.files.preload([...files, ...evals]);
  await policy.preload(evals);
}

/** Two arms of one prompt, and two prompts with one eval set, say the same about the file they share. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
