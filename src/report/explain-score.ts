import type { ScoreFacts, UnitFacts } from "../compare/explanation.ts";
import type { UnitVerdict } from "../verdict.ts";
import { level, levelFor, points, probability, size } from "./explain-words.ts";
import { count } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { unitTitle } from "./unit-title.ts";
import { counted, listSome } from "./words.ts";

/** From the pairs to a unit's score: differences, position effect, z, p, and what p had to reach. */
export function explainScore(
  facts: UnitFacts,
  unit: UnitVerdict,
  units: readonly UnitVerdict[],
): readonly string[] {
  const { score, members } = facts;
  if (score === null || unit.score === null) return [];
  const { mean, interval, measured } = unit.score;
  const { minScoreDrop } = unit.thresholds;
  const bounds =
    interval === null
      ? ""
      : `, 90% interval ${points(interval.lower)} to ${points(interval.upper)}`;
  return [
    "x: a pair's difference, candidate − production in points, and whether the judge saw the candidate 1st or 2nd; d: the mean of a case's x, freed from what the judge gives to the answer that it sees first.",
    effectLine(score),
    ...lossFirst(members).slice(0, MOST_MEMBERS).map(memberLine),
    ...moreLine(members.length, "case"),
    `Mean of d: ${points(mean)} points over ${counted(measured, "case")}${bounds}.`,
    ...testLines(score, facts, unit, units),
    `Smallest effect: a drop under ${size(minScoreDrop)} points is never red; here it ${reaches(-mean, minScoreDrop)}.`,
  ];
}

export const MOST_MEMBERS = 20;

/** What stands for the rows that are not shown. */
export const moreLine = (all: number, what: string): readonly string[] =>
  all > MOST_MEMBERS
    ? [`… and ${counted(all - MOST_MEMBERS, `more ${what}`)}; --json has them all.`]
    : [];

/** Whether a smallest effect is reached; a mean that equals it up to rounding counts as reaching it. */
export const reaches = (value: number, least: number): string =>
  value >= least - 1e-9 ? "is reached" : "is not reached";

const lossFirst = (members: UnitFacts["members"]): UnitFacts["members"] =>
  members.toSorted((a, b) => (a.d ?? Infinity) - (b.d ?? Infinity) || 0);

function testLines(
  score: ScoreFacts,
  facts: UnitFacts,
  unit: UnitVerdict,
  units: readonly UnitVerdict[],
): readonly string[] {
  const { sum, squares, z } = score;
  const sums = `Σd = ${points(sum)}, Σd² = ${size(squares)}`;
  const statistic = `${sums}; z = Σd / √Σd² = ${points(z)}: the sum of the differences over the root of the sum of their squares.`;
  if (squares === 0) return ["Every d is 0, so there is nothing to test: p = 1."];
  if (!score.tested) {
    return [statistic, "Fewer than 8 cases with a difference are not tested: p = 1."];
  }
  const patterns = score.exact
    ? `all ${counted(score.patterns, "pattern")} of signs`
    : `${count(score.patterns)} random patterns of signs and the one that was measured`;
  const alone = `Alone, ${probability(score.p)}: if the edit changed nothing, every d could as well have had the other sign; this is the share of ${patterns} that give a z as low.`;
  const others = score.family - 1;
  const together =
    others === 0
      ? `It is the only test of the scores, so p stays ${level(unit.score!.p)}.`
      : `Adjusted for the ${counted(others, "other test")} beside it (${besides(facts, units)}; step-down maxT: the share of patterns in which this test or one that shows less harm gives a z as low), ${probability(unit.score!.p)}.`;
  return [statistic, alone, together, limitLine(score, facts)];
}

const limitLine = ({ closed }: ScoreFacts, { level: alpha, prompts }: UnitFacts): string =>
  closed
    ? "The screen did not hint at it, so it is closed: it stays in the count of tests and cannot be found worse any more."
    : `It has to be ${levelFor(alpha, prompts)} or less.`;

/** The other tests of the family: units with eight differences or more, and further metrics. */
function besides({ unit }: UnitFacts, units: readonly UnitVerdict[]): string {
  const scores = units.flatMap((of) =>
    of.score !== null && of.score.measured >= 8 && of.unit !== unit.unit
      ? [unitTitle(of.unit, style)]
      : [],
  );
  const metrics = units.flatMap((of) =>
    of.metrics
      .filter(({ measured }) => measured >= 8)
      .map(({ metric }) => `${style.name(metric)} in ${unitTitle(of.unit, style)}`),
  );
  return listSome([...scores, ...metrics], 10, (of) => of);
}

function effectLine({ positionEffect: { value, pairs, interval95 } }: ScoreFacts): string {
  if (pairs === 0) return "No pair has an order, so no position effect is taken out.";
  const seen = counted(pairs, "pair that has an order", "pairs that have an order");
  if (value === 0 && interval95 === null) {
    return `No position effect is taken out of the ${seen}: too few, or too unequal in order, to tell one.`;
  }
  const bounds =
    interval95 === null
      ? ""
      : ` (95% interval ${points(interval95.lower)} to ${points(interval95.upper)})`;
  return `The answer shown ${value < 0 ? "second" : "first"} gains ${size(value)} points${bounds} over the ${seen}: that is taken out of each.`;
}

function memberLine({ id, pairs, d }: UnitFacts["members"][number]): string {
  const seen = counting(
    pairs.map(({ x, s }) => {
      if (x === null) return "missing";
      if (s === 0) return x === 0 ? "equal answers" : points(x);
      return `${points(x)} (${s === 1 ? "1st" : "2nd"})`;
    }),
  );
  return `${style.name(id)}: x ${seen.join(", ")} → d ${d === null ? "missing" : points(d)}`;
}

/** `a, a, b` as `2 × a, b`. */
function counting(words: readonly string[]): readonly string[] {
  const starts = words.flatMap((word, at) => (at > 0 && word === words[at - 1] ? [] : [at]));
  return starts.map((from, at) => {
    const times = (starts[at + 1] ?? words.length) - from;
    return times === 1 ? words[from]! : `${times} × ${words[from]}`;
  });
}
