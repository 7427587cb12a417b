import type { Criterion } from "../../evals/eval-set.ts";
import type { PairScores, SingleScores } from "./answer.ts";

/** The judge endpoint: a side whose weighted mean is at or below this has failed (STATISTICS §1). */
export const FAILING_SCORE = 2.5;

/** So that the last bit of a sum neither fails nor passes a side. */
const ROUNDING = 1e-9;

export function isFailingScore(mean: number): boolean {
  return mean <= FAILING_SCORE + ROUNDING;
}

/** Both sides' means over the rubric's criteria, 1–5, each criterion with its weight. Every criterion needs a score. */
export function weightedMeans(
  rubric: readonly Pick<Criterion, "id" | "weight">[],
  { criteria }: PairScores,
): { readonly first: number; readonly second: number } {
  const byId = new Map(criteria.map((score) => [score.id, score]));
  let weights = 0;
  let first = 0;
  let second = 0;
  for (const { id, weight } of rubric) {
    const score = byId.get(id);
    if (score === undefined) throw new Error(`no score for criterion ${JSON.stringify(id)}`);
    weights += weight;
    first += weight * score.first;
    second += weight * score.second;
  }
  return { first: first / weights, second: second / weights };
}

/** The mean over the rubric's criteria of an output that was judged alone, 1–5. */
export function singleMean(
  rubric: readonly Pick<Criterion, "id" | "weight">[],
  { criteria }: SingleScores,
): number {
  const asPair = criteria.map(({ id, score }) => ({
    id,
    rationale: "",
    first: score,
    second: score,
  }));
  return weightedMeans(rubric, { criteria: asPair }).first;
}
