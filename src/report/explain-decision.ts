import type { UnitFacts } from "../compare/explanation.ts";
import type { Doubt } from "../compare/ruled-out.ts";
import type { UnitVerdict } from "../verdict.ts";
import { inHundred, kindWords, points, size } from "./explain-words.ts";
import { count } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { counted, list } from "./words.ts";

const KINDS = ["score", "check", "judge"] as const;

/** `worse by failing checks, and red`, `worse by score, does not gate (warn)`, `unclear`. */
export function decisionOf(unit: UnitVerdict): string {
  const { result, red, tier, mute } = unit;
  if (result === "better") return `better by ${list(foundIn(unit, "better"))}`;
  if (result !== "worse") return result;
  const worse = `worse by ${list(foundIn(unit, "worse"))}`;
  if (red) return `${worse}, and red`;
  if (mute !== null)
    return `${worse}, muted to ${style.name(mute.until)} by ${style.sentence(mute.owner)}`;
  return `${worse}, does not gate${tier === "gate" ? "" : ` (${tier})`}`;
}

const foundIn = (unit: UnitVerdict, found: "worse" | "better"): readonly string[] =>
  KINDS.filter((kind) => unit[kind]?.found === found).map((kind) => kindWords(kind));

/** Why a unit is called what it is called. */
export function explainDecision(
  { recheck, doubts }: UnitFacts,
  unit: UnitVerdict,
): readonly string[] {
  const { scoreMargin, failureMargin } = unit.thresholds;
  const limits = `the margins are ${size(scoreMargin)} points and ${inHundred(failureMargin)} answers`;
  const muted = unit.mute === null ? [] : [`Muted because ${style.sentence(unit.mute.reason)}.`];
  return [`${decisionOf(unit)}: ${why()}.`, ...muted];

  function why(): string {
    switch (unit.result) {
      case "worse":
        return recheck === null
          ? "production could not be asked again, so what this look found counts"
          : "what the first look flagged stands against new production answers";
      case "better":
        return "the same tests with the sides exchanged find a gain; shown, never gating";
      case "not worse":
        return `nothing was found, and a loss beyond the margins is ruled out: every 95% bound is inside (${limits})`;
      case "unclear":
        if (unit.notStanding) {
          return "it looked worse than stored answers, and not than answers made in this run: production itself has probably moved";
        }
        return `nothing was found, but a loss beyond the margins is not ruled out: ${list(doubts.map(doubtWords))} (${limits})`;
    }
  }
}

function doubtWords(doubt: Doubt): string {
  switch (doubt.kind) {
    case "few cases":
      return `${counted(doubt.measured, "case")} measured, ${count(doubt.needed)} are needed`;
    case "missing":
      return `${count(doubt.missing)} of ${counted(doubt.planned, "planned pair")} are missing, more than a tenth`;
    case "score":
      return doubt.lower === null
        ? "one case gives no bound of the score"
        : `the score's lower bound ${points(doubt.lower)} is not above −${size(doubt.margin)}`;
    case "check":
    case "judge":
      return `${kindWords(doubt.kind)} may have risen by ${inHundred(doubt.upper)}, more than ${inHundred(doubt.margin)}`;
  }
}
