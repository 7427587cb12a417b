import type { ShownCase } from "../verdict.ts";

/**
 * The judge knows the answers only as output 1 and 2; its words get the arms' names back. Square brackets in a quote
 * are ours, so the text's own become round, and a judge cannot be made to write a `[Candidate]` of its own.
 */
export function unblind(text: string, first: ShownCase["first"]): string {
  const round = text.replaceAll("[", "(").replaceAll("]", ")");
  if (first === null) return round;
  const [one, two] =
    first === "candidate" ? ["[Candidate]", "[Production]"] : ["[Production]", "[Candidate]"];
  return round
    .replace(/\b(?:outputs|answers|responses)\s+1\s+and\s+2\b/gi, `${one} and ${two}`)
    .replace(/\b(?:output|answer|response)\s*#?([12])\b/gi, (_, number: string) =>
      number === "1" ? one : two,
    );
}
