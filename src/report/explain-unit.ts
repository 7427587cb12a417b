import type { FailureFacts, UnitFacts } from "../compare/explanation.ts";
import type { FailureVerdict, FloorVerdict, PromptVerdict, UnitVerdict } from "../verdict.ts";
import { explainRecheck } from "./explain-recheck.ts";
import { figure, kindWords, points, probability, share, unitTitle } from "./explain-words.ts";
import { count, rate } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { counted, listSome } from "./words.ts";

/** The way to a unit's result in plain words, each figure with what it is; a line a step. */
export function explainUnit(facts: UnitFacts, prompt: PromptVerdict): readonly string[] {
  const unit = prompt.units.find((of) => of.unit === facts.unit.unit);
  if (unit === undefined) return [];
  return [
    `${unitTitle(unit.unit)} in ${style.name(prompt.name)}: ${decisionOf(unit)}`,
    ...section("Members", [
      `${counted(facts.members.length, "case")}: ${listSome(facts.members, 20, ({ id }) => style.name(id))}.`,
    ]),
    ...section("Score", scoreLines(facts, unit)),
    ...section("Failing checks", failureLines(facts.check, unit.check, facts, unit)),
    ...section("Failing by the judge's score", failureLines(facts.judge, unit.judge, facts, unit)),
    ...section("Further metrics", metricLines(unit)),
    ...section("Screen", hintLines(facts)),
    ...section("Recheck", explainRecheck(facts, prompt)),
    ...section("Floors", prompt.floors.filter((of) => of.unit === unit.unit).map(floorLine)),
    ...section("Decision", decisionLines(facts, unit)),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];

/** `worse, and red`, `worse, does not gate (warn)`, `unclear`. */
export function decisionOf({ result, red, tier, mute }: UnitVerdict): string {
  if (result !== "worse") return result;
  if (red) return "worse, and red";
  return mute === null
    ? `worse, does not gate (${tier})`
    : `worse, muted to ${mute.until} by ${style.sentence(mute.owner)}`;
}

function scoreLines(facts: UnitFacts, unit: UnitVerdict): readonly string[] {
  const { score, members, level, unit: compared } = facts;
  if (score === null || unit.score === null || compared.score === null) return [];
  const { mean, interval, measured, p } = unit.score;
  const { minScoreDrop } = unit.thresholds;
  const bounds =
    interval === null
      ? ""
      : `, 90% interval ${points(interval.lower)} to ${points(interval.upper)}`;
  const tested =
    compared.score.z === 0 && measured < 8
      ? [`${counted(measured, "case")} with a difference: fewer than 8 are not tested.`]
      : [
          `z = Σd / √Σd² = ${points(score.sum)} / ${score.root.toFixed(2)} = ${points(compared.score.z)}: the sum of the differences over the root of the sum of their squares.`,
          `${probability(p)}, adjusted for ${counted(score.family, "test")} together (step-down maxT): the share of ${patternsOf(score)} sign patterns in which some test shows harm at least as large. It has to be ${level} or less.`,
        ];
  return [
    "A pair's difference is candidate − production in points; a case's d is the mean of its pairs, freed from what the judge gives to the answer it sees first.",
    effectLine(facts.positionEffect),
    ...members.slice(0, MOST_MEMBERS).map(memberLine),
    ...moreLine(members.length, "case"),
    `Mean of d: ${points(mean)} over ${counted(measured, "case")}${bounds}.`,
    ...tested,
    `Smallest effect: a drop under ${minScoreDrop.toFixed(2)} points is never red; ${-mean >= minScoreDrop - 1e-9 ? "it is reached" : "it is not reached"}.`,
  ];
}

const MOST_MEMBERS = 30;

const moreLine = (all: number, what: string): readonly string[] =>
  all > MOST_MEMBERS ? [`… and ${counted(all - MOST_MEMBERS, `more ${what}`)}`] : [];

const patternsOf = ({ patterns, exact }: NonNullable<UnitFacts["score"]>): string =>
  exact ? `all ${count(patterns)}` : `${count(patterns)} random`;

const effectLine = (effect: number): string =>
  effect === 0
    ? "No position effect is taken out: too few pairs to tell one, or none."
    : `The answer shown ${effect > 0 ? "first" : "second"} gains ${Math.abs(effect).toFixed(3)} points; that is taken out.`;

function memberLine({ id, pairs, d }: UnitFacts["members"][number]): string {
  const seen = pairs.map(({ x, s }) => {
    if (x === null) return "missing";
    if (s === 0) return x === 0 ? "equal" : points(x);
    return `${points(x)} (candidate ${s === 1 ? "first" : "second"})`;
  });
  return `${style.name(id)}: ${seen.join(", ")} → d ${d === null ? "missing" : points(d)}`;
}

function failureLines(
  facts: FailureFacts | null,
  verdict: FailureVerdict | null,
  { unit }: UnitFacts,
  { thresholds }: UnitVerdict,
): readonly string[] {
  if (facts === null || verdict === null) return [];
  const { rows, pMin, level } = facts;
  const { baseline, candidate, excess, upper, p } = verdict;
  const closed = p === 1 && excess > 0 && pMin < 1;
  return [
    ...rows
      .slice(0, MOST_MEMBERS)
      .map(
        ({ id, production, candidate: tried }) =>
          `${style.name(id)}: production ${production.join(" of ")} fail, candidate ${tried.join(" of ")}`,
      ),
    ...moreLine(rows.length, "case"),
    rows.length === 0
      ? `No answer of either side fails in ${counted(unit.cases, "case")}.`
      : "All other cases pass every time.",
    `Rates: ${rate(baseline)} → ${rate(candidate)}, a rise of ${share(excess)}; at most ${share(upper)} (95%).`,
    closed
      ? "The screen did not hint at it, so it was closed: it stays in the count of tests and cannot be found."
      : `${probability(p)}: the chance of so many failures on the candidate's side, given how many each case has on both (exact). It has to be ${level.toPrecision(2)} or less (Tarone–Holm); the smallest it could have been: ${probability(pMin)}.`,
    `Smallest effect: a rise under ${share(thresholds.minFailureExcess)} is never red; ${excess >= thresholds.minFailureExcess - 1e-9 ? "it is reached" : "it is not reached"}.`,
  ];
}

const metricLines = ({ metrics }: UnitVerdict): readonly string[] =>
  metrics.map(({ metric, mean, measured, p, result, red, minEffect, tier }) => {
    const word = red ? `${result}, and red` : `${result} (${tier})`;
    return `${style.name(metric)}: ${word}; mean difference ${figure(mean)} (negative is harm) over ${counted(measured, "case")}; ${probability(p)} in the scores' family, smallest effect ${figure(minEffect)}.`;
  });

const hintLines = ({ hints, unit }: UnitFacts): readonly string[] =>
  hints.length === 0
    ? []
    : [
        `The first answer of each case hinted at harm by ${listSome(hints, 5, ({ kind, metric }) => kindWords(kind, metric))}: all answers of the ${counted(unit.cases, "case")} were taken and tested.`,
      ];

function floorLine({
  metric,
  min,
  mean,
  upper,
  red,
  measured,
  owner,
  reason,
}: FloorVerdict): string {
  const reached = mean === null ? "nothing was measured" : `the candidate reaches ${figure(mean)}`;
  const bound = upper === null ? "too few cases for a bound" : `at most ${figure(upper)} (95%)`;
  return `${style.name(metric)}: ${figure(min)} at least, asked by ${style.sentence(owner)} (${style.sentence(reason)}); ${reached} over ${counted(measured, "case")}, ${bound}: ${red ? "red" : "not below it"}.`;
}

function decisionLines({ unit, recheck }: UnitFacts, verdict: UnitVerdict): readonly string[] {
  const { scoreMargin, failureMargin } = verdict.thresholds;
  const ruled = `"not worse" needs the score's lower bound above −${scoreMargin.toFixed(2)} and every rise of failures at most ${share(failureMargin)} (95%), on 8 cases`;
  const why = {
    worse:
      recheck === null
        ? "what was found is red: one look"
        : "what was flagged stands against new production answers",
    better: "the same tests with the sides exchanged find a gain; shown, never gating",
    "not worse": `a loss beyond the margins is ruled out (${ruled})`,
    unclear: unit.flaggedButNotStanding
      ? "it looked worse than stored answers, and not than answers made today: production itself has moved"
      : `nothing was found, and a loss is not ruled out (${ruled})`,
  }[unit.result];
  return [`${decisionOf(verdict)}: ${why}.`];
}
