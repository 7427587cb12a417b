import { average } from "../../compare/bounds.ts";
import { bootstrapped, byCase, type Estimate } from "./bootstrap.ts";
import { none, type Statistic } from "./statistic.ts";

/**
 * A labelled output as the correction of a mean or a rate sees it. It stands for `weight` judged outputs: those of its
 * stratum, divided among its labelled ones, so that drawing more where orders disagree moves no estimate.
 */
export interface Weighed {
  readonly caseId: string;
  readonly judge: number;
  readonly people: number;
  readonly weight: number;
}

/** The judge's figure over all it judged, and what labels make of it. */
export interface Corrected {
  readonly judge: number;
  readonly corrected: Estimate;
}

/**
 * What people would say on average of every judged output: the judge's mean, moved by how much people differ from it
 * where they labelled: prediction-powered inference (Angelopoulos et al., Science 382, 2023), which for a weighted
 * sample is the difference estimator of Cassel, Särndal & Wretman (1976). The interval is a bootstrap over the
 * labelled cases; the judged ones are the population, not a sample of one.
 * @param all the judge's scores of every judged output, labelled or not; at least one
 */
export function correctedMean(
  all: readonly number[],
  labelled: readonly Weighed[],
  seed: number,
): Corrected {
  const judge = average(all);
  const statistic = (items: readonly Weighed[]): Statistic => ({
    value: judge + weightedMean(items, ({ people, judge: said }) => people - said),
  });
  return { judge, corrected: bootstrapped(byCase(labelled), statistic, seed) };
}

/**
 * The share of outputs that people would fail, from the share that the judge fails and how often it is right about
 * those that people fail and do not fail (Rogan & Gladen, American Journal of Epidemiology 107, 1978, 71–76), kept
 * within 0–1. None where people's labels are all of one kind, or the judge is no better than a coin.
 */
export function correctedRate(
  all: readonly number[],
  labelled: readonly Weighed[],
  fails: (score: number) => boolean,
  seed: number,
): Corrected {
  const judge = all.filter(fails).length / all.length;
  const statistic = (items: readonly Weighed[]): Statistic => {
    const [bad, good] = [true, false].map((of) =>
      items.filter(({ people }) => fails(people) === of),
    ) as [Weighed[], Weighed[]];
    if (bad.length === 0) return none("people fail none of the labelled outputs");
    if (good.length === 0) return none("people fail all of the labelled outputs");
    const sensitivity = weightedMean(bad, ({ judge: said }) => Number(fails(said)));
    const falseAlarms = weightedMean(good, ({ judge: said }) => Number(fails(said)));
    if (sensitivity - falseAlarms < LEAST_SKILL)
      return none("the judge tells them no better apart than a coin");
    const value = (judge - falseAlarms) / (sensitivity - falseAlarms);
    return { value: Math.min(1, Math.max(0, value)) };
  };
  return { judge, corrected: bootstrapped(byCase(labelled), statistic, seed) };
}

/** Below, the estimate divides by next to nothing. */
const LEAST_SKILL = 0.05;

function weightedMean(items: readonly Weighed[], of: (item: Weighed) => number): number {
  let [sum, weights] = [0, 0];
  for (const item of items) {
    sum += item.weight * of(item);
    weights += item.weight;
  }
  return sum / weights;
}
