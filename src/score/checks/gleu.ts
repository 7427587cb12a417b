import { graded, type Check } from "./check.ts";
import { inHundredths } from "./counts.ts";
import { comparing } from "./reference.ts";
import { countRuns, ngrams, overlap, wordsOf } from "./words.ts";

/**
 * `gleu: "Returns end after 30 days."`: GLEU (Wu and others 2016, "Google's Neural Machine Translation System", §6): of
 * all runs of 1 to 4 words, the smaller of precision and recall. Capitals and punctuation do not count.
 */
export const gleu: Check = {
  kind: "gleu",
  graded: { threshold: 0.5 },
  compile: (argument, setting) =>
    comparing(argument, [], () => (output, texts) => {
      const have = wordsOf(output);
      const value = Math.max(...texts.map((text) => score(have, wordsOf(text))));
      return graded(value, setting, `has GLEU ${inHundredths(value)}`);
    }),
};

const ORDERS = [1, 2, 3, 4];

function score(have: readonly string[], wanted: readonly string[]): number {
  const shared = sum((n) => overlap(ngrams(have, n), ngrams(wanted, n)));
  const runs = (words: readonly string[]): number => sum((n) => countRuns(words, n));
  return shared === 0 ? 0 : shared / Math.max(runs(have), runs(wanted));
}

const sum = (of: (n: number) => number): number => ORDERS.reduce((total, n) => total + of(n), 0);
