import type { Case, Criterion, EvalSet } from "./eval-set.ts";

/**
 * The criteria by which a case's answers are scored: those of the set, and of the ones that each case words for itself
 * only those that this case does. None where nothing judges the case.
 */
export function rubricOf(
  rubric: readonly Criterion[],
  { expects }: Pick<Case, "expects">,
): readonly Criterion[] {
  return rubric.flatMap((criterion) => {
    if (criterion.perCase !== true) return [criterion];
    const own = expects[criterion.id];
    if (own === undefined) return [];
    const description = own === "" ? criterion.description : `${criterion.description}\n${own}`;
    return [{ ...criterion, description }];
  });
}

/** The cases whose answers a judge scores. */
export const judgedCases = ({
  rubric,
  cases,
}: Pick<EvalSet, "rubric" | "cases">): readonly Case[] =>
  cases.filter((of) => rubricOf(rubric, of).length > 0);
