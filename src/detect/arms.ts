import type { PromptRule } from "../config/config.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import type { Parsed, Problem } from "../problem.ts";
import { evalsPathsOf } from "../prompts/versions.ts";
import type { ReachedBy } from "../verdict.ts";
import { armsOf, type ArmPaths, type ChangesByPath, type GroupPair } from "./changed-prompts.ts";
import type { ChangedPrompt } from "./detected.ts";
import { readCalibration } from "./calibration.ts";
import { differsInEncodingOnly } from "./encoding.ts";
import { readProduction, readVersions } from "./prompt-version.ts";
import type { Reached } from "./reached-prompts.ts";
import type { Trees } from "./side.ts";

export interface ArmsRequest extends Trees {
  readonly changed: ChangesByPath;
  readonly reached: Reached;
  readonly bootstrap: boolean;
}

/** What became of a pair: prompts to measure, what stops the run, what a reader should know. */
export interface Arms {
  readonly prompts: readonly ChangedPrompt[];
  /** Prompts that base has in a file of several and head does not: `prompts/shop.yaml#refund`. */
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface Notes {
  readonly removed: string[];
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** Reads both versions and the eval set of everything to compare in a pair. */
export async function readArms(request: ArmsRequest, pair: GroupPair): Promise<Arms> {
  const notes: Notes = { removed: [], problems: [], warnings: [] };
  const { base, head, changed, reached } = request;
  const pointed = await readProduction(base.files, pair.base);
  const production = {
    base: tolerated(pointed, notes),
    head: required(await readProduction(head.files, pair.head), notes),
  };
  const prompts: ChangedPrompt[] = [];
  for (const arm of armsOf(pair, production, changed, reached)) {
    const reachedBy = reached.get(arm.path) ?? [];
    const pairs = await readPairs(request, { ...arm, rule: pair.head.rule, reachedBy }, notes);
    // What is wrong with the eval set is told together with what is wrong with the prompt.
    if (pairs === null) await readEvals(request, pair, "", notes);
    for (const read of pairs ?? []) {
      const lost = pointed.ok || arm.baseline !== null ? {} : { unreadBaseline: pointed.problems };
      const versions = { ...read, ...lost };
      const { name } = versions.candidate.prompt;
      // A version's own name is no part of the place of its eval set; the key in its file is.
      const evals = await readEvals(request, pair, name.slice(arm.name.length), notes);
      const bootstrap = request.bootstrap || evals.evalSource === "head";
      prompts.push({ name, path: arm.path, reachedBy, ...versions, ...evals, bootstrap });
    }
  }
  return { prompts, ...notes };
}

type Versions = Pick<
  ChangedPrompt,
  "change" | "from" | "encodingOnly" | "baseline" | "unreadBaseline" | "candidate"
>;

/** What to compare of two files; null where the candidate's cannot be read, which stops the run. */
async function readPairs(
  { base, head }: ArmsRequest,
  {
    name,
    path,
    baseline: from,
    change,
    versionEdited,
    rule,
    reachedBy,
  }: ArmPaths & { readonly rule: PromptRule; readonly reachedBy: readonly ReachedBy[] },
  notes: Notes,
): Promise<readonly Versions[] | null> {
  const candidates = required(await readVersions(head.files, path, { name, rule }), notes);
  if (candidates === null) return null;
  if (versionEdited) notes.warnings.push(editedVersion(path));
  const moved = from === path ? null : from;
  const [before, after] = [
    from === null ? null : await base.files.bytes(from),
    await head.files.bytes(path),
  ];
  const encodingOnly = before !== null && after !== null && differsInEncodingOnly(before, after);
  const old = from === null ? null : await readVersions(base.files, from, { name, rule });
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

type Evals = Pick<
  ChangedPrompt,
  "evalSet" | "evalSource" | "evalPath" | "newCases" | "headRubric" | "calibration"
>;

/**
 * The eval set that gates. A prompt that was moved keeps the one it had: else a new name would be a way out of the
 * cases that base holds against it.
 */
async function readEvals(
  { head, policy }: ArmsRequest,
  { base: before, head: group }: GroupPair,
  key: string,
  notes: Notes,
): Promise<Evals> {
  const wanted = evalsPathsOf(group, group.name + key);
  const headPath = wanted.find((path) => head.files.entry(path) !== undefined) ?? wanted[0]!;
  const paths = before === null ? wanted : [...evalsPathsOf(before, before.name + key), ...wanted];
  const evalPath = paths.find((path) => policy.entry(path) !== undefined);
  if (evalPath === undefined) {
    const read = await head.files.evalSet(headPath);
    const evalSet = read === null ? null : required(read, notes);
    const evalSource = read === null ? "base" : "head";
    return {
      evalSet,
      evalSource,
      evalPath: headPath,
      newCases: [],
      headRubric: null,
      calibration: null,
    };
  }
  const read = await policy.evalSet(evalPath);
  if (read === null) throw new Error(`${evalPath} vanished`);
  const evalSet = required(read, notes);
  const after = await head.files.evalSet(headPath);
  if (after === null && headPath !== evalPath) notes.warnings.push(leftBehind(evalPath, headPath));
  const edited = evalSet !== null && after?.ok ? after.value : null;
  const newCases = evalSet === null || edited === null ? [] : casesOnlyIn(edited, evalSet);
  const headRubric = edited === null || evalSet === null ? null : otherRubric(edited, evalSet);
  const calibration = await readCalibration(policy, evalPath);
  return {
    evalSet,
    evalSource: "base",
    evalPath,
    newCases,
    headRubric,
    calibration: calibration === null ? null : tolerated(calibration, notes),
  };
}

const otherRubric = (head: EvalSet, base: EvalSet): ChangedPrompt["headRubric"] =>
  head.rubric.length === 0 || head.rubricDigest === base.rubricDigest ? null : head.rubric;

function casesOnlyIn(head: EvalSet, base: EvalSet): EvalSet["cases"] {
  const known = new Set(base.cases.map((of) => of.id));
  return head.cases.filter((of) => !known.has(of.id));
}

/** A reading that the run cannot do without. */
function required<T>(read: Parsed<T>, { problems, warnings }: Notes): T | null {
  if (read.ok) warnings.push(...read.warnings);
  else problems.push(...read.problems);
  return read.ok ? read.value : null;
}

/** A reading of what base holds already: a fault there is told, but the change at hand is not to blame. */
function tolerated<T>(read: Parsed<T>, { warnings }: Notes): T | null {
  if (read.ok) return read.value;
  warnings.push(...read.problems);
  return null;
}

const editedVersion = (file: string): Problem => ({
  file,
  line: null,
  message: "a version that exists already was edited, so its number stands for two texts",
  hint: "keep it as it was and add the next version",
});

const leftBehind = (file: string, wanted: string): Problem => ({
  file,
  line: null,
  message: `the prompt was renamed without its eval set, which is looked for at \`${wanted}\` after the merge`,
  hint: "move the eval set along",
});
