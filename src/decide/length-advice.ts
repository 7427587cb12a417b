import { average } from "../compare/bounds.ts";
import { caseDifferences } from "../compare/differences.ts";
import { lengthControlled } from "../compare/length-controlled.ts";
import { logLengthRatio } from "../score/judge/bias/judged-pair.ts";
import type { MeasuredCase } from "../score/measured.ts";
import { outputText } from "../score/output-text.ts";
import { evidenceOf } from "../score/score.ts";
import { isValue } from "../score/value.ts";
import type { PromptVerdict } from "../verdict.ts";

/** Fewer judged cases say too little of what length does. */
const MIN_JUDGED = 10;

/**
 * What the score difference over all cases would be if both sides' answers were equally long, in code points: judges
 * are known to like length. Advice only. Null under ten judged cases, or where all answers change alike in length.
 */
export function lengthAdvice(cases: readonly MeasuredCase[]): PromptVerdict["lengthControlled"] {
  const judged = cases.filter((of) => of.judged);
  const { d } = caseDifferences(judged.map((of) => evidenceOf(of, []).runs));
  const measured = judged.flatMap((of, index) => {
    const difference = d[index]!;
    return difference === null ? [] : [{ difference, ratio: lengthRatio(of) }];
  });
  if (measured.length < MIN_JUDGED) return null;
  const differences = measured.map(({ difference }) => difference);
  const controlled = lengthControlled(
    differences,
    measured.map(({ ratio }) => ratio),
  );
  if (controlled === null) return null;
  return {
    difference: controlled.intercept,
    raw: average(differences),
    p: controlled.p,
    cases: measured.length,
  };
}

/** Mean over the judged pairs of a case of ln(candidate's length / production's); an empty answer counts as one letter. */
function lengthRatio({ pairs }: MeasuredCase): number {
  const ratios = pairs.flatMap(({ baseline, candidate, scores }) =>
    isValue(baseline) && isValue(candidate) && scores !== null && isValue(scores)
      ? [logLengthRatio(outputText(candidate.value), outputText(baseline.value))]
      : [],
  );
  return average(ratios);
}
