import type { Config } from "../config/config.ts";
import { MUST_PASS } from "../compare/must-pass.ts";
import { unitsOf } from "../compare/units.ts";
import type { AloneAnswer, AloneCase, MeasuredAlone } from "../measure/alone.ts";
import { passes } from "../measure/alone.ts";
import type { Reason } from "../reason.ts";
import { isFailingScore, singleMean } from "../score/judge/weighted-mean.ts";
import { isValue, type MissingCause, type Value } from "../score/value.ts";
import type { JudgeVerdict, PromptVerdict } from "../verdict.ts";
import { standardsOf } from "./absolute.ts";
import { casesNeeded, describe, dominantReason, tally } from "./coverage.ts";
import { floorsOf } from "./floors.ts";
import { shownId } from "./holdout.ts";
import { nothingMeasured } from "./run.ts";
import { shownAlone } from "./shown-alone.ts";

interface Ending {
  readonly outcome: PromptVerdict["outcome"];
  readonly reason: Reason | null;
  readonly detail: string | null;
}

/** A version that has no other to be compared with → its verdict: minimums met or missed, never an empty pass. */
export function decideAlone(measured: MeasuredAlone, { gate }: Config): PromptVerdict {
  const { plan, cases } = measured;
  const { subject, evalSet, scale } = plan;
  const standards = standardsOf(cases, evalSet.rubric, gate);
  const red = cases.flatMap((of, index) =>
    of.mustPass && gate.tier === "gate" && alwaysFails(of, evalSet.rubric)
      ? [shownId(gate, of, index)]
      : [],
  );
  const complete = cases.filter(({ answers }) => answers.every(isComplete)).length;
  const causes = cases.flatMap(causesOf);
  const missed = standards.some(({ met }) => !met) || red.length > 0;
  const ending: Ending = whyUnmeasured(measured, gate.coverage, complete, causes) ?? {
    outcome: missed && gate.tier === "gate" ? "fail" : "pass",
    reason: null,
    detail: null,
  };
  const known = ending.reason === null;
  return {
    ...nothingMeasured,
    name: subject.name,
    path: subject.path,
    from: subject.from,
    change: subject.change,
    encodingOnly: subject.encodingOnly,
    bootstrap: subject.bootstrap,
    ...ending,
    baseline: null,
    candidate: armOf(measured),
    evalSet: { path: evalSet.path, version: evalSet.digest, source: subject.evalSource },
    method: "absolute",
    scale: { ...scale },
    coverage: {
      cases: plan.cases.length,
      complete,
      needed: casesNeeded(plan.cases.length, gate.coverage),
      missing: [...tally(causes.map(describe))],
    },
    judge: judgeVerdict(measured),
    absolute: known ? { standards: [...standards], floors: floorsOf(gate).length > 0 } : null,
    mustPassRed: known ? red : [],
    cases: known ? [...shownAlone(measured, gate)] : [],
    warnings: plan.warnings.map((warning) => ({ ...warning })),
  };
}

/** The judge's own test, then coverage, then the same answer to everything; null where minimums may decide. */
function whyUnmeasured(
  { plan, controls, controlsMissing, cases }: MeasuredAlone,
  coverage: number,
  complete: number,
  causes: readonly MissingCause[],
): Ending | null {
  const unknown = (reason: Reason, detail: string): Ending => ({
    outcome: "inconclusive",
    reason,
    detail,
  });
  const [first] = controlsMissing;
  if (first !== undefined) {
    return unknown(
      dominantReason(controlsMissing),
      `the judge's control questions: ${describe(first)}`,
    );
  }
  if (plan.judge !== null && controls.length === 0) {
    return unknown(
      "judge_unreliable",
      "the judge could not be tested: no case has a reference, and the prompt gave no answer",
    );
  }
  if (!passes(controls)) {
    const wrong = controls.filter(({ right }) => !right).length;
    return unknown(
      "judge_unreliable",
      `the judge failed ${wrong} of its ${controls.length} control questions`,
    );
  }
  const stopped = causes.find(({ kind }) => kind === "cancelled" || kind === "budget");
  if (stopped !== undefined) return unknown(dominantReason([stopped]), describe(stopped));
  const short = shortUnit(cases, coverage);
  if (short !== null || complete === 0) {
    const why =
      causes[0] === undefined ? "" : `; most often: ${tally(causes.map(describe))[0]!.cause}`;
    return unknown(
      dominantReason(causes),
      `${complete} of ${cases.length} cases were measured; a result needs ${casesNeeded(cases.length, coverage)}${why}`,
    );
  }
  const same = oneAnswer(cases);
  return plan.judge !== null && same
    ? unknown("degenerate_outputs", `all ${cases.length} inputs get the same answer`)
    : null;
}

