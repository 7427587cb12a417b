import type { EvalSet } from "../evals/eval-set.ts";
import type { Problem } from "../problem.ts";
import { evalsPathsOf } from "../prompts/versions.ts";
import { readCalibration } from "./calibration.ts";
import type { GroupPair } from "./changed-prompts.ts";
import type { ChangedPrompt } from "./detected.ts";
import { required, tolerated, type Notes } from "./notes.ts";
import type { Trees } from "./side.ts";

type Evals = Pick<
  ChangedPrompt,
  "evalSet" | "evalSource" | "evalPath" | "newCases" | "headRubric" | "calibration"
>;

/**
 * The eval set that gates. A prompt that was moved keeps the one it had: else a new name would be a way out of the
 * cases that base holds against it.
 */
export async function readEvals(
  { head, policy }: Pick<Trees, "head" | "policy">,
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

const leftBehind = (file: string, wanted: string): Problem => ({
  file,
  line: null,
  message: `the prompt was renamed without its eval set, which is looked for at \`${wanted}\` after the merge`,
  hint: "move the eval set along",
});
