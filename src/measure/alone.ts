import type { PromptPlan } from "../plan/plan.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import type { Asking } from "../plan/requests.ts";
import { readSingle, type SingleScores } from "../score/judge/answer.ts";
import { askSingle, type SingleQuestion } from "../score/judge/ask.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import {
  judgeSingleControl,
  singleControls,
  type SingleControl,
} from "../score/judge/single-controls.ts";
import type { MeasuredCase, Output } from "../score/measured.ts";
import { isValue, type MissingCause, type Value } from "../score/value.ts";
import { generatedAnswers, type Ask, type Epochs } from "./answers.ts";
import { askJudge, type Judged } from "./ask-judge.ts";
import { range } from "./look.ts";

/** One answer of a version that has nothing to stand beside. */
export interface AloneAnswer {
  readonly output: Value<Output>;
  /** Null where no rubric judges. */
  readonly scores: Value<Judged<SingleScores["criteria"][number]>> | null;
}

export interface AloneCase extends Pick<
  MeasuredCase,
  "id" | "slices" | "mustPass" | "checked" | "checks"
> {
  readonly answers: readonly AloneAnswer[];
}

export interface AskedSingleControl {
  readonly row: SingleControl;
  readonly right: boolean;
  readonly rightAnswer: string;
  readonly judgeAnswer: string;
  readonly said: string;
}

/** A version measured alone: the judge's own test, and every answer with its scores. */
export interface MeasuredAlone {
  readonly plan: PromptPlan;
  readonly epochs: Epochs;
  readonly controls: readonly AskedSingleControl[];
  /** Why a control question has no answer. */
  readonly controlsMissing: readonly MissingCause[];
  /** In the order of `plan.cases`; empty where the judge failed its own test. */
  readonly cases: readonly AloneCase[];
}

/**
 * The candidate's answers and their scores, the judge's own test first. Good answers for that test are references
 * and, where a case has none, the candidate's own first answer: it only has to fit its question better than another's.
 */
export async function measureAlone(
  ask: Ask,
  plan: PromptPlan,
  epochs: Epochs,
): Promise<MeasuredAlone> {
  const answers = generatedAnswers(ask, plan, epochs);
  const answer = (planned: PlannedCase, sample: number): Promise<Value<Output>> =>
    answers.output("candidate", planned, sample, false);
  const test = await askSingleControls(ask, plan, epochs, answer);
  if (test.controlsMissing.length > 0 || !passes(test.controls)) {
    return { plan, epochs, ...test, cases: [] };
  }
  const cases = await Promise.all(
    plan.cases.map(async (planned): Promise<AloneCase> => {
      const { id, slices, mustPass, checks } = planned.case;
      const asked = range(planned.samples.candidate).map(async (sample): Promise<AloneAnswer> => {
        const output = await answer(planned, sample);
        return { output, scores: await scoresOf(ask, plan, epochs, planned, sample, output) };
      });
      const checked = checks.length > 0;
      return { id, slices, mustPass, checked, checks, answers: await Promise.all(asked) };
    }),
  );
  return { plan, epochs, ...test, cases };
}

async function scoresOf(
  ask: Ask,
  plan: PromptPlan,
  epochs: Epochs,
  planned: PlannedCase,
  sample: number,
  output: Value<Output>,
): Promise<AloneAnswer["scores"]> {
  if (plan.judge === null) return null;
  if (!isValue(output)) return { missing: { kind: "no_output" } };
  const { case: item, candidate } = planned;
  const question: SingleQuestion = {
    rubric: plan.evalSet.rubric,
    conversation: conversationOf(item, [candidate, candidate]),
    reference: item.reference,
    contexts: item.contexts,
    output: output.value.text,
    seed: plan.seed,
    caseId: item.id,
  };
  const asking = { prompt: plan.subject.name, sample, epoch: epochs.profile };
  return judgeAlone(ask, plan, question, asking);
}

function judgeAlone(
  ask: Ask,
  plan: PromptPlan,
  question: SingleQuestion,
  asking: Asking,
): Promise<Value<Judged<SingleScores["criteria"][number]>>> {
  const { ref } = plan.judge!.entry;
  const { rubric } = plan.evalSet;
  return askJudge(ask, askSingle(question, ref), { rubric, ref, asking, read: readSingle });
}

async function askSingleControls(
  ask: Ask,
  plan: PromptPlan,
  epochs: Epochs,
  answer: (planned: PlannedCase, sample: number) => Promise<Value<Output>>,
): Promise<Pick<MeasuredAlone, "controls" | "controlsMissing">> {
  if (plan.judge === null) return { controls: [], controlsMissing: [] };
  const good = await Promise.all(
    plan.cases.map(async (planned) => {
      const { id, reference, contexts } = planned.case;
      const isReference = reference !== null && reference.trim() !== "";
      const own = isReference ? null : await answer(planned, 1);
      const text = isReference ? reference : own !== null && isValue(own) ? own.value.text : "";
      const conversation = conversationOf(planned.case, null);
      return { caseId: id, conversation, reference, contexts, answer: text, isReference };
    }),
  );
  const usable = good.filter((of) => of.answer.trim() !== "");
  const rows = singleControls({ rubric: plan.evalSet.rubric, cases: usable, seed: plan.seed });
  const missing: MissingCause[] = [];
  const asked = await Promise.all(
    rows.map(async (row, index): Promise<AskedSingleControl | null> => {
      const asking = { prompt: plan.subject.name, sample: index + 1, epoch: epochs.controls };
      const judged = await judgeAlone(ask, plan, row.question, asking);
      if (!isValue(judged)) {
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
  return { controls: asked.filter((of) => of !== null), controlsMissing: missing };
}

/** Of another question's answers a tenth may happen to fit; every other control must be right. */
export function passes(controls: readonly AskedSingleControl[]): boolean {
  const worse = controls.filter(({ row }) => row.kind === "known-worse");
  const wrong = worse.filter(({ right }) => !right).length;
  const others = controls.filter(({ row }) => row.kind !== "known-worse");
  return others.every(({ right }) => right) && wrong <= worse.length / 10;
}
