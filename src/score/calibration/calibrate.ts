import { average } from "../../compare/bounds.ts";
import { STEPS, WORST } from "../judge/rubric.ts";
import { ordinalAlpha } from "./alpha.ts";
import { bootstrapped, byCase, type Estimate } from "./bootstrap.ts";
import { kendallTauB, pearson, spearman, type Paired } from "./correlation.ts";
import { exactAgreement, step, weightedKappa } from "./kappa.ts";
import { isKnown, meanOf, none, type Statistic } from "./statistic.ts";

/** An output that the judge scored and people labelled, on one criterion. */
export interface Labelled {
  readonly item: string;
  /** Outputs of one case are drawn together: they are not independent of each other. */
  readonly caseId: string;
  readonly slices: readonly string[];
  /** 1–5. */
  readonly judge: number;
  /** 1–5, by annotator; at least one. */
  readonly people: ReadonlyMap<string, number>;
}

/** How far the judge agrees with people on one criterion; intervals are 95 % (bootstrap.ts). */
export interface Agreement {
  readonly items: number;
  readonly cases: number;
  readonly annotators: number;
  /** Judge against the mean of the annotators, as are the four below. */
  readonly kappa: Estimate;
  readonly spearman: Estimate;
  readonly kendall: Estimate;
  readonly pearson: Estimate;
  readonly exact: Estimate;
  /** With the judge as one more annotator. */
  readonly alpha: Estimate;
  /**
   * Means over the cases of the rank correlations among each case's own outputs ("summary level" where outputs are
   * summaries): what a comparison of two versions rests on. Cases with one side all tied drop out.
   */
  readonly withinCase: {
    readonly spearman: Estimate;
    readonly kendall: Estimate;
    readonly cases: number;
  };
  /** People among themselves, the ceiling: each annotator against the mean of the others, and all together. */
  readonly people: { readonly kappa: Estimate; readonly alpha: Estimate };
  /** Share of each step of the scale, from 1; people's means rounded. */
  readonly rates: { readonly judge: readonly number[]; readonly people: readonly number[] };
  /** What a judge that always gives people's commonest score would reach; its κ is 0. */
  readonly constant: { readonly score: number; readonly exact: number };
  /** Counts: a row a step of people's score, a column one of the judge's. */
  readonly confusion: readonly (readonly number[])[];
}

/** @param labelled not empty */
export function calibrate(labelled: readonly Labelled[], seed: number): Agreement {
  const cases = byCase(labelled);
  /** What is the same in every resample is made once. */
  const estimate = <T>(
    shape: (item: Labelled) => T,
    statistic: (shaped: readonly T[]) => Statistic,
  ): Estimate =>
    bootstrapped(
      cases.map((items) => items.map(shape)),
      statistic,
      seed,
    );
  const against = (statistic: (paired: Paired) => Statistic): Estimate =>
    estimate(judgeAndPeople, (pairs) => statistic(sides(pairs)));
  const within = (statistic: (paired: Paired) => Statistic): readonly Statistic[] =>
    cases.map((items) => statistic(sides(items.map(judgeAndPeople)))).filter(isKnown);
  const ranked = within(spearman);
  const { x, y } = sides(labelled.map(judgeAndPeople));
  const confusion = confusionOf(x, y);
  const people = confusion.map((row) => row.reduce((sum, count) => sum + count, 0));
  const commonest = people.indexOf(Math.max(...people));
  return {
    items: labelled.length,
    cases: cases.length,
    annotators: new Set(labelled.flatMap((of) => [...of.people.keys()])).size,
    kappa: against(weightedKappa),
    spearman: against(spearman),
    kendall: against(kendallTauB),
    pearson: against(pearson),
    exact: against(exactAgreement),
    alpha: estimate(({ judge, people: said }) => [judge, ...said.values()], ordinalAlpha),
    withinCase: {
      spearman: meanOverCases(ranked, seed),
      kendall: meanOverCases(within(kendallTauB), seed),
      cases: ranked.length,
    },
    people: {
      kappa: estimate(eachAgainstOthers, kappaAmongPeople),
      alpha: estimate(({ people: said }) => [...said.values()], ordinalAlpha),
    },
    rates: { judge: sharesOf(x), people: sharesOf(y) },
    constant: { score: commonest + WORST, exact: people[commonest]! / labelled.length },
    confusion,
  };
}

/** What people say of an output: the mean of its annotators. */
export const consensus = ({ people }: Pick<Labelled, "people">): number =>
  average([...people.values()]);

interface Pair {
  readonly x: number;
  readonly y: number;
}

const judgeAndPeople = (item: Labelled): Pair => ({ x: item.judge, y: consensus(item) });

const sides = (pairs: readonly Pair[]): Paired => ({
  x: pairs.map(({ x }) => x),
  y: pairs.map(({ y }) => y),
});

const meanOverCases = (each: readonly Statistic[], seed: number): Estimate =>
  bootstrapped(
    each.map((of) => [of]),
    (all) => (all.length === 0 ? none("no case has outputs with different scores") : meanOf(all)),
    seed,
  );

/** Each annotator's score of an item beside the mean of the others'; none where there are no others. */
const eachAgainstOthers = ({ people }: Labelled): ReadonlyMap<string, Pair> => {
  const all = [...people];
  if (all.length < 2) return new Map();
  const sum = all.reduce((total, [, score]) => total + score, 0);
  return new Map(all.map(([who, x]) => [who, { x, y: (sum - x) / (all.length - 1) }]));
};

function kappaAmongPeople(items: readonly ReadonlyMap<string, Pair>[]): Statistic {
  const byAnnotator = new Map<string, Pair[]>();
  for (const item of items) {
    for (const [who, pair] of item) {
      const theirs = byAnnotator.get(who) ?? [];
      byAnnotator.set(who, theirs);
      theirs.push(pair);
    }
  }
  if (byAnnotator.size === 0) return none("no item has two annotators");
  return meanOf([...byAnnotator.values()].map((theirs) => weightedKappa(sides(theirs))));
}

const sharesOf = (scores: readonly number[]): readonly number[] =>
  STEPS.map((of) => scores.filter((score) => step(score) === of).length / scores.length);

function confusionOf(
  judge: readonly number[],
  people: readonly number[],
): readonly (readonly number[])[] {
  return STEPS.map((row) =>
    STEPS.map(
      (column) =>
        judge.filter((score, index) => step(score) === column && step(people[index]!) === row)
          .length,
    ),
  );
}
