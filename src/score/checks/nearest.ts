import { closest, distance } from "fastest-levenshtein";

/** "did you mean `contains`?", or null when nothing known is near enough to be what was meant. */
export function didYouMean(word: string, known: readonly string[]): string | null {
  // Long words are compared in quadratic time, and none of ours is long.
  if (word.length > 60) return null;
  const nearest = closest(word.toLowerCase(), known);
  const allowed = Math.max(2, Math.floor(word.length / 3));
  return distance(word.toLowerCase(), nearest) <= allowed ? `did you mean \`${nearest}\`?` : null;
}
