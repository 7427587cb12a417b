import type { Config } from "../config/config.ts";
import type { AloneCase, MeasuredAlone } from "../measure/alone.ts";
import { familyOf } from "../models/family.ts";
import type { SingleControl } from "../score/judge/single-controls.ts";
import { auditAlone } from "../score/judge/bias/audit.ts";
import { WORST } from "../score/judge/rubric.ts";
import { outputText } from "../score/output-text.ts";
import { isValue } from "../score/value.ts";
import type { JudgeVerdict, PromptVerdict } from "../verdict.ts";
import { standardsOf } from "./absolute.ts";
import { aloneEnding, completeIn, missingIn } from "./alone-ending.ts";
import { failsAlone, mustPassAlone } from "./alone-fails.ts";
import { formWarnings, type FormedSide } from "./answer-form.ts";
import { judgeAndTest, versionAndModel } from "./answered.ts";
import { casesNeeded, tallyCauses } from "./coverage.ts";
import { shownId } from "./holdout.ts";
import { checksPassAnything } from "./idle.ts";
import { nothingMeasured } from "./run.ts";
import { shownAlone } from "./shown-alone.ts";
import { biasVerdict, sideFamily } from "./judge.ts";
import { subjectVerdict } from "./subject.ts";

/** A version that has no other to be compared with → its verdict: minimums met or missed, never an empty pass. */
export function decideAlone(measured: MeasuredAlone, { gate }: Config): PromptVerdict {
  const { plan, cases } = measured;
  const { subject, evalSet, scale } = plan;
  const standards = standardsOf(cases, evalSet, gate);
  const mustPassRed = cases.flatMap((of, index) =>
    of.mustPass && gate.tier === "gate" && mustPassAlone(of, gate) === "red"
      ? [shownId(gate, of, index)]
      : [],
  );
  const ending = aloneEnding(measured, gate, { standards, mustPassRed });
  const known = ending.outcome === "pass" || ending.outcome === "fail";
  const floors = standards.some(({ source }) => source === "floor");
  return {
    ...nothingMeasured,
    ...subjectVerdict(subject, evalSet),
    ...ending,
    baseline: null,
    candidate: armOf(measured),
    method: "absolute",
    scale: { ...scale },
    coverage: {
      cases: plan.cases.length,
      complete: completeIn(cases),
      needed: casesNeeded(plan.cases.length, gate.coverage),
      missing: [...tallyCauses(missingIn(cases))],
    },
    judge: judgeVerdict(measured),
    // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
    absolute: known ? { standards: [...standards], floors } : null,
    mustPassRed: known ? mustPassRed : [],
    cases: known ? [...shownAlone(measured, gate)] : [],
    newCases: known ? measured.newCases.map(newCase) : [],
    // Minimums that no answer misses are none, however they read.
    warnings: [
      ...plan.warnings,
      ...formWarnings([{ who: "the candidate", arm: plan.candidate, outputs: outputsOf(cases) }]),
      ...(plan.judge === null ? checksPassAnything(plan) : []),
    ].map((warning) => ({ ...warning })),
  };
}

const outputsOf = (cases: readonly AloneCase[]): FormedSide["outputs"] =>
  cases.flatMap(({ answers }) => answers.map(({ candidate }) => candidate));

/** A case that only head has: run once and shown, never gating. */
const newCase = (of: AloneCase): PromptVerdict["newCases"][number] => ({
  id: of.id,
  baselineFailing: "",
  candidateFailing: `${of.answers.filter((answer) => failsAlone(of, answer) === 1).length} of ${of.answers.filter(({ candidate }) => isValue(candidate)).length}`,
  difference: null,
});

const armOf = ({ plan, epochs, cases }: MeasuredAlone): PromptVerdict["candidate"] => ({
  ...versionAndModel(
    plan.candidate,
    cases.flatMap(({ answers }) => answers.map(({ candidate }) => candidate)),
  ),
  samples: plan.samples.candidate,
  recheckSamples: 0,
  since: epochs.profile,
});

function judgeVerdict({ plan, controls, cases }: MeasuredAlone): JudgeVerdict | null {
  if (plan.judge === null || controls === null) return null;
  const test = {
    asked: controls.asked,
    text: ({ question }: SingleControl) => outputText(question.output),
    question: "single" as const,
  };
  const scores = cases.flatMap(({ answers }) => answers.map((of) => of.scores));
  const judged = scores.flatMap((of) => (of !== null && isValue(of) ? [of.value] : []));
  return {
    ...judgeAndTest(plan.judge, plan.evalSet.rubricDigest, test, scores),
    consistency: null,
    positionEffect: null,
    biases: auditAlone({
      answers: judged.map(({ means, criteria }) => ({
        mean: means?.candidate ?? WORST,
        rationales: criteria.map(({ rationale }) => rationale),
      })),
      scores: judged.flatMap(({ criteria }) => criteria.map(({ candidate }) => candidate)),
      families: { judge: familyOf(plan.judge.entry.ref), side: sideFamily(plan.candidate) },
    }).map(biasVerdict),
  };
}
