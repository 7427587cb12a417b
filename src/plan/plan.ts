import type { Config, JudgeEntry, ModelEntry } from "../config/config.ts";
import type { ChangedPrompt } from "../detect/detected.ts";
import { judgedCases } from "../evals/case-rubric.ts";
import { canFail, type Criterion, type EvalSet } from "../evals/eval-set.ts";
import type { ModelRef } from "../models/model.ts";
import type { Problem } from "../problem.ts";
import type { Reason } from "../reason.ts";
import type { KnownAgreement } from "../score/calibration/known-agreement.ts";
import type { Sha256 } from "../units.ts";
import type { PromptVerdict, ReachedBy } from "../verdict.ts";
import { blankTurns } from "./blank-turns.ts";
import { planArms, unaskedOf } from "./plan-arms.ts";
import { plannedMetrics, type PlannedMetric } from "./metrics.ts";
import { allAlike, firstOf, planCases, planUnfilled } from "./planned-cases.ts";
import type { PlannedCase, PlannedCases } from "./planned-cases.ts";
import type { Asked } from "./requests.ts";
import { planJudge } from "./plan-judge.ts";
import { aloneSamples, samplePlan, type SamplePlan } from "./samples.ts";
import { seedOf } from "./seed.ts";

/** What is compared, as the verdict names it. */
export interface Subject extends Readonly<
  Pick<
    PromptVerdict,
    "name" | "path" | "from" | "change" | "encodingOnly" | "production" | "bootstrap"
  >
> {
  readonly reachedBy: readonly ReachedBy[];
  readonly evalSource: "base" | "head" | "supplied";
}

export interface ArmPlan extends Asked {
  /** Of the prompt version, or of the supplied file's bytes. */
  readonly digest: Sha256;
  readonly path: string;
  /** Null for supplied outputs. */
  readonly entry: ModelEntry | null;
}

export interface JudgePlan {
  readonly entry: JudgeEntry;
  readonly rubric: readonly Criterion[];
  /** The reason base gives for a judge of the generator's family; null where families differ. */
  readonly sameFamily: string | null;
  /** Why its criteria warn and do not gate, as a clause; null where they gate. */
  readonly uncalibrated: string | null;
  /** Its agreement with people, as base's calibration has it; null where none is about this judge. */
  readonly agreement: KnownAgreement | null;
}

/** Everything that is to be measured for one prompt, frozen before a call is made. */
export interface PromptPlan {
  /** True for a prompt that production has no version of: both arms are the candidate, and only that one is asked. */
  readonly alone: boolean;
  readonly subject: Subject;
  readonly evalSet: EvalSet;
  readonly seed: number;
  readonly samples: SamplePlan;
  readonly baseline: ArmPlan;
  readonly candidate: ArmPlan;
  /** Gating cases, in code-point order of ids. */
  readonly cases: readonly PlannedCase[];
  /** Head's own cases: one pair each, shown, not gating. */
  readonly newCases: readonly PlannedCase[];
  /** Null without a rubric. */
  readonly judge: JudgePlan | null;
  /** Head's edited rubric, judged once a case and shown; null where policy does not ask for it. */
  readonly headRubric: readonly Criterion[] | null;
  /** Further numbers that policy names. */
  readonly metrics: readonly PlannedMetric[];
  /** What is scored: the rubric on 1–5, or a ready-made number with its range. */
  readonly scale: Readonly<PromptVerdict["scale"]>;
  readonly warnings: readonly Problem[];
}

/** The models that a plan asks, some of them twice; none for supplied outputs without a judge. */
export const refsOf = ({ baseline, candidate, judge }: PromptPlan): readonly ModelRef[] =>
  [baseline.entry, candidate.entry, judge?.entry].flatMap((entry) => entry?.ref ?? []);

/** Why a prompt cannot be measured; its verdict is inconclusive(reason), the other prompts go on. */
export interface Unplannable {
  readonly changed: ChangedPrompt;
  readonly reason: Reason;
  readonly detail: string;
  readonly problems: readonly Problem[];
}

export type Planned =
  | { readonly ok: true; readonly plan: PromptPlan }
  | { readonly ok: false; readonly unplannable: Unplannable };

