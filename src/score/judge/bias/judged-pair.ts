import { average } from "../../../compare/bounds.ts";

/** One of two outputs that were judged beside each other. */
export interface JudgedSide {
  readonly text: string;
  /** Weighted mean over the rubric's criteria, 1–5. */
  readonly mean: number;
}

/** Two outputs as a judge has scored them: a candidate's and production's, or a good and a bad answer of its own test. */
export interface JudgedPair {
  readonly caseId: string;
  readonly sides: readonly [one: JudgedSide, other: JudgedSide];
  /** Which of them it saw first. */
  readonly first: 0 | 1;
  readonly rationales: readonly string[];
  /** False where something else than the judge tells that a side is worse: a check that it fails, a cut or empty answer. */
  readonly comparable: boolean;
}

/** A case as the style of its answers bears on its score: means over its pairs, one side − the other. */
export interface CaseContrast {
  /** Points, freed from the position effect. */
  readonly difference: number;
  /** ln of the ratio of lengths. */
  readonly logLength: number;
  /** Difference of the shares of marked-up lines, −1 to 1. */
  readonly markup: number;
}

/** The comparable pairs of each case as one row. */
export function contrasts(
  pairs: readonly JudgedPair[],
  positionEffect: number,
): readonly CaseContrast[] {
  const byCase = Map.groupBy(
    pairs.filter(({ comparable }) => comparable),
    ({ caseId }) => caseId,
  );
  return [...byCase.values()].map((own) => ({
    difference: average(own.map((pair) => freedDifference(pair, positionEffect))),
    logLength: average(own.map(({ sides: [one, other] }) => logLengthRatio(one.text, other.text))),
    markup: average(
      own.map(({ sides: [one, other] }) => markupShare(one.text) - markupShare(other.text)),
    ),
  }));
}

const freedDifference = ({ sides: [one, other], first }: JudgedPair, effect: number): number =>
  one.mean - other.mean - (first === 0 ? effect : -effect);

/** ln of how many times as long one text is as the other. */
export const logLengthRatio = (one: string, other: string): number =>
  Math.log(lengthOf(one) / lengthOf(other));

/** In code points; an empty answer counts as one, so that ratios exist. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return Math.max(1, length);
}

/** A list item, heading, quotation, table row, fence, or a line with bold in it. */
const MARKED_UP =
  /^\s*(?:[-*+•]\s|\d{1,3}[.)]\s|#{1,6}\s|>\s|```|\|.*\|\s*$)|\*\*[^*\s][^*]*\*\*|__[^_\s][^_]*__/;

/** Share of a text's lines that carry Markdown, 0–1; empty lines do not count. */
export function markupShare(text: string): number {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length === 0
    ? 0
    : lines.filter((line) => MARKED_UP.test(line)).length / lines.length;
}
