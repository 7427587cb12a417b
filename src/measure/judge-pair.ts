import type { Order } from "../compare/evidence.ts";
import { rubricOf } from "../evals/case-rubric.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import type { Asking } from "../plan/requests.ts";
import { readPair, type PairScores as JudgedPair } from "../score/judge/answer.ts";
import { askPair, type PairQuestion } from "../score/judge/ask.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import { weightedMeans } from "../score/judge/weighted-mean.ts";
import type { MeasuredPair, Output, PairScores } from "../score/measured.ts";
import { sameOutput } from "../score/output-text.ts";
import { isValue, type Value } from "../score/value.ts";
import type { Ask } from "./answers.ts";
import { askJudge } from "./ask-judge.ts";

/** Judges questions of one prompt through the store; holds the judge's endpoint and rubric. */
export interface Judge {
  /** A question as compiled, under a name: used for pairs and for control rows alike. */
  judge(question: PairQuestion, asking: Asking): Promise<Value<JudgedWith>>;
}

export interface JudgedWith {
  readonly scores: JudgedPair;
  /** The model id the provider said it used. */
  readonly model: string;
}

export function judgeOf(ask: Ask, plan: PromptPlan): Judge | null {
  if (plan.judge === null) return null;
  const { ref, instructions } = plan.judge.entry;
  return {
    async judge({ rubric, ...question }, asking) {
      const asked = askPair({ rubric, ...question }, ref, instructions.pair?.text);
      return askJudge(ask, asked, { rubric, ref, asking, read: readPair });
    },
  };
}

/** How a pair's two outputs are scored, in one order; null where nothing scores them. */
export type PairScorer = (
  planned: PlannedCase,
  pair: Pick<MeasuredPair, "baseline" | "candidate">,
  how: { readonly order: 1 | -1; readonly asking: Asking },
) => Promise<Value<PairScores> | null>;

/** The judge's scores; byte-equal outputs are not sent. */
export function judgedScores(judge: Judge, plan: PromptPlan): PairScorer {
  return async (planned, { baseline, candidate }, { order, asking }) => {
    const rubric = rubricOf(plan.evalSet.rubric, planned.case);
    if (rubric.length === 0) return null;
    if (!isValue(baseline) || !isValue(candidate)) return { missing: { kind: "no_output" } };
    if (sameOutput(baseline.value, candidate.value)) {
      return { value: { order: 0, criteria: [], means: null, model: null } };
    }
    const question = pairQuestion(plan, planned, baseline.value, candidate.value, order);
    const judged = await judge.judge(question, asking);
    return isValue(judged) ? { value: byArm(judged.value, rubric, order) } : judged;
  };
}

/** For sets without a rubric: only checks say anything. */
export const unscored: PairScorer = () => Promise.resolve(null);

function pairQuestion(
  plan: PromptPlan,
  { case: item, baseline: before, candidate: after }: PlannedCase,
  baseline: Output,
  candidate: Output,
  order: 1 | -1,
): PairQuestion {
  return {
    rubric: rubricOf(plan.evalSet.rubric, item),
    conversation: conversationOf(item, [before, after]),
    reference: item.reference,
    contexts: item.contexts,
    outputs: order === 1 ? [candidate, baseline] : [baseline, candidate],
    seed: plan.seed,
    caseId: item.id,
  };
}

/** From first and second back to candidate and production: the only place that undoes the order. */
function byArm(
  { scores, model }: JudgedWith,
  rubric: PairQuestion["rubric"],
  order: Order,
): PairScores {
  const criteria = scores.criteria.map(({ id, rationale, first, second }) =>
    order === 1
      ? { id, rationale, candidate: first, baseline: second }
      : { id, rationale, candidate: second, baseline: first },
  );
  const means = weightedMeans(rubric, scores);
  return {
    order,
    criteria,
    means:
      order === 1
        ? { candidate: means.first, baseline: means.second }
        : { candidate: means.second, baseline: means.first },
    model,
  };
}
