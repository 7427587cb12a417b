import { graded, type Check } from "./check.ts";
import { inHundredths } from "./counts.ts";
import { comparing } from "./reference.ts";
import { countRuns, ngrams, overlap, wordsOf } from "./words.ts";

/**
 * `bleu: "Returns end after 30 days."`: BLEU (Papineni and others 2002) of one output, from runs of 1 to 4 words, with
 * brevity penalty; runs of more than one word are smoothed by one (Lin & Och 2004, "ORANGE"), since a single answer
 * seldom shares four words in a row. Capitals and punctuation do not count.
 */
export const bleu: Check = {
  kind: "bleu",
  graded: { threshold: 0.5 },
  compile: (argument, setting) =>
    comparing(argument, [], () => (output, texts) => {
      const value = score(wordsOf(output), texts.map(wordsOf));
      return graded(value, setting, `has BLEU ${inHundredths(value)}`);
    }),
};

const ORDERS = [1, 2, 3, 4];

function score(have: readonly string[], references: readonly (readonly string[])[]): number {
  const logs = ORDERS.map((n) => {
    const runs = ngrams(have, n);
    const shared = overlap(runs, mostOften(references.map((words) => ngrams(words, n))));
    const all = countRuns(have, n);
    const smoothed = n === 1 ? 0 : 1;
    return Math.log((shared + smoothed) / (all + smoothed));
  });
  // No shared word, or no word at all.
  if (!logs.every(Number.isFinite)) return 0;
  const length = closest(
    references.map((words) => words.length),
    have.length,
  );
  const penalty = have.length >= length ? 1 : Math.exp(1 - length / have.length);
  return penalty * Math.exp(logs.reduce((sum, log) => sum + log, 0) / ORDERS.length);
}

/** Of several references, each run as often as the one that has it most. */
function mostOften(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const counts of all) {
    for (const [run, count] of counts) most.set(run, Math.max(count, most.get(run) ?? 0));
  }
  return most;
}

/** The length nearest to the output's; of two as near, the shorter. */
const closest = (lengths: readonly number[], to: number): number =>
  lengths.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0] ?? 0;
