import { ALL_CASES, unitsOf } from "../compare/units.ts";
import type { GatePolicy } from "../config/config.ts";
import type { AloneCase, MeasuredAlone } from "../measure/alone.ts";
import { candidateRequests } from "../plan/planned-cases.ts";
import { controlsVerdict } from "../score/judge/control-marks.ts";
import { outputText } from "../score/output-text.ts";
import { isUnfinished, isValue, type MissingCause } from "../score/value.ts";
import type { Standard } from "../verdict.ts";
import { isCompleteAlone, mustPassAlone } from "./alone-fails.ts";
import { describe, dominantReason, lacking, missingOf, mostly, shareOf } from "./coverage.ts";
import { unknown, type Ending } from "./ending.ts";
import { shownId } from "./holdout.ts";
import { tierOf } from "./units.ts";

/** The judge's own test first, then coverage; then minimums decide, and last the same answer to everything passes none. */
export function aloneEnding(
  measured: MeasuredAlone,
  gate: GatePolicy,
  found: { readonly standards: readonly Standard[]; readonly mustPassRed: readonly string[] },
): Ending {
  const unmeasured = untested(measured) ?? shortfall(measured, gate);
  if (unmeasured !== null) return unmeasured;
  const { standards, mustPassRed } = found;
  if (standards.length === 0) {
    const causes = missingIn(measured.cases);
    return unknown(
      dominantReason(causes),
      `nothing that could be held to a minimum came back${mostly(causes)}`,
    );
  }
  if (mustPassRed.length > 0 || standards.some(({ met, gates }) => gates && !met)) {
    return { outcome: "fail", reason: null, detail: null };
  }
  const same = sameAnswer(measured);
  if (same !== null) return unknown("degenerate_outputs", same);
  return { outcome: "pass", reason: null, detail: null };
}

function untested({ controls }: MeasuredAlone): Ending | null {
  if (controls === null) return null;
  const [missing] = controls.missing;
  if (missing !== undefined) {
    const reason = dominantReason(controls.missing);
    return unknown(reason, `the judge's control questions: ${describe(missing)}`);
  }
  const { passed, wrong, total } = controlsVerdict(controls.asked);
  return passed
    ? null
    : unknown("judge_unreliable", `the judge failed ${wrong} of its ${total} control questions`);
}

/** The share that policy names, or all but one case, in every unit that gates; and every must-pass case decided. */
function shortfall({ cases }: MeasuredAlone, gate: GatePolicy): Ending | null {
  const causes = missingIn(cases);
  // Coverage forgives a provider, not a run that was ended before its plan was.
  const stopped = causes.find(isUnfinished);
  if (stopped !== undefined) return unknown(dominantReason([stopped]), describe(stopped));
  const short = unitsOf(cases)
    .filter(({ name }) => name === ALL_CASES || tierOf({ gate }, name) === "gate")
    .map(({ members }) => shareOf(members.map((at) => cases[at]!.answers.map(isCompleteAlone))))
    .find(({ share, casesMissing }) => share < gate.coverage && (casesMissing > 1 || share === 0));
  if (short !== undefined) {
    const { casesComplete, casesMissing } = short;
    const detail = lacking(casesComplete, casesComplete + casesMissing, gate.coverage);
    return unknown(dominantReason(causes), `${detail}${mostly(causes)}`);
  }
  const open =
    gate.tier === "gate"
      ? cases.findIndex((of) => of.mustPass && mustPassAlone(of, gate) === "open")
      : -1;
  if (open < 0) return null;
  const id = shownId(gate, cases[open]!, open);
  const detail = `the must-pass case \`${id}\` could not be decided: too much of it is missing`;
  return unknown(dominantReason(causes), detail);
}

/** Cases of which every answer came back with all that scores it. */
export const completeIn = (cases: readonly AloneCase[]): number =>
  cases.filter(({ answers }) => answers.every(isCompleteAlone)).length;

export const missingIn = (cases: readonly AloneCase[]): readonly MissingCause[] =>
  missingOf(
    cases.flatMap(({ answers }) => answers.flatMap(({ candidate, scores }) => [candidate, scores])),
  );

/** Fewer inputs may well have one answer. */
const MANY = 8;

/** An eval set that one answer satisfies tells a good prompt from no other; null where answers differ. */
function sameAnswer({ plan, cases }: MeasuredAlone): string | null {
  const inputs = candidateRequests(plan.cases);
  const texts = cases.flatMap(({ answers }) =>
    answers.flatMap(({ candidate }) =>
      isValue(candidate) ? [outputText(candidate.value).trim()] : [],
    ),
  );
  return inputs.size < MANY || new Set(texts).size > 1
    ? null
    : `the prompt gives the same answer to all of its ${inputs.size} inputs, and it meets every minimum`;
}
