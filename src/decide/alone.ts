import type { Config } from "../config/config.ts";
import type { AloneCase, MeasuredAlone } from "../measure/alone.ts";
import { isValue } from "../score/value.ts";
import type { JudgeVerdict, PromptVerdict } from "../verdict.ts";
import { standardsOf } from "./absolute.ts";
import { aloneEnding, completeIn, missingIn } from "./alone-ending.ts";
import { failsAlone, mustPassAlone } from "./alone-fails.ts";
import { casesNeeded, describe, tally } from "./coverage.ts";
import { shownId } from "./holdout.ts";
import { checksPassAnything } from "./idle.ts";
import { nothingMeasured } from "./run.ts";
import { shownAlone } from "./shown-alone.ts";

/** A version that has no other to be compared with → its verdict: minimums met or missed, never an empty pass. */
export function decideAlone(measured: MeasuredAlone, { gate }: Config): PromptVerdict {
  const { plan, cases } = measured;
  const { subject, evalSet, scale } = plan;
  const standards = standardsOf(cases, evalSet, gate);
  const mustPassRed = cases.flatMap((of, index) =>
    of.mustPass && gate.tier === "gate" && mustPassAlone(of) === "red"
      ? [shownId(gate, of, index)]
      : [],
  );
  const ending = aloneEnding(measured, gate, { standards, mustPassRed });
  const known = ending.outcome === "pass" || ending.outcome === "fail";
  const floors = standards.some(({ source }) => source === "floor");
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
      complete: completeIn(cases),
      needed: casesNeeded(plan.cases.length, gate.coverage),
      missing: [...tally(missingIn(cases).map(describe))],
    },
    judge: judgeVerdict(measured),
    // Half a measurement reads like a verdict, so an inconclusive prompt shows no scores.
    absolute: known ? { standards: [...standards], floors } : null,
    mustPassRed: known ? mustPassRed : [],
    cases: known ? [...shownAlone(measured, gate)] : [],
    newCases: known ? measured.newCases.map(newCase) : [],
    // Minimums that no answer misses are none, however they read.
    warnings: [...plan.warnings, ...(plan.judge === null ? checksPassAnything(plan) : [])].map(
      (warning) => ({ ...warning }),
    ),
  };
}

/** A case that only head has: run once and shown, never gating. */
const newCase = (of: AloneCase): PromptVerdict["newCases"][number] => ({
  id: of.id,
  baselineFailing: "",
  candidateFailing: `${of.answers.filter((answer) => failsAlone(of, answer) === 1).length} of ${of.answers.filter(({ candidate }) => isValue(candidate)).length}`,
  difference: null,
});

function armOf({ plan, epochs, cases }: MeasuredAlone): PromptVerdict["candidate"] {
  const { digest, path, entry } = plan.candidate;
  const models = cases.flatMap(({ answers }) =>
    answers.flatMap(({ candidate }) => (isValue(candidate) ? (candidate.value.model ?? []) : [])),
  );
  return {
    version: digest,
    path,
    model:
      entry === null
        ? null
        : { provider: entry.ref.provider, asked: entry.ref.model, answered: distinct(models) },
    samples: plan.samples.candidate,
    recheckSamples: 0,
    since: epochs.profile,
  };
}

function judgeVerdict({ plan, controls, cases }: MeasuredAlone): JudgeVerdict | null {
  if (plan.judge === null || controls === null) return null;
  const models = cases.flatMap(({ answers }) =>
    answers.flatMap(({ scores }) =>
      scores !== null && isValue(scores) ? (scores.value.model ?? []) : [],
    ),
  );
  return {
    provider: plan.judge.entry.ref.provider,
    asked: plan.judge.entry.ref.model,
    answered: distinct(models),
    sameFamily: plan.judge.sameFamily,
    rubricVersion: plan.evalSet.rubricDigest,
    controls: {
      right: controls.asked.filter(({ right }) => right).length,
      total: controls.asked.length,
      wrong: controls.asked.flatMap(({ row, right, rightAnswer, judgeAnswer, said }) =>
        right
          ? []
          : [{ question: row.title, rightAnswer, judgeAnswer, text: row.question.output, said }],
      ),
    },
    consistency: null,
    positionEffect: null,
  };
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)].toSorted();
