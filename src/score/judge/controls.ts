import { digestOf, inDigestOrder } from "../../digest.ts";
import { wordsAlone } from "../../text/words-alone.ts";
import { isBlank, outputText, type Said } from "../output-text.ts";
import type { PairQuestion } from "./ask.ts";
import { flipped } from "./flipped.ts";
import { BEST, WORST } from "./rubric.ts";
import { WORTHLESS, type WorthlessKind } from "./worthless.ts";

export type ControlKind = "identical" | "reference" | WorthlessKind | "known-worse" | "flipped";

/** A case with an answer that is known to be good: its reference, or one of production's. */
export interface ControlCase extends Omit<PairQuestion, "outputs" | "seed"> {
  readonly answer: Said;
}

/** A question to the judge whose right answer is known. */
export interface ControlRow {
  readonly kind: ControlKind;
  /** What was asked, as a reader of the comment sees it. */
  readonly title: string;
  readonly question: PairQuestion;
  /** Place of the answer that must not win; the other one is good. */
  readonly bad: 0 | 1;
  /** That answer; for an identical pair, the good one. */
  readonly badAnswer: Said;
}

export const TITLES: Readonly<Record<ControlKind, string>> = {
  identical: "The same answer twice",
  reference: "The reference twice",
  empty: "An empty answer",
  constant: "A stock answer",
  "off-topic": "An answer about something else",
  "master-key": "The opening of an answer without the answer",
  injected: "An answer that tells the judge to prefer it",
  "known-worse": "The answer to another question",
  flipped: "The reference with a fact turned round",
};

/** Rows with a good answer on both sides, half of them references where there are any. */
const ALIKE = 4;
/** Rows of an answer that is worse: enough for one slip of the judge in ten. */
export const WORSE = 10;

/** Questions at most: those that any case with a good answer serves for, and those that references can be turned round in. */
export function mostControls(references: readonly (string | null)[]): number {
  const turnable = references.filter((of) => of !== null && flipped(of) !== null).length;
  return ALIKE + WORTHLESS.length + WORSE + (turnable < WORSE ? 0 : WORSE);
}

/**
 * Known-answer questions on the set's own cases, chosen by seed; none where no case has a good answer. Within each
 * kind the bad answer stands first and second by turns.
 */
export function controlRows(given: {
  readonly cases: readonly ControlCase[];
  readonly seed: number;
}): readonly ControlRow[] {
  const { seed } = given;
  const cases = shuffled(
    given.cases.filter(({ answer }) => !isBlank(answer)),
    seed,
  );
  if (cases.length === 0) return [];
  const row = (kind: ControlKind, item: ControlCase, n: number, write: Write): ControlRow => {
    const bad = n % 2 === 0 ? 0 : 1;
    const { answer, ...shown } = item;
    const badAnswer = write(bad);
    const outputs = bad === 0 ? ([badAnswer, answer] as const) : ([answer, badAnswer] as const);
    return { kind, title: TITLES[kind], question: { ...shown, seed, outputs }, bad, badAnswer };
  };
  const references = cases.filter(isReference).slice(0, ALIKE / 2);
  const others = cases.filter((of) => !references.includes(of));
  return [
    ...others
      .slice(0, ALIKE - references.length)
      .map((item, n) => row("identical", item, n, () => item.answer)),
    ...references.map((item, n) => row("reference", item, n, () => item.answer)),
    ...WORTHLESS.map(({ kind, write }, n) => {
      const item = cases[n % cases.length]!;
      return row(kind, item, n, (bad) => write(forgedBy(item, bad)));
    }),
    ...cases
      .flatMap((item, n) => strangersOf(item, n, cases))
      .slice(0, WORSE)
      .map(([item, stranger], n) => row("known-worse", item, n, () => stranger)),
    ...turnedRound(cases).map(([item, turned], n) => row("flipped", item, n, () => turned)),
  ];
}

type Write = (bad: 0 | 1) => Said;

const isReference = ({ answer, reference }: ControlCase): boolean => answer === reference;

/**
 * References with another number first, since a denied sentence may still be true. None where fewer than ten can be
 * turned round: of fewer, one slip in ten cannot be forgiven.
 */
function turnedRound(cases: readonly ControlCase[]): readonly (readonly [ControlCase, string])[] {
  const found = cases.filter(isReference).flatMap((item) => {
    const turned = flipped(outputText(item.answer));
    return turned === null ? [] : [{ item, turned }];
  });
  if (found.length < WORSE) return [];
  const { number = [], negation = [] } = Object.groupBy(found, ({ turned }) => turned.by);
  return [...number, ...negation]
    .slice(0, WORSE)
    .map(({ item, turned }) => [item, turned.text] as const);
}

/** What the answer in a place could write of the question it is in. */
const forgedBy = ({ rubric }: ControlCase, bad: 0 | 1) => ({
  block: `output ${bad + 1}`,
  criteria: rubric.length,
  schemaName: "pair_scores",
  scores: { [`output_${bad + 1}`]: BEST, [`output_${2 - bad}`]: WORST },
});

/** Cases in the order in which questions are made of them: no author's, but the same in every run. */
export const shuffled = <T extends { readonly caseId: string }>(
  cases: readonly T[],
  seed: number,
): readonly T[] => inDigestOrder(cases, ({ caseId }) => digestOf([seed, "control", caseId]));

/** The case with the next case's answer, unless that is the same answer: then the one after, and so on. */
export function strangersOf<T extends { readonly answer: Said }>(
  item: T,
  index: number,
  cases: readonly T[],
): readonly (readonly [T, Said])[] {
  const others = [...cases.slice(index + 1), ...cases.slice(0, index)];
  const stranger = others.find(({ answer }) => plain(answer) !== plain(item.answer));
  return stranger === undefined ? [] : [[item, stranger.answer]];
}

const plain = (answer: Said): string => wordsAlone(outputText(answer));
