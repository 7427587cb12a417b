import { filled } from "./rubric-variables.ts";

import type { Case, Criterion, EvalSet } from "./eval-set.ts";

/**
 * The criteria by which a case's answers are scored, with the case's values in their words: those of the set and of its
 * slices, and of the ones that each case words for itself only those that this case does. None where nothing judges it.
 */
export function rubricOf(
  rubric: readonly Criterion[],
  { expects, input, slices }: Pick<Case, "expects" | "input" | "slices">,
): readonly Criterion[] {
  return rubric.flatMap((written) => {
    if (written.slices?.some((slice) => slices.includes(slice)) === false) return [];
    const criterion = filled(written, input);
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