/** One changed prompt → what to measure. Pure. */
export function planPrompt(changed: ChangedPrompt, config: Config): Planned {
  const stop = (reason: Reason, detail: string, problems: readonly Problem[] = []): Planned => ({
    ok: false,
    unplannable: { changed, reason, detail, problems },
  });
  const { evalSet } = changed;
  const alone = changed.baseline === null;
  const baseline = changed.baseline ?? changed.candidate;
  if (evalSet === null) {
    const lacking = `there is no eval set at ${changed.evalPath}`;
    return alone
      ? stop(
          "baseline_missing",
          `${changed.path} is new and ${lacking}: add one with cases and a rubric or checks`,
        )
      : stop("insufficient_samples", lacking);
  }
  const unmeasurable = alone ? nothingToScore(evalSet) : whyUnmeasurable(evalSet);
  if (unmeasurable !== null) return stop("insufficient_samples", unmeasurable);
  const arms = planArms(baseline, changed, config);
  if (!arms.ok) return stop(arms.reason, arms.detail);
  const unasked = unaskedOf(changed.candidate, arms.candidate);
  if (unasked.length > 0) return stop("config_invalid", firstOf(unasked), unasked);
  const judge = planJudge(evalSet, config, arms.generators, {
    cases: [...evalSet.cases, ...changed.newCases],
    prompts: [baseline.prompt, changed.candidate.prompt],
  });
  if (!judge.ok) return stop("config_invalid", judge.detail);
  const samples = alone
    ? aloneSamples(evalSet.cases.length)
    : samplePlan(evalSet.cases.length, config.gate.sampling);
  const planAll = (of: EvalSet["cases"], each: SamplePlan): PlannedCases =>
    changed.target === null
      ? planCases(of, baseline, changed.candidate, each)
      : planUnfilled(of, each);
  const cases = planAll(evalSet.cases, samples);
  const once = { first: 1, candidate: 1, production: 1 };
  const extra = planAll(changed.newCases, once);
  const problems = [
    ...cases.problems,
    ...extra.problems,
    ...allAlike(changed, cases.cases),
    ...blankTurns(arms, [...cases.cases, ...extra.cases]),
  ];
  if (problems.length > 0) {
    return stop("config_invalid", firstOf(problems), problems);
  }
  const newCases = extra.cases.map((planned) => ({ ...planned, samples: once }));
  const plan: PromptPlan = {
    alone,
    subject: changed,
    evalSet,
    seed: seedOf(changed.name, evalSet.path),
    samples,
    baseline: arms.baseline,
    candidate: arms.candidate,
    cases: cases.cases,
    newCases,
    judge: judge.judge,
    headRubric:
      config.gate.showHeadRubric && judge.judge !== null && !alone ? changed.headRubric : null,
    metrics: alone ? [] : plannedMetrics(config.gate, evalSet),
    scale: RUBRIC,
    // Production is measured as it runs: without what its provider never got.
    warnings: [...(alone ? [] : unaskedOf(baseline, arms.baseline)), ...cases.warnings],
  };
  return { ok: true, plan };
}

const RUBRIC = { metric: "rubric", low: 1, high: 5 } as const;

/** Fewer judged cases than this feed no test, so a rubric alone could never fail (STATISTICS, verdict). */
const FEWEST_JUDGED = 8;

/** What is measured alone is held to minimums, which any number of cases can miss. */
function nothingToScore(evalSet: EvalSet): string | null {
  const { cases, path } = evalSet;
  if (cases.length === 0) return `${path} has no cases`;
  const scored = judgedCases(evalSet).length > 0 || cases.some(({ checks }) => canFail(checks));
  return scored ? null : notScored(cases, path);
}

export function whyUnmeasurable(evalSet: EvalSet): string | null {
  const { cases, path } = evalSet;
  if (cases.length === 0) return `${path} has no cases`;
  const judged = judgedCases(evalSet);
  const decides =
    cases.some(({ checks }) => canFail(checks)) || judged.some(({ mustPass }) => mustPass);
  if (decides || judged.length >= FEWEST_JUDGED) return null;
  return judged.length === 0
    ? notScored(cases, path)
    : `${path} has ${judged.length} judged cases and no checks: a rubric needs at least ${FEWEST_JUDGED} cases before it can decide`;
}

const notScored = (cases: EvalSet["cases"], path: string): string =>
  cases.some(({ checks }) => checks.length > 0)
    ? `${path} has no rubric, and checks of weight 0 decide nothing`
    : `${path} has nothing measurable: neither a rubric nor checks`;
