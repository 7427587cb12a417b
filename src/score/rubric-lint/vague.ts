import { finding, named, type Rule } from "./rule.ts";
import { concrete, isVague, wordsOf } from "./words.ts";

/** Fewer words that say something are a heading, not a criterion. */
const FEWEST = 2;

/** "The answer is good": every judge means something else by it. Anchors that say more make up for it. */
export const vague: Rule = (rubric) =>
  rubric.flatMap((of) => {
    const { description, scale, perCase } = of;
    const told = new Set(concrete(description));
    const anchored = scale.filter(({ text }) => concrete(text).length > 0).length >= 2;
    if (perCase || anchored || told.size >= FEWEST || isForeign(description)) return [];
    const [word] = wordsOf(description).filter(isVague);
    const why = word === undefined ? "is a heading" : `rests on "${word}"`;
    return [
      finding(
        of,
        ["description"],
        `${named(of)} ${why} and says nothing that two readers would check alike`,
        'write what an answer must do, such as "Names the deadline and what happens after it."',
      ),
    ];
  });

/** A letter of another script than Latin is another language's, which these rules cannot read. */
const isForeign = (text: string): boolean =>
  /[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\s]/u.test(text);
