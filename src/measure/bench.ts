import type { PromptPlan } from "../plan/plan.ts";
import { generatedAnswers, type Ask, type Epochs } from "./answers.ts";
import { headRubricScorer } from "./head-rubric.ts";
import { judgedScores, judgeOf, unscored } from "./judge-pair.ts";
import type { Bench } from "./look.ts";

/** The bench of a prompt whose answers its models generate. */
export function benchOf(ask: Ask, plan: PromptPlan, epochs: Epochs): Bench {
  const judge = judgeOf(ask, plan);
  return {
    plan,
    answers: generatedAnswers(ask, plan, epochs),
    judge,
    score: judge === null ? unscored : judgedScores(judge, plan),
    headScore: headRubricScorer(ask, plan),
    epochs,
  };
}
