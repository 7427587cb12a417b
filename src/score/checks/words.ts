/** Scripts that write no spaces between words: each character is a word. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const WORD = new RegExp(String.raw`${UNSPACED}|[[\p{L}\p{M}\p{N}]--${UNSPACED}]+`, "gv");

/** Words in small letters, without punctuation, as the measures of overlap count them. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** How many runs of `n` words there are. */
export const countRuns = (words: readonly string[], n: number): number =>
  Math.max(0, words.length - n + 1);

/** How often each run of `n` words occurs. */
export function ngrams(words: readonly string[], n: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at += 1) {
    const gram = words.slice(at, at + n).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Runs that both have, each as often as the one that has it less often. */
export function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  return shared;
}

/** Harmonic mean of precision and recall: shared / have and shared / wanted; 0 where nothing is shared. */
export const f1 = (shared: number, have: number, wanted: number): number =>
  shared === 0 ? 0 : (2 * shared) / (have + wanted);
