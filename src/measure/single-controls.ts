import type { PlannedCase } from "../plan/planned-cases.ts";
import type { JudgePlan, PromptPlan } from "../plan/plan.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import {
  judgeSingleControl,
  singleControls,
  type SingleControl,
  type SingleControlCase,
} from "../score/judge/single-controls.ts";
import { isValue, type MissingCause } from "../score/value.ts";
import type { AnswerSource, Ask, Epochs } from "./answers.ts";
import { hasReferences, type AskedControl } from "./controls.ts";
import { judgeAlone } from "./judge-alone.ts";

/** A control question about one output, the judge's answer to it, and whether that is right. */
export interface AskedSingleControl extends Omit<AskedControl, "row"> {
  readonly row: SingleControl;
}

export interface AskedSingleControls {
  readonly asked: readonly AskedSingleControl[];
  /** Why a control question has no answer; empty when all were answered. */
  readonly missing: readonly MissingCause[];
}

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
  const ownToo = !hasReferences(plan.cases);
  const cases = await Promise.all(plan.cases.map((of) => controlCase(of, ownToo, answers)));
  const rows = singleControls({ rubric: judge.rubric, cases, seed: plan.seed });
  const missing: MissingCause[] = [];
  const asked = await Promise.all(
    rows.map(async (row, index): Promise<AskedSingleControl | null> => {
      const asking = { prompt: plan.subject.name, sample: index + 1, epoch: epochs.controls };
      const judged = await judgeAlone(ask, judge, row.question, asking);
      if (!isValue(judged)) {
        // It stays in the store, so asking again would find it again: the judge has answered, and wrongly.
        if (judged.missing.kind === "invalid_judgement") {
          return { row, ...judgeSingleControl(row, judged), said: judged.missing.message };
        }
        missing.push(judged.missing);
        return null;
      }
      const { scores } = judged.value;
      const said = scores.criteria.map(({ rationale }) => rationale).join(" ");
      return { row, ...judgeSingleControl(row, { value: scores }), said };
    }),
  );
  return { asked: asked.filter((of) => of !== null), missing };
}

async function controlCase(
  planned: PlannedCase,
  ownToo: boolean,
  answers: AnswerSource,
): Promise<SingleControlCase> {
  const { id, reference, contexts } = planned.case;
  const isReference = reference !== null && reference.trim() !== "";
  const own = isReference || !ownToo ? null : await answers.output("candidate", planned, 1, false);
  const said = own !== null && isValue(own) && own.value.finish === "stop" ? own.value.text : null;
  return {
    caseId: id,
    conversation: conversationOf(planned.case, null),
    reference,
    contexts,
    answer: isReference ? reference : said,
    isReference,
  };
}
