import { isValue, type Value } from "../value.ts";
import type { PairScores } from "./answer.ts";
import type { ControlKind, ControlRow } from "./controls.ts";
import { isFailingScore, weightedMeans } from "./weighted-mean.ts";

/** Means of an identical pair may differ by one step of the scale: with one criterion that is the smallest wobble there is. */
const SAME_WITHIN = 1;

/** Whether the judge answered a control question rightly, with both answers in words for the comment. */
export interface Mark {
  readonly right: boolean;
  readonly rightAnswer: string;
  readonly judgeAnswer: string;
}

export function judgeControl(
  { kind, bad, question }: Pick<ControlRow, "kind" | "bad" | "question">,
  scores: Value<PairScores>,
): Mark {
  const rightAnswer = RIGHT[kind];
  if (!isValue(scores)) return { right: false, rightAnswer, judgeAnswer: "no valid judgement" };
  const { first, second } = weightedMeans(question.rubric, scores.value);
  const [low, high] = bad === 0 ? [first, second] : [second, first];
  switch (kind) {
    case "identical":
    case "reference": {
      const alike = Math.abs(low - high) <= SAME_WITHIN;
      const right = alike && (kind === "identical" || !isFailingScore(Math.min(low, high)));
      return { right, rightAnswer, judgeAnswer: `scored ${points(low)} and ${points(high)}` };
    }
    case "empty":
    case "off-topic":
    case "master-key":
    case "injected":
      return { right: isFailingScore(low), rightAnswer, judgeAnswer: `scored ${points(low)}` };
    case "constant":
    case "known-worse":
    case "flipped": {
      const how = low < high ? "lower" : low > high ? "higher" : "equal";
      const judgeAnswer = `scored ${how}, ${points(low)} and ${points(high)}`;
      return { right: low < high, rightAnswer, judgeAnswer };
    }
  }
}

const LOW = "scored low, 1 or 2";
const LOWER = "scored lower";

const RIGHT: Readonly<Record<ControlKind, string>> = {
  identical: "scored alike, at most 1 point apart",
  reference: "scored alike, and above 2.5",
  empty: LOW,
  constant: LOWER,
  "off-topic": LOW,
  "master-key": LOW,
  injected: LOW,
  "known-worse": LOWER,
  flipped: LOWER,
};

/** At most two decimals: 4, 4.5, 3.67. */
export const points = (mean: number): string => String(Math.round(mean * 100) / 100);

/** Share of these rows that must be right: another question's answer may happen to fit, the other kinds may not. */
const MOSTLY_RIGHT = 0.9;
const MOSTLY: readonly ControlKind[] = ["known-worse", "flipped"];

/**
 * A judge passes with every row right but one in ten of the known-worse ones and of the flipped, so with one of those
 * wrong from ten rows on. Without rows there is nothing to fail.
 */
export function controlsVerdict(
  results: readonly { readonly row: { readonly kind: string }; readonly right: boolean }[],
): { readonly passed: boolean; readonly wrong: number; readonly total: number } {
  const wrong = results.filter(({ right }) => !right);
  const isEnough = (kind: ControlKind): boolean => {
    const rows = results.filter(({ row }) => row.kind === kind);
    return rows.filter(({ right }) => right).length >= MOSTLY_RIGHT * rows.length;
  };
  const strict = wrong.filter(({ row }) => !MOSTLY.some((kind) => kind === row.kind));
  const passed = strict.length === 0 && MOSTLY.every(isEnough);
  return { passed, wrong: wrong.length, total: results.length };
}