/** A unit of which more is missing than policy lets pass. */
function shortUnit(cases: readonly AloneCase[], coverage: number): string | null {
  const short = unitsOf(cases).find(({ members }) => {
    const answers = members.map((at) => cases[at]!.answers);
    const all = answers.flat();
    const share = all.filter(isComplete).length / Math.max(1, all.length);
    const lacking = answers.filter((of) => !of.every(isComplete)).length;
    return share < coverage && lacking > 1;
  });
  return short?.name ?? null;
}

/** Fewer inputs may well have one answer. */
const MANY = 8;

function oneAnswer(cases: readonly AloneCase[]): boolean {
  const texts = cases.flatMap(({ answers }) =>
    answers.flatMap(({ output }) => (isValue(output) ? [output.value.text.trim()] : [])),
  );
  return cases.length >= MANY && new Set(texts).size === 1;
}

const isComplete = ({ output, scores }: AloneAnswer): boolean =>
  isValue(output) && (scores === null || isValue(scores));

const causesOf = ({ answers }: AloneCase): readonly MissingCause[] =>
  answers.flatMap(({ output, scores }) => {
    const values: readonly Value<unknown>[] = [output, ...(scores === null ? [] : [scores])];
    return values.flatMap((value) =>
      isValue(value) || value.missing.kind === "no_output" ? [] : [value.missing],
    );
  });

function alwaysFails(
  { answers, checked }: AloneCase,
  rubric: Parameters<typeof singleMean>[0],
): boolean {
  const tried = answers.slice(0, MUST_PASS.candidate);
  return (
    tried.length === MUST_PASS.candidate &&
    tried.every(({ output, scores }) => {
      const byCheck = checked && isValue(output) && output.value.failedChecks.length > 0;
      const byScore =
        scores !== null &&
        isValue(scores) &&
        isFailingScore(singleMean(rubric, scores.value.scores));
      return byCheck || byScore;
    })
  );
}

function armOf({ plan, epochs, cases }: MeasuredAlone): PromptVerdict["candidate"] {
  const { digest, path, entry } = plan.candidate;
  const answered = cases.flatMap(({ answers }) =>
    answers.flatMap(({ output }) =>
      isValue(output) && output.value.model !== null ? [output.value.model] : [],
    ),
  );
  return {
    version: digest,
    path,
    model:
      entry === null
        ? null
        : {
            provider: entry.ref.provider,
            asked: entry.ref.model,
            answered: [...new Set(answered)].toSorted(),
          },
    samples: plan.samples.candidate,
    recheckSamples: 0,
    since: epochs.profile,
  };
}

function judgeVerdict({ plan, controls, cases }: MeasuredAlone): JudgeVerdict | null {
  if (plan.judge === null) return null;
  const answered = cases.flatMap(({ answers }) =>
    answers.flatMap(({ scores }) =>
      scores !== null && isValue(scores) ? [scores.value.model] : [],
    ),
  );
  return {
    provider: plan.judge.entry.ref.provider,
    asked: plan.judge.entry.ref.model,
    answered: [...new Set(answered)].toSorted(),
    sameFamily: plan.judge.sameFamily,
    rubricVersion: plan.evalSet.rubricDigest,
    controls: {
      right: controls.filter(({ right }) => right).length,
      total: controls.length,
      wrong: controls.flatMap(({ row, right, rightAnswer, judgeAnswer, said }) =>
        right
          ? []
          : [{ question: row.title, rightAnswer, judgeAnswer, text: row.question.output, said }],
      ),
    },
    consistency: null,
    positionEffect: null,
  };
}
