import { finding, named, type Rule } from "./rule.ts";
import { qualitiesOf } from "./words.ts";

/** A question that asks two things has no answer where one is met and the other is not. */
export const doubleBarrelled: Rule = (rubric) =>
  rubric.flatMap((of) => {
    const two = joinedQualities(of.description);
    if (two === null) return [];
    const [first, second] = two;
    return [
      finding(
        of,
        ["description"],
        `${named(of)} asks for ${first} and ${second} at once, and an answer can have one without the other`,
        `make two criteria of it, one for ${first} and one for ${second}`,
      ),
    ];
  });

const JOINS = /^(?:[,&/]|and|but|also|while|plus)$/;

/** What may stand between two qualities that are asked for alike. */
const BETWEEN =
  /^(?:a|an|the|is|are|be|being|as|well|it|should|must|very|fully|both|in|of|factually|grammatically|answers?|responses?|outputs?|repl(?:y|ies)|tone|style|wording|easy|to)$/;

/** Two qualities side by side, as in "clear and complete"; null where each belongs to something of its own. */
function joinedQualities(description: string): readonly [string, string] | null {
  const tokens = description.toLowerCase().match(/[\p{L}\p{N}'’-]+|[^\p{L}\p{N}\s]/gu) ?? [];
  let before: { readonly quality: string; isJoined: boolean } | null = null;
  for (const token of tokens) {
    const [quality] = qualitiesOf(token);
    if (quality !== undefined) {
      if (before?.isJoined === true && before.quality !== quality) return [before.quality, quality];
      before = { quality, isJoined: false };
    } else if (JOINS.test(token)) {
      if (before !== null) before.isJoined = true;
    } else if (!BETWEEN.test(token)) before = null;
  }
  return null;
}
