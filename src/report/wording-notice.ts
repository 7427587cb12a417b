import type { PromptVerdict, UnitVerdict } from "../verdict.ts";
import { ranked } from "./ranking.ts";
import type { Style } from "./style.ts";
import { listSome } from "./words.ts";

/** How the hidden slice and the visible cases go together, worst first. */
const VIEWS = ["disagrees", "is unclear", "agrees"] as const;
type View = (typeof VIEWS)[number];

/** Many wordings tried on the same cases fit them by and by; what hidden cases say of this one is the guard. */
export function wordingNotice(prompt: PromptVerdict, where: string, style: Style): string | null {
  const { wording } = prompt;
  const { overall } = ranked(prompt);
  const hidden = prompt.units.filter(({ holdout }) => holdout);
  if (wording === null || overall === null || hidden.length === 0) return null;
  const view =
    VIEWS.find((worst) => hidden.some((unit) => viewOf(unit, overall) === worst)) ?? "agrees";
  // A first wording was fitted to nothing yet, so it is news only where the hidden cases object.
  if (wording === 1 && view !== "disagrees") return null;
  const which = hidden.filter((unit) => viewOf(unit, overall) === view);
  const names = listSome(which, 3, ({ unit }) => style.name(unit));
  const verb = { disagrees: "disagree", "is unclear": "are unclear", agrees: "agree" }[view];
  const slices = which.length === 1 ? `slice ${view}` : `slices ${verb}`;
  return `${ordinal(wording)} wording tried on these cases${where}; the hidden ${names} ${slices}.`;
}

function viewOf({ result }: UnitVerdict, overall: UnitVerdict): View {
  if (result === "unclear") return "is unclear";
  return (result === "worse") === (overall.result === "worse") ? "agrees" : "disagrees";
}

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  const ending = teen ? undefined : { 1: "st", 2: "nd", 3: "rd" }[number % 10];
  return `${number}${ending ?? "th"}`;
}
