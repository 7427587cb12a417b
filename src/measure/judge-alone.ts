import type { JudgePlan } from "../plan/plan.ts";
import type { Asking } from "../plan/requests.ts";
import { readSingle, type CriterionScore } from "../score/judge/answer.ts";
import { askSingle, type SingleQuestion } from "../score/judge/ask.ts";
import type { Value } from "../score/value.ts";
import type { Ask } from "./answers.ts";
import { askJudge, type Judged } from "./ask-judge.ts";

/** Puts one output to the judge, through the store. */
export function judgeAlone(
  ask: Ask,
  { entry: { ref, instructions } }: JudgePlan,
  question: SingleQuestion,
  asking: Asking,
): Promise<Value<Judged<CriterionScore>>> {
  return askJudge(ask, askSingle(question, ref, instructions.single?.text), {
    rubric: question.rubric,
    ref,
    asking,
    read: readSingle,
  });
}
