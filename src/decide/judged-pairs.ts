import type { AskedControl } from "../measure/controls.ts";
import type { BothOrders } from "../score/judge/bias/swap-consistency.ts";
import type { JudgedPair } from "../score/judge/bias/judged-pair.ts";
import type { TestedPair } from "../score/judge/bias/position.ts";
import type { ControlKind } from "../score/judge/controls.ts";
import { weightedMeans } from "../score/judge/weighted-mean.ts";
import { failed } from "../score/checks/check.ts";
import type { MeasuredCase, MeasuredPair, Output, PairScores } from "../score/measured.ts";
import { isBlank, outputText } from "../score/output-text.ts";
import { isValue } from "../score/value.ts";

/** What the judge said in a run, and in its own test, as the search for biases reads it. */

/** The judged pairs of the first look, candidate first named. */
export const pairsOf = (cases: readonly MeasuredCase[]): readonly JudgedPair[] =>
  cases.flatMap(({ id, pairs }) =>
    pairs.flatMap((pair): readonly JudgedPair[] => {
      const { candidate, baseline } = pair;
      const scores = judgedScores(pair);
      if (scores === null || !isValue(candidate) || !isValue(baseline)) return [];
      const { means, order, criteria } = scores;
      return [
        {
          caseId: id,
          sides: [
            { text: outputText(candidate.value), mean: means.candidate },
            { text: outputText(baseline.value), mean: means.baseline },
          ],
          first: order === 1 ? 0 : 1,
          rationales: criteria.map(({ rationale }) => rationale),
          comparable: isWhole(candidate.value) && isWhole(baseline.value),
        },
      ];
    }),
  );

/** Nothing but the judge finds fault with it. */
const isWhole = (output: Output): boolean =>
  output.finish === "stop" && !isBlank(output) && failed(output.checks).length === 0;

/** Scores that a judge was asked for; null where they are missing or nobody asked. */
function judgedScores({
  scores,
}: Pick<MeasuredPair, "scores">):
  | (PairScores & { readonly means: NonNullable<PairScores["means"]> })
  | null {
  if (scores === null || !isValue(scores)) return null;
  const { order, means } = scores.value;
  return order === 0 || means === null ? null : { ...scores.value, means };
}

/** Every score of those pairs. */
export const scoresOf = (cases: readonly MeasuredCase[]): readonly number[] =>
  cases.flatMap(({ pairs }) =>
    pairs.flatMap((pair) =>
      (judgedScores(pair)?.criteria ?? []).flatMap(({ baseline, candidate }) => [
        baseline,
        candidate,
      ]),
    ),
  );

/** Pairs seen in both orders: the swap sample. Rechecked pairs meet another production answer, so they are none. */
export const bothOrders = ({ pairs, swapped }: MeasuredCase): readonly BothOrders[] =>
  [...swapped].flatMap(([index, value]) => {
    const first = differenceOf(pairs[index]?.scores ?? null);
    const second = differenceOf(value);
    return first === null || second === null ? [] : [{ first, second }];
  });

/** Points, candidate − production; null where the judge saw no such pair, or the two answers were equal. */
export function differenceOf(scores: MeasuredPair["scores"]): number | null {
  if (scores === null || !isValue(scores) || scores.value.means === null) return null;
  const { candidate, baseline } = scores.value.means;
  return candidate - baseline;
}

const WORSE: ReadonlySet<ControlKind> = new Set(["known-worse", "flipped"]);

/** Answers beside good ones that are worse for certain, however long and however formatted they are. */
export const pairsInTest = (asked: readonly AskedControl[]): readonly JudgedPair[] =>
  asked.flatMap(({ row, scores }, index): readonly JudgedPair[] => {
    const { kind, question, bad } = row;
    if (scores === null || !WORSE.has(kind)) return [];
    const [first, second] = question.outputs.map(outputText) as [string, string];
    const means = weightedMeans(question.rubric, scores);
    const shown = [
      { text: first, mean: means.first },
      { text: second, mean: means.second },
    ] as const;
    return [
      {
        caseId: `${index}`,
        sides: bad === 0 ? [shown[1], shown[0]] : [shown[0], shown[1]],
        first: bad === 0 ? 1 : 0,
        rationales: scores.criteria.map(({ rationale }) => rationale),
        comparable: true,
      },
    ];
  });

/** Every question of the test as the place of its answers bears on it. */
export const placesInTest = (asked: readonly AskedControl[]): readonly TestedPair[] =>
  asked.flatMap(({ row: { kind, question, bad }, scores }) => {
    if (scores === null) return [];
    const { first, second } = weightedMeans(question.rubric, scores);
    const goodFirst = bad === 1;
    return [{ kind, difference: goodFirst ? first - second : second - first, goodFirst }];
  });

/** Every score of the test. */
export const scoresInTest = (asked: readonly AskedControl[]): readonly number[] =>
  asked.flatMap(({ scores }) =>
    (scores?.criteria ?? []).flatMap(({ first, second }) => [first, second]),
  );
