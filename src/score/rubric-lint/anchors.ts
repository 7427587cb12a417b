import { BEST, WORST } from "../judge/rubric.ts";
import { finding, named, type Rule } from "./rule.ts";
import { concrete, wordsOf } from "./words.ts";

/** Without texts at both ends a judge's 3 is its own. */
export const anchors: Rule = (rubric) =>
  rubric.flatMap((of) => {
    const { scale, perCase } = of;
    if (perCase) return [];
    const low = scale.some(({ score }) => score <= 2);
    const high = scale.some(({ score }) => score >= 4);
    if (scale.length === 0 || !low || !high) {
      const lacks =
        scale.length === 0
          ? `what a ${WORST} and a ${BEST} look like`
          : low
            ? `what a ${BEST} looks like`
            : `what a ${WORST} looks like`;
      const hint = 'add `scale: { 1: "…", 5: "…" }` with what a reader would see in such an answer';
      return [
        finding(
          of,
          scale.length === 0 ? [] : ["scale"],
          `${named(of)} does not say ${lacks}`,
          hint,
        ),
      ];
    }
    return [...emptyAnchors(of), ...repeatedAnchors(of)];
  });

/** "1: bad, 5: excellent" says what a number says. */
const emptyAnchors: (of: Parameters<Rule>[0][number]) => ReturnType<Rule> = (of) =>
  of.scale.every(({ text }) => concrete(text).length === 0)
    ? [
        finding(
          of,
          ["scale"],
          `the anchors of ${named(of)} only praise and blame, as the numbers do`,
          "write what an answer with that score has or lacks",
        ),
      ]
    : [];

const repeatedAnchors: (of: Parameters<Rule>[0][number]) => ReturnType<Rule> = (of) =>
  of.scale.flatMap(({ score, text }, index) => {
    const same = of.scale
      .slice(0, index)
      .find((before) => wordsOf(before.text).join(" ") === wordsOf(text).join(" "));
    return same === undefined
      ? []
      : [
          finding(
            of,
            ["scale", String(score)],
            `${named(of)} gives ${same.score} and ${score} the same text`,
            "say what the higher score has more",
          ),
        ];
  });
