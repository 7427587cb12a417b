import type { Config } from "../config/config.ts";
import type { GateRequest, Stopped } from "../gate-request.ts";
import { GitError } from "../git/git-error.ts";
import type { TreeChange } from "../git/tree.ts";
import type { Problem } from "../problem.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { readArms, type Arms } from "./arms.ts";
import { filesOf, pairGroups, type GroupPair } from "./changed-prompts.ts";
import type { Detected } from "./detected.ts";
import { policyEdits } from "./policy-edits.ts";
import { headNameProblems, policyProblems } from "./policy-names.ts";
import { readPolicy, type Policy } from "./policy.ts";
import { sideOf, type Side } from "./side.ts";
import { readStanding } from "./standing.ts";
import { stoppedBy } from "./stopped.ts";
import { treeFiles, type TreeFiles } from "./tree-files.ts";
import { isPromptPath, unreadable } from "./unreadable.ts";

/**
 * Two trees → the changed prompts as pairs of versions, and head's other edits that bear on them. Policy and gating
 * eval sets come from the policy tree; nothing that head says about them takes part.
 */
export async function detect(request: GateRequest): Promise<Detected | Stopped> {
  try {
    const { base, head, policy } = request.comparison;
    const baseFiles = await treeFiles(base);
    const headFiles = await treeFiles(head);
    const policyFiles = policy === base ? baseFiles : await treeFiles(policy);
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

interface Trees {
  readonly base: Side;
  readonly head: Side;
  readonly policy: TreeFiles;
}

async function detectChanges(
  { comparison, configPath }: GateRequest,
  { config, bootstrap, warnings }: Policy,
  trees: Trees,
): Promise<Detected | Stopped> {
  const { base, head } = trees;
  const promptFiles = new Set([...base.groups, ...head.groups].flatMap(filesOf));
  const changes = await comparison.changes((path) => promptFiles.has(path));
  const touched = new Set(changes.flatMap(pathsOf));
  const found = unusable(head, changes, config.prompts);
  const sorted = [base, head].flatMap(({ groups, problems }) => [...groups, ...problems]);
  if (sorted.length + found.problems.length === 0) return stoppedBy([nothingMatches(configPath)]);
  const { pairs, removed } = pairGroups(base.groups, head.groups, changes);
  const arms = await readAll(trees, pairs, changes, bootstrap);
  const problems = [...found.problems, ...arms.problems];
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
  const standing = bootstrap ? await readStanding(trees) : { prompts: [], warnings: [] };
  return {
    kind: arms.prompts.length > 0 ? "changed" : "nothing",
    config,
    bootstrap,
    policyProblems: await unknownInPolicy(config, trees, arms.prompts, bootstrap),
    configAdded: bootstrap && base.files.entry(configPath) === undefined,
    prompts: arms.prompts.toSorted((a, b) => byCodePoint(a.name, b.name)),
    removed: [...removed.flatMap((group) => filesOf(group).slice(-1)), ...arms.removed],
    policyChanges: edits.changes,
    warnings: unique([...warnings, ...found.warnings, ...arms.warnings, ...standing.warnings]),
    headProblems: unique([...edits.problems, ...lost]),
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

async function readAll(
  trees: Trees,
  pairs: readonly GroupPair[],
  changes: readonly TreeChange[],
  bootstrap: boolean,
): Promise<Arms> {
  await preload(trees, pairs);
  const changed = new Map(changes.map((change) => [change.path, change]));
  const arms: Arms[] = [];
  for (const pair of pairs) arms.push(await readArms({ ...trees, changed, bootstrap }, pair));
  return {
    prompts: arms.flatMap((of) => of.prompts),
    removed: arms.flatMap((of) => of.removed),
    problems: arms.flatMap((of) => of.problems),
    warnings: arms.flatMap((of) => of.warnings),
  };
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

/** A pattern that matches no file would keep every pull request green, unmeasured. */
const nothingMatches = (file: string): Problem => ({
  file,
  line: null,
  message: "`prompts[].files` matches no file",
  hint: "mend the pattern; it is matched against paths from the repository's root",
});

/** Changed files at a prompt's place that form no prompt; the same faults in files nobody touched are only told. */
function unusable(
  { files, groups, problems }: Side,
  changes: readonly TreeChange[],
  rules: Detected["config"]["prompts"],
): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const present = changes.flatMap(({ kind, path }) =>
    kind === "deleted" ? [] : (files.entry(path) ?? []),
  );
  const isPlain = new Set(files.paths);
  const unread = unreadable(
    present.filter((entry) => entry.odd || !isPlain.has(entry.path)),
    rules,
  );
  if (problems.length === 0) return unread;
  const known = new Set(groups.flatMap(groupFiles));
  const lost = present.some(({ path }) => !known.has(path) && isPromptPath(path, rules));
  return lost
    ? { problems: [...unread.problems, ...problems], warnings: unread.warnings }
    : { problems: unread.problems, warnings: [...unread.warnings, ...problems] };
}

/** A group's files, and those that may lie beside versions without being prompts. */
function groupFiles(group: Side["groups"][number]): readonly string[] {
  if (group.kind === "single") return [group.path];
  const readmes = group.versions.map(({ path }) => path.replace(/[^/]*$/, "README.md"));
  return [
    ...filesOf(group),
    ...readmes,
    ...[group.pointer, group.changelog].filter((of) => of !== null),
  ];
}

const pathsOf = (change: TreeChange): readonly string[] =>
  change.kind === "renamed" ? [change.from, change.path] : [change.path];

/** Two arms of one prompt, and two prompts with one eval set, say the same about the file they share. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
