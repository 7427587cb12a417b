import { isValue, type Value } from "../value.ts";
import { isBlank, type Said } from "../output-text.ts";
import type { SingleScores } from "./answer.ts";
import type { SingleQuestion } from "./ask.ts";
import { points, type Mark } from "./control-marks.ts";
import { shuffled, strangersOf, TITLES, WORSE } from "./controls.ts";
import { BEST } from "./rubric.ts";
import { isFailingScore, singleMean } from "./weighted-mean.ts";
import { WORTHLESS, type WorthlessKind } from "./worthless.ts";

/** A case with what is known of its answers. */
export interface SingleControlCase extends Omit<SingleQuestion, "output" | "seed"> {
  /** An answer to this case's question, so a wrong one to others'; null where there is none. */
  readonly answer: Said | null;
  /** Whether that is the case's reference, which the judge must not fail. */
  readonly isReference: boolean;
}

export type SingleControlKind = "good" | WorthlessKind | "known-worse";

/** A question about one output whose right answer is known. */
export interface SingleControl {
  readonly kind: SingleControlKind;
  /** What was asked, as a reader of the comment sees it. */
  readonly title: string;
  readonly question: SingleQuestion;
}

/** Rows of a reference, fewer where there are fewer cases. */
const GOOD = 4;

/** Questions at most. */
export const MOST_SINGLE_CONTROLS = GOOD + WORTHLESS.length + WORSE;

/**
 * Known-answer questions about single outputs, on the set's own cases, chosen by seed: a judge that likes everything
 * fails them. What needs a known answer is left out where there is none.
 */
export function singleControls(given: {
  readonly cases: readonly SingleControlCase[];
  readonly seed: number;
}): readonly SingleControl[] {
  const { seed } = given;
  const cases = shuffled(given.cases, seed);
  if (cases.length === 0) return [];
  const answered = cases.flatMap((item) => {
    const { answer } = item;
    return answer === null || isBlank(answer) ? [] : [{ ...item, answer }];
  });
  const row = (
    kind: SingleControlKind,
    { caseId, rubric, conversation, reference, contexts }: SingleControlCase,
    output: Said,
  ): SingleControl => ({
    kind,
    title: kind === "good" ? "A reference" : TITLES[kind],
    question: { caseId, conversation, reference, contexts, rubric, seed, output },
  });
  return [
    ...answered
      .filter(({ isReference }) => isReference)
      .slice(0, GOOD)
      .map((item) => row("good", item, item.answer)),
    ...WORTHLESS.map(({ kind, write }, n) => {
      const item = cases[n % cases.length]!;
      return row(kind, item, write(forgedBy(item)));
    }),
    ...answered
      .flatMap((item, n) => strangersOf(item, n, answered))
      .slice(0, WORSE)
      .map(([item, stranger]) => row("known-worse", item, stranger)),
  ];
}

const forgedBy = ({ rubric }: SingleControlCase) => ({
  block: "output",
  criteria: rubric.length,
  schemaName: "single_scores",
  scores: { score: BEST },
});

/** Whether the judge answered rightly, with both answers in words for the comment. */
export function judgeSingleControl(
  { kind, question }: SingleControl,
  scores: Value<SingleScores>,
): Mark {
  const rightAnswer = kind === "good" ? "scored above 2.5" : "scored low, 1 or 2";
  if (!isValue(scores)) return { right: false, rightAnswer, judgeAnswer: "no valid judgement" };
  const mean = singleMean(question.rubric, scores.value);
  const right = isFailingScore(mean) !== (kind === "good");
  return { right, rightAnswer, judgeAnswer: `scored ${points(mean)}` };
}
