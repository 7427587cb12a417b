import { rubricOf } from "../evals/case-rubric.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import type { JudgePlan, PromptPlan } from "../plan/plan.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import type { SingleScores } from "../score/judge/answer.ts";
import {
  judgeSingleControl,
  singleControls,
  type SingleControl,
  type SingleControlCase,
} from "../score/judge/single-controls.ts";
import { isValue } from "../score/value.ts";
import type { AnswerSource, Ask, Epochs } from "./answers.ts";
import { askRows, hasReferences, isText, scoredCases, type AskedControls } from "./controls.ts";
import { judgeAlone } from "./judge-alone.ts";

export type AskedSingleControls = AskedControls<SingleControl, SingleScores>;

/**
 * Known-answer questions to a judge that sees one output. Other questions' answers are references; where too few
 * cases have one, the candidate's own first answers, which need not be good: they only have to be about their question.
 */
export async function askSingleControls(
  ask: Ask,
  plan: PromptPlan,
  judge: JudgePlan,
  answers: AnswerSource,
  epochs: Epochs,
): Promise<AskedSingleControls> {
  const ownToo = !hasReferences(plan);
  const cases = await Promise.all(
    scoredCases(plan).map((of) => controlCase(of, judge, ownToo, answers)),
  );
  const rows = singleControls({ cases, seed: plan.seed });
  return askRows(rows, {
    prompt: plan.subject.name,
    epoch: epochs.controls,
    judge: ({ question }, asking) => judgeAlone(ask, judge, question, asking),
    mark: judgeSingleControl,
  });
}

async function controlCase(
  planned: PlannedCase,
  judge: JudgePlan,
  ownToo: boolean,
  answers: AnswerSource,
): Promise<SingleControlCase> {
  const { id, reference, contexts } = planned.case;
  const isReference = isText(reference);
  const own = isReference || !ownToo ? null : await answers.output("candidate", planned, 1, false);
  const said = own !== null && isValue(own) && own.value.finish === "stop" ? own.value : null;
  return {
    caseId: id,
    rubric: rubricOf(judge.rubric, planned.case),
    conversation: conversationOf(planned.case, null),
    reference,
    contexts,
    answer: isReference ? reference : said,
    isReference,
  };
}
