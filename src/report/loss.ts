import type { FailureVerdict, PromptVerdict, UnitVerdict } from "../verdict.ts";
import { metricSaid } from "./metrics.ts";
import { amount, count, rate } from "./numbers.ts";
import { ALL_CASES, isRed, ranked } from "./ranking.ts";
import type { Style } from "./style.ts";
import { counted, list, unitName } from "./words.ts";

/** What a red unit lost, and what a better one gained, in counts or points. */

/** "3 of 25 `regulatory` cases now fail; production passes all 25." Of what gates, where the unit is red. */
export function lossSentence(unit: UnitVerdict, style: Style): string {
  const counts = (of: { found: string | null; gates: boolean } | null): boolean =>
    of?.found === "worse" && (of.gates || !unit.red);
  const falls =
    unit.score !== null && counts(unit.score)
      ? `the score falls by ${amount(unit.score.mean)}`
      : "";
  const metrics = unit.metrics
    .filter(({ result, red }) => result === "worse" && (red || !isRed(unit)))
    .map((metric) => metricSaid(metric, style));
  const others = [falls, ...metrics].filter((part) => part !== "");
  const failing = counts(unit.check) ? unit.check : counts(unit.judge) ? unit.judge : null;
  return failing === null
    ? withoutFailures(unit, others, style)
    : failureSentence(unit, failing, others, style);
}

function withoutFailures(unit: UnitVerdict, losses: readonly string[], style: Style): string {
  return losses.length === 0 ? "" : `${placeOf(unit, style)} ${list(losses)}.`;
}

function failureSentence(
  unit: UnitVerdict,
  failing: FailureVerdict,
  losses: readonly string[],
  style: Style,
): string {
  const before = rate(failing.baseline);
  const rise = `failing answers rise from ${before} to ${rate(failing.candidate)}`;
  const more = losses.length === 0 ? "" : `, and ${list(losses)}`;
  if (failing.casesNowFailing === 0) return `${placeOf(unit, style)} ${rise}${more}.`;
  const slice = unit.unit === ALL_CASES ? "" : `${style.name(unit.unit)} `;
  const verb = failing.casesNowFailing === 1 ? "fails" : "fail";
  const judged = failing === unit.judge ? " by the judge's score" : "";
  const production =
    failing.baseline === 0
      ? `production passes ${unit.cases === 1 ? "it" : `all ${count(unit.cases)}`}`
      : rise;
  const share = `${count(failing.casesNowFailing)} of ${count(unit.cases)} ${slice}cases`;
  return `${share} now ${verb}${judged}; ${production}${more}.`;
}

const placeOf = (unit: UnitVerdict, style: Style): string =>
  unit.unit === ALL_CASES
    ? `Over ${unitName(unit, style)}`
    : `In ${style.name(unit.unit)} (${counted(unit.cases, "case")})`;

/** Whether the mean over all cases would have hidden the loss; empty where it did not have to. */
export function averageSentence(prompt: PromptVerdict, red: readonly UnitVerdict[]): string {
  const { overall } = ranked(prompt);
  const hidden = red.filter((unit) => unit.red).length;
  if (overall === null || hidden === 0 || gotWorse(overall)) return "";
  const hides = `so the average hides ${hidden === 1 ? "it" : "them"}.`;
  return `Over all ${counted(overall.cases, "case")} ${gainOf(overall) ?? "nothing was found"}, ${hides}`;
}

/** By its own endpoints or by a further metric, whether it gates or not. */
export const gotWorse = ({ result, metrics }: UnitVerdict): boolean =>
  result === "worse" || metrics.some((metric) => metric.result === "worse");

/** "the score rises by 0.08"; null where nothing was found better. */
export function gainOf({ score, check, judge }: UnitVerdict): string | null {
  if (score?.found === "better") return `the score rises by ${amount(score.mean)}`;
  const failing = [check, judge].find((of) => of?.found === "better") ?? null;
  if (failing === null) return null;
  return `failing answers fall from ${rate(failing.baseline)} to ${rate(failing.candidate)}`;
}

/** "Over all 150 cases answers cost $0.0012 less."; empty where no further metric got better. */
export function metricGains(unit: UnitVerdict | null, style: Style): string {
  const better = (unit?.metrics ?? []).filter(({ result }) => result === "better");
  if (unit === null || better.length === 0) return "";
  return `${placeOf(unit, style)} ${list(better.map((metric) => metricSaid(metric, style)))}.`;
}
