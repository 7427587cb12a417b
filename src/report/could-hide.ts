import type { PromptVerdict, UnitVerdict } from "../verdict.ts";
import { amount, count, rate } from "./numbers.ts";
import { ALL_CASES } from "./ranking.ts";
import type { Style } from "./style.ts";

/** What a unit could hide, in words: a drop of the score, a rise of failing answers, or both. */

/** `0.27 points, 28%`; empty where it is not known, or where the loss was found. */
export function couldHideCell({ result, couldHide, score }: UnitVerdict): string {
  if (couldHide === null || result === "worse") return "";
  const { score: drop, failures } = couldHide;
  const parts = [
    drop !== null ? `${amount(drop)} points` : score === null ? "" : "any drop",
    failures === null ? "" : rate(Math.max(0, failures)),
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** How to read that column; only what some cell of it says. */
export function couldHideNote(units: readonly UnitVerdict[], sides: "named" | "unnamed"): string {
  const cells = units.filter((unit) => couldHideCell(unit) !== "");
  if (cells.length === 0) return "";
  const drops = cells.some(({ score }) => score !== null);
  const failures = cells.some(({ couldHide }) => couldHide?.failures !== null);
  const both = cells.some(({ check, judge }) => check !== null && judge !== null);
  const any = cells.some(({ couldHide, score }) => couldHide?.score === null && score !== null);
  const whichever = sides === "named" && both ? ", by checks or judge, whichever is more" : "";
  const parts = [
    drops ? "a drop of this size is missed in 1 run of 5" : "",
    failures ? `failing answers may have risen by up to this much (95%)${whichever}` : "",
  ].filter((part) => part !== "");
  const anyDrop = any ? " Any drop: the cases are too few to find one of any size." : "";
  return `Could hide: ${parts.join("; ")}.${anyDrop}`;
}

/** "a drop of up to 0.62 points, or up to 28 more failing answers in 100"; empty where it is not known. */
export function missedLoss(unit: UnitVerdict): string {
  const { drop, failures } = lossesOf(unit);
  const size = drop === "any size" ? "a drop of any size" : drop && `a drop of up to ${drop}`;
  return [size, failures && `up to ${failures}`].filter((part) => part !== "").join(", or ");
}

/** "a drop of 0.51 points or 28 more failing answers in 100"; empty where it is not known. */
export function hiddenLoss(unit: UnitVerdict): string {
  const { drop, failures } = lossesOf(unit);
  return [drop && `a drop of ${drop}`, failures].filter((part) => part !== "").join(" or ");
}

function lossesOf({ couldHide, score }: UnitVerdict): {
  readonly drop: string;
  readonly failures: string;
} {
  if (couldHide === null) return { drop: "", failures: "" };
  const none = score === null ? "" : "any size";
  return {
    drop: couldHide.score === null ? none : `${amount(couldHide.score)} points`,
    failures: couldHide.failures === null ? "" : moreFailing(couldHide.failures),
  };
}

function moreFailing(share: number): string {
  if (share <= 0) return "";
  const answers = inHundred(share);
  return `${answers} more failing ${answers === "1" ? "answer" : "answers"} in 100`;
}

/** A bound: less than one half is still not none. */
const inHundred = (share: number): string => count(Math.max(1, share * 100));

/** "15 more `vip` cases would make that 0.38 and 12."; empty where the verdict does not say. */
export function wouldHelpSentence(
  { wouldHelp }: PromptVerdict,
  least: UnitVerdict,
  style: Style,
): string {
  if (wouldHelp === null) return "";
  const { unit, moreCases, score, failures } = wouldHelp;
  const hidden = lossesOf(least);
  const alike = unit === least.unit && ![hidden.drop, hidden.failures].some(saysNoNumber);
  const bare = alike && score !== null && failures !== null && failures > 0;
  const then = bare
    ? [amount(score), inHundred(failures)]
    : [
        score === null ? "" : `${amount(score)} points`,
        failures === null || failures <= 0 ? "" : `${inHundred(failures)} failing answers in 100`,
      ].filter((part) => part !== "");
  if (then.length === 0) return "";
  const slice = unit === ALL_CASES ? "" : `${style.name(unit)} `;
  const cases = `${count(moreCases)} more ${slice}${moreCases === 1 ? "case" : "cases"}`;
  return `${cases} would make ${unit === least.unit ? "that" : "what it could hide"} ${then.join(" and ")}.`;
}

const saysNoNumber = (loss: string): boolean => loss === "" || loss === "any size";
