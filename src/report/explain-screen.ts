import type { UnitFacts } from "../compare/explanation.ts";
import type { PromptVerdict } from "../verdict.ts";
import { kindWords, levelFor } from "./explain-words.ts";
import { count } from "./numbers.ts";
import { counted, listSome } from "./words.ts";

/** What the first answer of each case hinted at, and what was confirmed; nothing where no screen went ahead. */
export function explainScreen(
  { hints, unit, level, prompts }: UnitFacts,
  { evidence, confirmed, recheck }: PromptVerdict,
): readonly string[] {
  if (evidence?.method !== "screen+recheck") return [];
  if (hints.length > 0) {
    const what = listSome(hints, 5, ({ kind, metric }) => kindWords(kind, metric ?? null));
    const answers = `all ${count(evidence.samples)} answers of the ${counted(unit.cases, "case")}`;
    return [
      `The first answer of each case hinted at harm by ${what}, so ${answers} were taken, and what was hinted at was tested on all of them at ${levelFor(level, prompts)}.`,
    ];
  }
  if (confirmed.length > 0) {
    return [
      "The first answer of each case gave no hint of harm here, only elsewhere: what follows rests on first answers, and is closed.",
    ];
  }
  return [
    recheck === null
      ? "The first answer of each case gave no hint of harm anywhere, so no more answers were taken."
      : `On the first answer of each case something was flagged at once, at the strict level ${levelFor(level, prompts)}: that went to the recheck, and no hint was followed.`,
  ];
}
