import { digestOf, inDigestOrder } from "../../digest.ts";
import type { Criterion } from "../../evals/eval-set.ts";

/** The scale on which every criterion is scored. */
export const WORST = 1;
export const BEST = 5;
/** From worst to best. */
export const STEPS: readonly number[] = Array.from(
  { length: BEST - WORST + 1 },
  (_, n) => WORST + n,
);

/**
 * The criteria in the order in which a case's judge reads them: shuffled from seed and case id, so that no
 * criterion always comes first, and the same in both presentation orders. A new criterion moves no two others
 * past each other.
 */
export const askedOrder = (
  criteria: readonly Criterion[],
  seed: number,
  caseId: string,
): readonly Criterion[] => inDigestOrder(criteria, ({ id }) => digestOf([seed, caseId, id]));

/** The name under which a criterion is asked, from 0: its id is foreign text and may be no property name. */
export const labelOf = (index: number): string => `c${index + 1}`;

/** Criteria as the judge reads them, labelled in the order given. */
export function rubricText(criteria: readonly Criterion[]): string {
  return criteria.map((criterion, n) => criterionText(criterion, labelOf(n))).join("\n");
}

function criterionText(
  { id, description, scale, examples = [] }: Criterion,
  label: string,
): string {
  const anchors = scale.map(({ score, text }) => `  ${score}: ${text}`);
  // A description of several lines stays one criterion's.
  const lines = linesOf(description).map((line) => `  ${line}`);
  const shown = examples.flatMap(({ output, score }) => [
    `  People gave a ${score} to:`,
    ...linesOf(output).map((line) => `    ${line}`),
  ]);
  return [`${label} = ${id}`, ...lines, ...anchors, ...shown].join("\n");
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);
