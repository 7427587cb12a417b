import { rubricOf } from "../evals/case-rubric.ts";
import { canFail } from "../evals/eval-set.ts";
import type { JudgePlan, PromptPlan } from "../plan/plan.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import { sampleNumbers } from "../plan/samples.ts";
import { controlsVerdict } from "../score/judge/control-marks.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import { singleMean } from "../score/judge/weighted-mean.ts";
import type { Answered, MeasuredCase, MeasuredPair, PairScores } from "../score/measured.ts";
import { isValue, type Value } from "../score/value.ts";
import { generatedAnswers, type AnswerSource, type Ask, type Epochs } from "./answers.ts";
import { judgeAlone } from "./judge-alone.ts";
import { askSingleControls, type AskedSingleControls } from "./single-controls.ts";

/** One answer of a version that has nothing to stand beside: its scores are said of both sides alike. */
export type AloneAnswer = Pick<MeasuredPair, "candidate" | "scores">;

export interface AloneCase extends Pick<
  MeasuredCase,
  "id" | "slices" | "mustPass" | "checked" | "checks"
> {
  readonly answers: readonly AloneAnswer[];
}

/** A version measured alone: the judge's own test, and every answer with its scores. */
export interface MeasuredAlone {
  readonly plan: PromptPlan;
  readonly epochs: Epochs;
  /** Null where no rubric judges. */
  readonly controls: AskedSingleControls | null;
  /** In the order of `plan.cases`; empty where the judge failed its own test. */
  readonly cases: readonly AloneCase[];
  /** In the order of `plan.newCases`. */
  readonly newCases: readonly AloneCase[];
}

/** The judge's own test, and if it passes the candidate's answers with their scores. */
export async function measureAlone(
  ask: Ask,
  plan: PromptPlan,
  epochs: Epochs,
): Promise<MeasuredAlone> {
  const { judge } = plan;
  const answers = generatedAnswers(ask, plan, epochs);
  const controls =
    judge === null ? null : await askSingleControls(ask, plan, judge, answers, epochs);
  if (
    controls !== null &&
    (controls.missing.length > 0 || !controlsVerdict(controls.asked).passed)
  ) {
    return { plan, epochs, controls, cases: [], newCases: [] };
  }
  return { plan, epochs, controls, ...(await measureCases({ ask, plan, epochs, answers })) };
}

/** Every answer with its scores, without the judge's own test. */
export const measureCasesAlone = (
  ask: Ask,
  plan: PromptPlan,
  epochs: Epochs,
): Promise<Pick<MeasuredAlone, "cases" | "newCases">> =>
  measureCases({ ask, plan, epochs, answers: generatedAnswers(ask, plan, epochs) });

async function measureCases(means: Means): Promise<Pick<MeasuredAlone, "cases" | "newCases">> {
  const measure = (planned: readonly PlannedCase[]): Promise<readonly AloneCase[]> =>
    Promise.all(planned.map((of) => measureCase(means, of)));
  const { plan } = means;
  const [cases, newCases] = await Promise.all([measure(plan.cases), measure(plan.newCases)]);
  return { cases, newCases };
}

interface Means {
  readonly ask: Ask;
  readonly plan: PromptPlan;
  readonly epochs: Epochs;
  readonly answers: AnswerSource;
}

async function measureCase(means: Means, planned: PlannedCase): Promise<AloneCase> {
  const { id, slices, mustPass, checks } = planned.case;
  const { judge } = means.plan;
  const answers = sampleNumbers(planned.samples.candidate).map(
    async (sample): Promise<AloneAnswer> => {
      const candidate = await means.answers.output("candidate", planned, sample, false);
      if (judge === null || rubricOf(judge.rubric, planned.case).length === 0) {
        return { candidate, scores: null };
      }
      if (!isValue(candidate)) return { candidate, scores: { missing: { kind: "no_output" } } };
      return {
        candidate,
        scores: await scoresOf(means, judge, planned, sample, candidate.value),
      };
    },
  );
  const checked = canFail(checks);
  return { id, slices, mustPass, checked, checks, answers: await Promise.all(answers) };
}

async function scoresOf(
  { ask, plan, epochs }: Means,
  judge: JudgePlan,
  planned: PlannedCase,
  sample: number,
  output: Answered,
): Promise<Value<PairScores>> {
  const { case: item, candidate } = planned;
  const rubric = rubricOf(judge.rubric, item);
  const question = {
    rubric,
    conversation: conversationOf(item, [candidate, candidate]),
    reference: item.reference,
    contexts: item.contexts,
    output,
    seed: plan.seed,
    caseId: item.id,
  };
  const asking = { prompt: plan.subject.name, sample, epoch: epochs.profile };
  const judged = await judgeAlone(ask, judge, question, asking);
  if (!isValue(judged)) return judged;
  const { scores, model } = judged.value;
  const mean = singleMean(rubric, scores);
  const criteria = scores.criteria.map(({ id, rationale, score }) => ({
    id,
    rationale,
    baseline: score,
    candidate: score,
  }));
  return { value: { order: 0, criteria, means: { baseline: mean, candidate: mean }, model } };
}
