import type { Problem } from "../../problem.ts";
import { BEST, WORST } from "../judge/rubric.ts";
import { finding, named, type PlacedCriterion, type Rule } from "./rule.ts";
import { concrete, wordsOf } from "./words.ts";

/** Without texts at both ends a judge's 3 is its own. */
export const anchors: Rule = (rubric) =>
  rubric.flatMap((of) => {
    if (of.perCase) return [];
    const lacks = lackingEnds(of);
    if (lacks === null) return [...emptyAnchors(of), ...repeatedAnchors(of)];
    return [
      finding(
        of,
        of.scale.length === 0 ? [] : ["scale"],
        `${named(of)} does not say ${lacks}`,
        'add `scale: { 1: "…", 5: "…" }` with what a reader would see in such an answer',
      ),
    ];
  });

/** The ends that no anchor is near, as a clause; null where both have one. */
function lackingEnds({ scale }: PlacedCriterion): string | null {
  const low = scale.some(({ score }) => score <= 2);
  const high = scale.some(({ score }) => score >= 4);
  if (scale.length === 0) return `what a ${WORST} and a ${BEST} look like`;
  if (!low) return `what a ${WORST} looks like`;
  return high ? null : `what a ${BEST} looks like`;
}

/** "1: bad, 5: excellent" says what a number says. */
function emptyAnchors(of: PlacedCriterion): readonly Problem[] {
  if (of.scale.some(({ text }) => concrete(text).length > 0)) return [];
  return [
    finding(
      of,
      ["scale"],
      `the anchors of ${named(of)} only praise and blame, as the numbers do`,
      "write what an answer with that score has or lacks",
    ),
  ];
}

function repeatedAnchors(of: PlacedCriterion): readonly Problem[] {
  return of.scale.flatMap(({ score, text }, index) => {
    const same = of.scale
      .slice(0, index)
      .find((before) => wordsOf(before.text).join(" ") === wordsOf(text).join(" "));
    if (same === undefined) return [];
    return [
      finding(
        of,
        ["scale", String(score)],
        `${named(of)} gives ${same.score} and ${score} the same text`,
        "say what the higher score has more",
      ),
    ];
  });
}
