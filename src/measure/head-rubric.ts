import { average, tBound } from "../compare/bounds.ts";
import type { Interval } from "../compare/comparison.ts";
import { orderOf } from "../plan/order.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { MeasuredCase } from "../score/measured.ts";
import { isValue } from "../score/value.ts";
import type { Ask } from "./answers.ts";
import { judgedScores, judgeOf, type PairScorer } from "./judge-pair.ts";
import type { Bench } from "./look.ts";

/** What head's rubric says of the first pair of every case: candidate − production, in points. */
export interface HeadRubricScore {
  readonly mean: number;
  /** Two-sided, 90 %; null with fewer than two cases. */
  readonly interval: Interval | null;
  readonly cases: number;
}

/** Head's rubric over answers that are there already; null where policy does not ask, or nothing could be judged. */
export async function judgeByHeadRubric(
  { headScore: score, plan, epochs }: Bench,
  measured: readonly MeasuredCase[],
): Promise<HeadRubricScore | null> {
  if (score === null) return null;
  const differences = await Promise.all(
    measured.map(async ({ id, pairs: [first] }, position) => {
      if (first === undefined) return null;
      const order = orderOf(plan.seed, id, 1);
      const asking = { prompt: plan.subject.name, sample: 1, epoch: epochs.profile };
      const scores = await score(plan.cases[position]!, first, { order, asking });
      if (scores === null || !isValue(scores)) return null;
      const { means } = scores.value;
      return means === null ? 0 : means.candidate - means.baseline;
    }),
  );
  const values = differences.filter((of) => of !== null);
  if (values.length === 0) return null;
  const bound = tBound(values, 0.95);
  const interval = bound && { lower: bound.lower, upper: bound.upper };
  return { mean: average(values), interval, cases: values.length };
}

/** The judge with head's rubric in place of base's. */
export function headRubricScorer(ask: Ask, plan: PromptPlan): PairScorer | null {
  const { headRubric: rubric, judge, evalSet } = plan;
  if (rubric === null || judge === null) return null;
  const theirs = { ...plan, evalSet: { ...evalSet, rubric }, judge: { ...judge, rubric } };
  return judgedScores(judgeOf(ask, theirs)!, theirs);
}
