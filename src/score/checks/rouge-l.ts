import { graded, type Check } from "./check.ts";
import { inHundredths } from "./counts.ts";
import { comparing } from "./reference.ts";
import { f1, wordsOf } from "./words.ts";

/**
 * `rouge-l: "Returns end after 30 days."`: ROUGE-L (Lin 2004), the F1 of the longest sequence of words that both have
 * in this order, whatever stands between them. Capitals and punctuation do not count. Words beyond the 5,000th are
 * not in the sequence, since the time grows with both lengths; they count as words.
 */
export const rougeL: Check = {
  kind: "rouge-l",
  graded: { threshold: 0.75 },
  compile: (argument, setting) =>
    comparing(argument, [], () => (output, texts) => {
      const have = wordsOf(output);
      const value = Math.max(
        ...texts.map((text) => {
          const wanted = wordsOf(text);
          return f1(longestCommon(have, wanted), have.length, wanted.length);
        }),
      );
      return graded(value, setting, `has ROUGE-L ${inHundredths(value)}`);
    }),
};

const MOST_WORDS = 5_000;

/** Length of the longest common subsequence, a row of the table at a time. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const numbers = new Map<string, number>();
  const [rows, columns] = [numbered(a, numbers), numbered(b, numbers)];
  let above = new Uint16Array(columns.length + 1);
  let row = new Uint16Array(columns.length + 1);
  for (const word of rows) {
    for (let at = 0; at < columns.length; at += 1) {
      row[at + 1] = word === columns[at] ? above[at]! + 1 : Math.max(row[at]!, above[at + 1]!);
    }
    [above, row] = [row, above];
  }
  return above[columns.length]!;
}

/** Equal words have equal numbers, which are quicker to compare. */
function numbered(words: readonly string[], numbers: Map<string, number>): Uint16Array {
  return Uint16Array.from(words.slice(0, MOST_WORDS), (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}
