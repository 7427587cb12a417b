import { rubricOf } from "../evals/case-rubric.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { Asking } from "../plan/requests.ts";
import type { PairScores } from "../score/judge/answer.ts";
import { judgeControl } from "../score/judge/control-marks.ts";
import { controlRows, WORSE, type ControlRow } from "../score/judge/controls.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import { isBlank, type Said } from "../score/output-text.ts";
import { isValue, type MissingCause, type Value } from "../score/value.ts";
import type { Bench } from "./look.ts";

/** A control question, the judge's answer to it, and whether that is right. */
export interface AskedControl<Row = ControlRow, Scores = PairScores> {
  readonly row: Row;
  /** Null where its answer is no judgement. */
  readonly scores: Scores | null;
  readonly right: boolean;
  readonly rightAnswer: string;
  readonly judgeAnswer: string;
  /** The judge's rationales, or why its answer is no judgement. */
  readonly said: string;
}

export interface AskedControls<Row = ControlRow, Scores = PairScores> {
  readonly asked: readonly AskedControl<Row, Scores>[];
  /** Why a control question has no answer; empty when all were answered. */
  readonly missing: readonly MissingCause[];
}

/** The cases that the judge scores, which are those it can be tested on. */
export const scoredCases = ({ cases, evalSet }: PromptPlan): readonly PlannedCase[] =>
  cases.filter((of) => rubricOf(evalSet.rubric, of.case).length > 0);

/** Whether enough references exist to test the judge before anything else is paid for. */
export function hasReferences(plan: PromptPlan): boolean {
  const cases = scoredCases(plan);
  const known = cases.filter(({ case: { reference } }) => isText(reference)).length;
  return known > 0 && known >= Math.min(WORSE, cases.length);
}

export const isText = (reference: string | null): reference is string =>
  reference !== null && reference.trim() !== "";

/**
 * Known-answer questions to the judge. A good answer is the case's reference; where too few cases have one,
 * production's first answer serves for the others.
 */
export async function askControls(
  { plan, judge, answers, epochs }: Bench,
  goodFrom: "references" | "production",
): Promise<AskedControls> {
  if (judge === null) return { asked: [], missing: [] };
  const good = await Promise.all(
    scoredCases(plan).map(async (planned) => {
      const { id, reference, contexts } = planned.case;
      const known = isText(reference) ? reference : null;
      const answer = goodFrom === "references" ? known : (known ?? (await firstAnswer(planned)));
      const conversation = conversationOf(planned.case, null);
      const rubric = rubricOf(plan.evalSet.rubric, planned.case);
      return { caseId: id, rubric, conversation, reference, contexts, answer };
    }),
  );
  const usable = good.flatMap((of) => (of.answer === null ? [] : [{ ...of, answer: of.answer }]));
  const rows = controlRows({ cases: usable, seed: plan.seed });
  return askRows(rows, {
    prompt: plan.subject.name,
    epoch: epochs.controls,
    judge: ({ question }, asking) => judge.judge(question, asking),
    mark: judgeControl,
  });

  async function firstAnswer(planned: PlannedCase): Promise<Said | null> {
    const output = await answers.output("baseline", planned, 1, false);
    return isValue(output) && output.value.finish === "stop" && !isBlank(output.value)
      ? output.value
      : null;
  }
}

/** How rows of one kind are put to the judge, and its answers marked. */
interface Examination<Row, Scores> {
  readonly prompt: string;
  readonly epoch: string;
  readonly judge: (row: Row, asking: Asking) => Promise<Value<{ readonly scores: Scores }>>;
  readonly mark: (
    row: Row,
    scores: Value<Scores>,
  ) => Omit<AskedControl<Row, Scores>, "row" | "scores" | "said">;
}

type Rationales = { readonly criteria: readonly { readonly rationale: string }[] };

/** Puts every row to the judge, whether it sees pairs or single outputs. */
export async function askRows<Row, Scores extends Rationales>(
  rows: readonly Row[],
  { prompt, epoch, judge, mark }: Examination<Row, Scores>,
): Promise<AskedControls<Row, Scores>> {
  const missing: MissingCause[] = [];
  const asked = await Promise.all(
    rows.map(async (row, index): Promise<AskedControl<Row, Scores> | null> => {
      const judged = await judge(row, { prompt, sample: index + 1, epoch });
      if (!isValue(judged)) {
        // It stays in the store, so asking again would find it again: the judge has answered, and wrongly.
        if (judged.missing.kind === "invalid_judgement") {
          return { row, scores: null, ...mark(row, judged), said: judged.missing.message };
        }
        missing.push(judged.missing);
        return null;
      }
      const { scores } = judged.value;
      const said = scores.criteria.map(({ rationale }) => rationale).join(" ");
      return { row, scores, ...mark(row, { value: scores }), said };
    }),
  );
  return { asked: asked.filter((of) => of !== null), missing };
}
