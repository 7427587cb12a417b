import { graded, rejected, type Check } from "./check.ts";
import { inHundredths } from "./counts.ts";
import { comparing } from "./reference.ts";
import { f1, ngrams, overlap, wordsOf } from "./words.ts";

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
        const values = texts.map((text) => rouge(output, text, n));
        const value = Math.max(...values);
        return graded(value, setting, `has ROUGE-${n} ${inHundredths(value)}`);
      };
    }),
};

function rouge(output: string, reference: string, n: number): number {
  const [have, wanted] = [wordsOf(output), wordsOf(reference)];
  const runs = (words: readonly string[]): number => Math.max(0, words.length - n + 1);
  return f1(overlap(ngrams(have, n), ngrams(wanted, n)), runs(have), runs(wanted));
}
