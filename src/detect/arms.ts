import type { EvalSet } from "../evals/eval-set.ts";
import type { Parsed, Problem } from "../problem.ts";
import type { PromptVersion } from "../prompts/prompt.ts";
import { armsOf, type ArmPaths, type ChangesByPath, type GroupPair } from "./changed-prompts.ts";
import type { ChangedPrompt } from "./detected.ts";
import { differsInEncodingOnly } from "./encoding.ts";
import { readProduction, readVersion } from "./prompt-version.ts";
import type { Side } from "./side.ts";
import type { TreeFiles } from "./tree-files.ts";

export interface ArmsRequest {
  readonly base: Side;
  readonly head: Side;
  /** Where gating eval sets are read. */
  readonly policy: TreeFiles;
  readonly changed: ChangesByPath;
  readonly bootstrap: boolean;
}

/** What became of a pair: prompts to measure, what stops the run, what a reader should know. */
export interface Arms {
  readonly prompts: readonly ChangedPrompt[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

interface Notes {
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** Reads both versions and the eval set of everything to compare in a pair. */
export async function readArms(request: ArmsRequest, pair: GroupPair): Promise<Arms> {
  const notes: Notes = { problems: [], warnings: [] };
  const { base, head, changed } = request;
  const production = {
    base: tolerated(await readProduction(base.files, pair.base), notes),
    head: required(await readProduction(head.files, pair.head), notes),
  };
  const arms = armsOf(pair, production, changed);
  const evals = await readEvals(request, pair, notes);
  const prompts: ChangedPrompt[] = [];
  for (const arm of arms) {
    const versions = await readVersions(request, arm, notes);
    if (versions === null) continue;
    const bootstrap = request.bootstrap || evals.evalSource === "head";
    prompts.push({
      name: arm.name,
      path: arm.path,
      change: arm.change,
      ...versions,
      ...evals,
      bootstrap,
    });
  }
  return { prompts, ...notes };
}

type Versions = Pick<ChangedPrompt, "from" | "encodingOnly" | "baseline" | "candidate">;

/** Null where the candidate cannot be read, which stops the run. */
async function readVersions(
  { base, head }: ArmsRequest,
  { name, path, baseline: from, versionEdited }: ArmPaths,
  notes: Notes,
): Promise<Versions | null> {
  const candidate = required(await readVersion(head.files, path, name), notes);
  if (candidate === null) return null;
  if (versionEdited) notes.warnings.push(editedVersion(path));
  const both = { from: from === path ? null : from, candidate };
  if (from === null) return { ...both, encodingOnly: false, baseline: null };
  const baseline: PromptVersion | null = tolerated(
    await readVersion(base.files, from, name),
    notes,
  );
  const [before, after] = [await base.files.bytes(from), await head.files.bytes(path)];
  const encodingOnly = before !== null && after !== null && differsInEncodingOnly(before, after);
  return { ...both, encodingOnly, baseline };
}

type Evals = Pick<ChangedPrompt, "evalSet" | "evalSource" | "evalPath" | "newCases" | "headRubric">;

/**
 * The eval set that gates. A prompt that was moved keeps the one it had: else a new name would be a way out of the
 * cases that base holds against it.
 */
async function readEvals(
  { head, policy }: ArmsRequest,
  pair: GroupPair,
  notes: Notes,
): Promise<Evals> {
  const headPath = pair.head.evalsPath;
  const paths = [...new Set([pair.base?.evalsPath ?? headPath, headPath])];
  const evalPath = paths.find((path) => policy.entry(path) !== undefined);
  if (evalPath === undefined) {
    const read = await head.files.evalSet(headPath);
    const evalSet = read === null ? null : required(read, notes);
    const evalSource = read === null ? "base" : "head";
    return { evalSet, evalSource, evalPath: headPath, newCases: [], headRubric: null };
  }
  const read = await policy.evalSet(evalPath);
  if (read === null) throw new Error(`${evalPath} vanished`);
  const evalSet = required(read, notes);
  const after = await head.files.evalSet(headPath);
  if (after === null && headPath !== evalPath) notes.warnings.push(leftBehind(evalPath, headPath));
  const edited = evalSet !== null && after?.ok ? after.value : null;
  const newCases = evalSet === null || edited === null ? [] : casesOnlyIn(edited, evalSet);
  const headRubric = edited === null || evalSet === null ? null : otherRubric(edited, evalSet);
  return { evalSet, evalSource: "base", evalPath, newCases, headRubric };
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
