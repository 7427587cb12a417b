import type { PromptVerdict } from "../verdict.ts";
import { isRedStandard, missedStandard } from "./standards.ts";
import type { Style } from "./style.ts";

/** Words about a prompt that is measured alone, because production has no version of it. */

/** Whether its result, and every case shown of it, has one side only. */
export const isMeasuredAlone = ({ absolute, outcome }: PromptVerdict): boolean =>
  absolute !== null && (outcome === "pass" || outcome === "fail");

/** "new prompt `x`". */
export const newPrompt = ({ name, change }: PromptVerdict, style: Style): string =>
  `${change === "added" ? "new prompt " : ""}${style.name(name)}`;

export const missesMinimum = ({ absolute }: PromptVerdict): boolean =>
  absolute?.standards.some(isRedStandard) === true;

/** Nothing but what holds for every new prompt decided: a pass says so in its first line. */
export const hasNoFloors = ({ absolute, outcome }: PromptVerdict): boolean =>
  absolute?.floors === false && outcome === "pass";

export const NO_FLOORS = "no baseline, no floors";

export function absoluteSentence(prompt: PromptVerdict, style: Style): string {
  const missed = (prompt.absolute?.standards ?? []).filter(({ met }) => !met);
  const red = missed.filter(isRedStandard);
  const [shown] = missed.filter(({ gates }) => !gates);
  return [
    "There is no production version to compare with.",
    ...red.slice(0, 2).map((of) => missedStandard(of, style)),
    shown === undefined ? "" : `${missedStandard(shown, style)} This does not gate.`,
    mustPassSentence(prompt),
    prompt.evalSet?.source === "head"
      ? "The eval set comes from this pull request: read the cases as part of the review."
      : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** How often red must-pass cases fail; empty where none is red. */
export function mustPassSentence({ mustPassRed, cases, absolute }: PromptVerdict): string {
  const [id] = mustPassRed;
  if (id === undefined) return "";
  const shown = cases.find((of) => of.id === id);
  if (mustPassRed.length > 1 || shown === undefined) {
    return absolute === null
      ? "Must-pass cases fail in every answer of the candidate, and in none that production gave now."
      : "Must-pass cases fail in every answer.";
  }
  const { baseline, candidate } = shown;
  const fails = `The must-pass case fails in ${candidate.failing} of ${candidate.of} answers`;
  return absolute === null
    ? `${fails}; production's failed in ${baseline.failing} of ${baseline.of}.`
    : `${fails}.`;
}
