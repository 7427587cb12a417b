import type { Criterion } from "../../evals/eval-set.ts";
import type { PairScores, SingleScores } from "./answer.ts";

/** The judge endpoint: a side whose weighted mean is at or below this has failed (STATISTICS §1). */
export const FAILING_SCORE = 2.5;

/** So that the last bit of a sum neither fails nor passes a side. */
const ROUNDING = 1e-9;

export function isFailingScore(mean: number): boolean {
  return mean <= FAILING_SCORE + ROUNDING;
}

type Weighted = readonly Pick<Criterion, "id" | "weight">[];

/** Both sides' means over the rubric's criteria, 1–5, each criterion with its weight. Every criterion needs a score. */
export const weightedMeans = (
  rubric: Weighted,
  { criteria }: PairScores,
): { readonly first: number; readonly second: number } => ({
  first: weightedMean(rubric, new Map(criteria.map(({ id, first }) => [id, first]))),
  second: weightedMean(rubric, new Map(criteria.map(({ id, second }) => [id, second]))),
});

/** The mean over the rubric's criteria of an output that was judged alone, 1–5. */
export const singleMean = (rubric: Weighted, { criteria }: SingleScores): number =>
  weightedMean(rubric, new Map(criteria.map(({ id, score }) => [id, score])));

function weightedMean(rubric: Weighted, scores: ReadonlyMap<string, number>): number {
  let weights = 0;
  let sum = 0;
  for (const { id, weight } of rubric) {
    const score = scores.get(id);
    if (score === undefined) throw new Error(`no score for criterion ${JSON.stringify(id)}`);
    weights += weight;
    sum += weight * score;
  }
  return sum / weights;
}
