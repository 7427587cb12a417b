import type { PromptRule } from "../config/config.ts";
import type { Problem } from "../problem.ts";
import type { PromptGroup, VersionFile } from "../prompts/versions.ts";
import type { ReachedBy } from "../verdict.ts";
import { armsOf, type ArmPaths, type ChangesByPath, type GroupPair } from "./changed-prompts.ts";
import { readEvals } from "./arm-evals.ts";
import type { ChangedPrompt } from "./detected.ts";
import { differsInEncodingOnly } from "./encoding.ts";
import { required, tolerated, type Notes } from "./notes.ts";
import type { Production, ProductionOf } from "./production.ts";
import { readTarget } from "./prompt-target.ts";
import { readPointer, readProduction, readVersions } from "./prompt-version.ts";
import type { Reached } from "./reached-prompts.ts";
import type { Trees } from "./side.ts";
import type { TreeFiles } from "./tree-files.ts";

export interface ArmsRequest extends Trees {
  readonly changed: ChangesByPath;
  readonly reached: Reached;
  readonly bootstrap: boolean;
  readonly productionOf: ProductionOf;
  /** The change is a fork's, in a run that has base's secrets. */
  readonly stranger: boolean;
}

/** What became of a pair: prompts to measure, what stops the run, what a reader should know. */
export interface Arms {
  readonly prompts: readonly ChangedPrompt[];
  /** Prompts that base has in a file of several and head does not: `prompts/shop.yaml#refund`. */
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Reads both versions and the eval set of everything to compare in a pair. */
export async function readArms(request: ArmsRequest, pair: GroupPair): Promise<Arms> {
  const notes: Notes = { removed: [], problems: [], warnings: [] };
  const { changed, reached } = request;
  const before = await readBefore(request, pair.base, notes);
  if (before === null) return { prompts: [], ...notes };
  const { files, group, lagging } = before;
  const late = lagging === null ? {} : { production: lagging };
  const pointed = await readProduction(files, group);
  const current = tolerated(pointed, notes);
  const production = {
    base: current,
    head: await inProduction(request, pair, before, current, notes),
  };
  const target = required(await readTarget(request.policy, pair.head.rule, request), notes);
  const prompts: ChangedPrompt[] = [];
  for (const found of armsOf({ head: pair.head, base: group }, production, changed, reached)) {
    // What the tag does not have yet is in production nowhere.
    const isThere = found.baseline !== null && files.entry(found.baseline) !== undefined;
    const arm: ArmPaths = isThere ? found : { ...found, baseline: null, change: "added" };
    const reachedBy = reached.get(arm.path) ?? [];
    const asked = { ...arm, rule: pair.head.rule, reachedBy, before: files };
    const pairs = await readPairs(request, asked, notes);
    // What is wrong with the eval set is told together with what is wrong with the prompt.
    if (pairs === null) await readEvals(request, pair, "", notes);
    for (const read of pairs ?? []) {
      const lost = pointed.ok || arm.baseline !== null ? {} : { unreadBaseline: pointed.problems };
      const versions = { ...read, ...lost };
      const { name } = versions.candidate.prompt;
      // A version's own name is no part of the place of its eval set; the key in its file is.
      const evals = await readEvals(request, pair, name.slice(arm.name.length), notes);
      const bootstrap = request.bootstrap || evals.evalSource === "head";
      const both = { ...versions, ...evals, target };
      prompts.push({ name, path: arm.path, reachedBy, ...late, ...both, bootstrap });
    }
  }
  return { prompts, ...notes };
}

/** Production of a pair; null where the tag that it is read from is nowhere. */
async function readBefore(
  { base, productionOf }: ArmsRequest,
  group: PromptGroup | null,
  { problems }: Notes,
): Promise<Production | null> {
  if (group === null) return { files: base.files, group, lagging: null };
  const production = await productionOf(group);
  if (production.ok) return production.value;
  problems.push(production.problem);
  return null;
}

/** Which version of head's folder is in production. A pointer to a tag says the same of both sides. */
async function inProduction(
  { head }: ArmsRequest,
  pair: GroupPair,
  { lagging }: Production,
  current: VersionFile | null,
  notes: Notes,
): Promise<VersionFile | null> {
  const read = await readPointer(head.files, pair.head);
  const pointer = read.ok ? read.value : null;
  if (pointer?.kind !== "ref" || pair.head.kind !== "versions") {
    return required(await readProduction(head.files, pair.head), notes);
  }
  if (lagging?.ref !== pointer.ref) notes.warnings.push(movesToRef(pair.head.pointer!, pointer));
  return pair.head.versions.find(({ id }) => id === current?.id) ?? null;
}

type Versions = Pick<
  ChangedPrompt,
  "change" | "from" | "encodingOnly" | "baseline" | "unreadBaseline" | "candidate"
>;

/** What to compare of two files; null where the candidate's cannot be read, which stops the run. */
async function readPairs(
  { head }: ArmsRequest,
  {
    name,
    path,
    baseline: from,
    change,
    versionEdited,
    rule,
    reachedBy,
    before: production,
  }: ArmPaths & {
    readonly rule: PromptRule;
    readonly reachedBy: readonly ReachedBy[];
    /** Where production is read. */
    readonly before: TreeFiles;
  },
  notes: Notes,
): Promise<readonly Versions[] | null> {
  const candidates = required(await readVersions(head.files, path, { name, rule }), notes);
  if (candidates === null) return null;
  if (versionEdited) notes.warnings.push(editedVersion(path));
  const moved = from === path ? null : from;
  const [before, after] = [
    from === null ? null : await production.bytes(from),
    await head.files.bytes(path),
  ];
  const encodingOnly = before !== null && after !== null && differsInEncodingOnly(before, after);
  const old = from === null ? null : await readVersions(production, from, { name, rule });
  const baselines = old?.ok ? old.value : null;
  const unread = old?.ok === false && { unreadBaseline: old.problems };
  const byName = new Map(baselines?.map((version) => [version.prompt.name, version]));
  const pairs = candidates.map((candidate): Versions => {
    const baseline = byName.get(candidate.prompt.name) ?? null;
    const both = { from: moved, encodingOnly, baseline, ...unread, candidate };
    // A key that a readable file of base does not have.
    const isNew = baselines !== null && baseline === null;
    return isNew ? { ...both, change: "added", from: null } : { ...both, change };
  });
  const kept = new Set(candidates.map(({ prompt }) => prompt.name));
  const gone = [...byName.keys()].filter((of) => !kept.has(of));
  notes.removed.push(...gone.map((of) => `${path}#${of.slice(name.length + 1)}`));
  // An edit of one prompt asks nothing of the others in its file; what their rule depends on bears on all.
  return pairs.length === 1 || reachedBy.some(({ by }) => by === "depends_on")
    ? pairs
    : pairs.filter(({ baseline, candidate }) => baseline?.digest !== candidate.digest);
}

const editedVersion = (file: string): Problem => ({
  file,
  line: null,
  message: "a version that exists already was edited, so its number stands for two texts",
  hint: "keep it as it was and add the next version",
});

const movesToRef = (
  file: string,
  { ref, line }: { readonly ref: string; readonly line: number },
): Problem => ({
  file,
  line,
  message: `production is read from \`${ref}\` after the merge, and what that holds is not measured by this run`,
  hint: null,
});
