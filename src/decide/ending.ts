import type { Comparison } from "../compare/comparison.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { GatePolicy } from "../config/config.ts";
import type { Outcome, Reason } from "../reason.ts";
import { canFail, type Case } from "../evals/eval-set.ts";
import { checkAnswer } from "../measure/answers.ts";
import { worthlessAnswers } from "../measure/worth-judging.ts";
import { failed, textAlone } from "../score/checks/check.ts";
import { degenerateOutputs, outputsOf } from "../score/degenerate.ts";
import type { Answered } from "../score/measured.ts";
import type { FloorVerdict, UnitVerdict } from "../verdict.ts";
import { describe, dominantReason, type Coverage } from "./coverage.ts";
import type { JudgedBy } from "./judge.ts";
import { hasRed } from "./red.ts";
import type { Settled } from "./settled.ts";

export interface Ending {
  readonly outcome: Outcome;
  readonly reason: Reason | null;
  readonly detail: string | null;
}

export const unknown = (reason: Reason, detail: string): Ending => ({
  outcome: "inconclusive",
  reason,
  detail,
});

/** What the parts of a verdict found, to be put into one word. */
export interface Findings {
  readonly judge: JudgedBy | null;
  readonly coverage: Coverage;
  readonly units: readonly UnitVerdict[];
  readonly floors: readonly FloorVerdict[];
  readonly mustPassRed: readonly string[];
}

/** The judge's own test first, then coverage, then degenerate outputs; only then may anything be red or green. */
export function endingOf(settled: Settled, gate: GatePolicy, findings: Findings): Ending {
  const { judge, coverage } = findings;
  const unanswered = settled.controls?.missing ?? [];
  if (unanswered.length > 0) {
    return unknown(
      dominantReason(unanswered),
      `the judge's control questions: ${describe(unanswered[0]!)}`,
    );
  }
  const unreliable = judge?.unreliable ?? null;
  if (unreliable !== null) return unknown("judge_unreliable", unreliable);
  if (settled.comparison === null) return unknown("internal_error", "nothing was compared");
  if (coverage.shortfall !== null) {
    const cause = coverage.missing[0];
    const why = cause === undefined ? "" : `; most often: ${cause.cause}`;
    return unknown(coverage.shortfall.reason, `${coverage.shortfall.detail}${why}`);
  }
  const worthless = worthlessIn(settled);
  if (worthless !== null) return unknown("degenerate_outputs", worthless);
  if (hasRed(findings)) return { outcome: "fail", reason: null, detail: null };
  const open = gate.evidence === "exclude" ? notRuledOut(settled.comparison, gate) : [];
  if (open.length > 0) {
    const names = open.map((unit) => (unit === ALL_CASES ? "all cases" : `\`${unit}\``)).join(", ");
    return unknown("insufficient_samples", `a loss beyond the margin is not ruled out in ${names}`);
  }
  return { outcome: "pass", reason: null, detail: null };
}

/** Under `evidence: exclude`: what must be ruled out before anything passes, and is not. */
const notRuledOut = ({ units }: Comparison, gate: GatePolicy): readonly string[] =>
  units
    .filter(({ unit }) => unit === ALL_CASES || gate.slices[unit]?.critical === true)
    .filter(({ ruledOut }) => !ruledOut)
    .map(({ unit }) => unit);

/** Why the answers let nothing be decided; null where they do. */
function worthlessIn(settled: Settled): string | null {
  const { plan, cases } = settled;
  const outputs = cases.map(outputsOf);
  if (plan.judge !== null) return worthlessAnswers(outputs, plan.evalSet.rubric);
  const degenerate = degenerateOutputs(outputs);
  return degenerate === null || decidedOtherwise(settled, degenerate.output)
    ? null
    : degenerate.detail;
}

/**
 * Whether something else than a rubric tells one answer to everything from a good one: a ready-made number, or checks
 * that it fails somewhere. Checks that only forbid do not: an answer that says nothing passes them all.
 */
function decidedOtherwise({ plan }: Settled, output: Answered): boolean {
  const checked = plan.cases.filter((of) => canFail(of.case.checks));
  return checked.length === 0 || checked.some((of) => isFailedBy(of.case, output));
}

/** A check of something else than the output, its cost say, does not tell whether the output is good. */
const isFailedBy = (item: Case, { text, toolCalls }: Answered): boolean =>
  failed(checkAnswer(item, { ...textAlone(text, item), toolCalls })).some(
    ({ value }) => value !== null,
  );
