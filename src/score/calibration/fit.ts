import { isFailingScore } from "../judge/weighted-mean.ts";
import { calibrate, consensus, type Agreement, type Labelled } from "./calibrate.ts";
import { correctedMean, correctedRate, type Corrected, type Weighed } from "./corrected.ts";
import type { JudgedFile } from "./judged-file.ts";
import type { Label } from "./labels.ts";

/** How far the judge can be believed on one criterion. */
export interface CriterionFit {
  readonly criterion: string;
  readonly agreement: Agreement;
  /** Those with labels, by name. */
  readonly slices: readonly { readonly slice: string; readonly agreement: Agreement }[];
  /** Slices that the judge scored and nobody labelled: agreement elsewhere says nothing of them. */
  readonly unlabelled: readonly string[];
  /** The mean over all judged outputs, and the share at or below 2.5, as the judge has them and as people would. */
  readonly mean: Corrected;
  readonly failing: Corrected;
  /** What to read: the items where the judge is farthest from people. */
  readonly worst: readonly Disagreement[];
}

export interface Disagreement {
  readonly item: string;
  readonly caseId: string;
  readonly text: string;
  readonly judge: number;
  /** Mean over annotators. */
  readonly people: number;
}

const MOST_WORST = 5;
/** Points; less is rounding of the scale. */
const LEAST_APART = 1;

/** What the labels make of the judge, by criterion in the rubric's order; a criterion without labels is left out. Pure. */
export function fit(judged: JudgedFile, labels: readonly Label[]): readonly CriterionFit[] {
  return judged.criteria.flatMap((criterion) => {
    const labelled = labelledOn(judged, labels, criterion);
    return labelled.length === 0 ? [] : [fitCriterion(judged, criterion, labelled)];
  });
}

function fitCriterion(
  judged: JudgedFile,
  criterion: string,
  labelled: readonly Labelled[],
): CriterionFit {
  const { seed, population } = judged;
  const scored = population.filter(({ scores }) => Object.hasOwn(scores, criterion));
  const all = scored.map(({ scores }) => scores[criterion]!);
  const weighed = weighedOf(judged, labelled);
  const sliceNames = [...new Set(scored.flatMap(({ slices }) => slices))].toSorted();
  const slices = sliceNames.map((slice) => ({
    slice,
    items: labelled.filter((of) => of.slices.includes(slice)),
  }));
  return {
    criterion,
    agreement: calibrate(labelled, seed),
    slices: slices.flatMap(({ slice, items }) =>
      items.length === 0 ? [] : [{ slice, agreement: calibrate(items, seed) }],
    ),
    unlabelled: slices.flatMap(({ slice, items }) => (items.length === 0 ? [slice] : [])),
    mean: correctedMean(all, weighed, seed),
    failing: correctedRate(all, weighed, isFailingScore, seed),
    worst: worstOf(judged, labelled),
  };
}

/** Drawn items with a score of the judge and at least one label, in the order drawn. */
function labelledOn(
  { items }: JudgedFile,
  labels: readonly Label[],
  criterion: string,
): readonly Labelled[] {
  const byItem = Map.groupBy(labels, ({ item }) => item);
  return items.flatMap(({ item, caseId, slices, scores }) => {
    const judge = scores[criterion];
    const people = new Map(
      (byItem.get(item) ?? []).flatMap(({ annotator, scores: said }) => {
        const score = said.get(criterion);
        return score === undefined ? [] : [[annotator, score] as const];
      }),
    );
    return judge === undefined || people.size === 0
      ? []
      : [{ item, caseId, slices, judge, people }];
  });
}

/** A stratum's outputs are divided among its labelled ones: those drawn and left open carry nothing. */
function weighedOf({ items }: JudgedFile, labelled: readonly Labelled[]): readonly Weighed[] {
  const drawn = new Map(items.map((of) => [of.item, of]));
  const size = (stratum: string): number =>
    items.reduce((sum, of) => sum + (of.stratum === stratum ? of.weight : 0), 0);
  const byStratum = Map.groupBy(labelled, ({ item }) => drawn.get(item)!.stratum);
  return [...byStratum].flatMap(([stratum, its]) =>
    its.map((of) => ({
      caseId: of.caseId,
      judge: of.judge,
      people: consensus(of),
      weight: size(stratum) / its.length,
    })),
  );
}

function worstOf({ items }: JudgedFile, labelled: readonly Labelled[]): readonly Disagreement[] {
  const texts = new Map(items.map(({ item, text }) => [item, text]));
  return labelled
    .map((of) => ({
      item: of.item,
      caseId: of.caseId,
      text: texts.get(of.item)!,
      judge: of.judge,
      people: consensus(of),
    }))
    .filter((of) => apart(of) >= LEAST_APART)
    .toSorted((a, b) => apart(b) - apart(a))
    .slice(0, MOST_WORST);
}

const apart = ({ judge, people }: Disagreement): number => Math.abs(judge - people);
