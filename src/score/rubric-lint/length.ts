import { finding, named, type Rule } from "./rule.ts";

/** Words that a longer answer meets by being longer. */
const LENGTH =
  /\b(?:detailed|more detail|as much detail|lengthy|longer answers?|in[- ]depth|elaborate[sd]?|extensive(?:ly)?|exhaustive(?:ly)?|comprehensive(?:ly)?|verbose|at least \d+ (?:words|sentences|paragraphs|characters|lines))\b/giu;

/** "Not too detailed" asks for the opposite. */
const TURNED =
  /\b(?:not|no|never|without|too|overly|unnecessar\w*|less|rather than|instead of|avoids?|nor|than)\b[^.;,]*$/iu;

/** Judges like length as it is: a rubric that asks for it pays an answer for saying more, whatever it says. */
export const length: Rule = (rubric) =>
  rubric.flatMap((of) => {
    const places = [
      { part: ["description"], text: of.description },
      ...of.scale
        .filter(({ score }) => score >= 4)
        .map(({ score, text }) => ({ part: ["scale", String(score)], text })),
    ];
    const found = places.flatMap(({ part, text }) => {
      const word = rewarded(text);
      return word === null ? [] : [{ part, word }];
    });
    return found
      .slice(0, 1)
      .map(({ part, word }) =>
        finding(
          of,
          part,
          `${named(of)} pays for length: "${word}" is met by saying more, whatever is said`,
          'name what must be in the answer instead, such as "Gives the deadline, the amount and the way to apply."',
        ),
      );
  });

function rewarded(text: string): string | null {
  for (const { 0: word, index } of text.matchAll(LENGTH)) {
    if (!TURNED.test(text.slice(0, index))) return word;
  }
  return null;
}
