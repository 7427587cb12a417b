import { graded, rejected, type Check } from "./check.ts";
import { inHundredths } from "./counts.ts";
import { comparing } from "./reference.ts";
import { countRuns, f1, ngrams, overlap, wordsOf } from "./words.ts";

/**
 * `rouge-n: { reference: "Returns end after 30 days.", n: 2 }`: ROUGE-N (Lin 2004, "ROUGE: A Package for Automatic
 * Evaluation of Summaries"), the F1 of runs of `n` words (1 to 4, 1 where it is not written) shared with the
 * reference. Capitals and punctuation do not count; words are not stemmed.
 */
export const rougeN: Check = {
  kind: "rouge-n",
  graded: { threshold: 0.75 },
  compile: (argument, setting) =>
    comparing(argument, ["n"], ({ n = 1 }) => {
      if (n !== 1 && n !== 2 && n !== 3 && n !== 4) {
        return rejected("takes 1, 2, 3 or 4 as `n`");
      }
      return (output, texts) => {
        const have = wordsOf(output);
        const value = Math.max(...texts.map((text) => rouge(have, wordsOf(text), n)));
        return graded(value, setting, `has ROUGE-${n} ${inHundredths(value)}`);
      };
    }),
};

function rouge(have: readonly string[], wanted: readonly string[], n: number): number {
  const shared = overlap(ngrams(have, n), ngrams(wanted, n));
  return f1(shared, countRuns(have, n), countRuns(wanted, n));
}
