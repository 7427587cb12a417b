import type { FailureFacts, UnitFacts } from "../compare/explanation.ts";
import type { UnitVerdict } from "../verdict.ts";
import { moreLine, MOST_MEMBERS, reaches } from "./explain-score.ts";
import {
  bareProbability,
  inHundred,
  level,
  levelFor,
  moreAnswers,
  outOf,
  probability,
} from "./explain-words.ts";
import { rate } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { counted } from "./words.ts";

/** From the tables of the cases in which anything fails to the exact p, and what it had to reach. */
export function explainFailures(
  kind: "check" | "judge",
  facts: UnitFacts,
  unit: UnitVerdict,
): readonly string[] {
  const tested = facts[kind];
  const stated = unit[kind];
  if (tested === null || stated === null) return [];
  const { rows, cases } = tested;
  const { baseline, candidate, excess, upper } = stated;
  const { minFailureExcess } = unit.thresholds;
  return [
    ...(rows.length === 0
      ? [
          `No answer of either side fails in the ${counted(cases, "case")} that both were measured on.`,
        ]
      : [
          ...rows
            .slice(0, MOST_MEMBERS)
            .map(
              (row) =>
                `${style.name(row.id)}: production ${outOf(row.production)} fail, candidate ${outOf(row.candidate)}`,
            ),
          ...moreLine(rows.length, "case"),
          ...(cases > rows.length ? ["In every other case all answers of both sides pass."] : []),
        ]),
    `Rates, every case counted once: ${rate(baseline)} → ${rate(candidate)}, ${moreAnswers(excess)}; at most ${moreAnswers(upper)} (95%).`,
    ...(rows.length === 0 ? [] : testLines(tested, stated.p, levelFor(facts.level, facts.prompts))),
    `Smallest effect: a rise under ${inHundred(minFailureExcess)} is never red; here it ${reaches(excess, minFailureExcess)}.`,
  ];
}

function testLines(
  { pMin, needed, divisor, closed }: FailureFacts,
  p: number,
  alpha: string,
): readonly string[] {
  const bar = `Tarone–Holm over all failing answers: the level ${alpha} over K = ${divisor}, as at most so many tests could reach it, is ${level(needed)}`;
  if (closed) {
    return [
      `The screen did not hint at it, so it is closed: it stays in the count of tests and cannot be found worse any more (p := 1). ${bar}.`,
    ];
  }
  return [
    `${probability(p)}: given how many answers of each case fail on both sides together, the chance that so many of them are the candidate's, or more, if the edit changed nothing (exact). Had all of them been the candidate's, p would be ${bareProbability(pMin)}.`,
    `${bar}: p has to be that or less.`,
  ];
}
