import type { PromptVerdict, UnitVerdict } from "../verdict.ts";
import { couldHideCell, hiddenLoss, missedLoss, wouldHelpSentence } from "./could-hide.ts";
import { column, withoutEmptyColumns, type Grid } from "./grid.ts";
import { gotWorse } from "./loss.ts";
import { count } from "./numbers.ts";
import { ALL_CASES, hiding, leastCertainUnit, mostHidden, ranked } from "./ranking.ts";
import { unbroken } from "./result-cell.ts";
import type { Style } from "./style.ts";
import { counted, listSome, unitName } from "./words.ts";
import { unitTitle } from "./unit-title.ts";

/** What a pass could have missed: it promises too much without its limits. */

/** "What could have been missed: in `vip` (9 cases) a drop of up to 0.62 points, or …" */
export function missedSentence(prompt: PromptVerdict, style: Style): string {
  const least = leastCertainUnit(prompt);
  if (least === null) {
    return prompt.units.some(gotWorse) ? "" : "A loss beyond the margins is ruled out.";
  }
  const loss = missedLoss(least);
  if (loss === "") return tooFewCases(prompt, style);
  const where =
    least.unit === ALL_CASES
      ? `over ${unitName(least, style)}`
      : `in ${style.name(least.unit)} (${counted(least.cases, "case")})`;
  const help = wouldHelpSentence(prompt, least, style);
  return `What could have been missed: ${where} ${loss}. ${help}`.trimEnd();
}

/** Where the verdict does not say how large a loss could be: "a loss in `vip` (9 cases) or `account` (22), …" */
function tooFewCases(prompt: PromptVerdict, style: Style): string {
  const { unclear, overall } = ranked(prompt);
  const names = listSome(
    unclear,
    4,
    (unit) =>
      `${style.name(unit.unit)} (${unit === unclear[0] ? counted(unit.cases, "case") : count(unit.cases)})`,
    "or",
  );
  const places = names === "" ? "" : `in ${names}`;
  if (overall !== null && overall.result === "unclear") {
    const everywhere = `over ${unitName(overall, style)}`;
    const where = places === "" ? everywhere : `${places}, or ${everywhere}`;
    return `What could have been missed: a loss ${where}; the cases are too few to rule it out.`;
  }
  return `What could have been missed: a loss ${places}, where the cases are too few to rule it out.`;
}

interface Least {
  readonly prompt: PromptVerdict;
  readonly unit: UnitVerdict;
}

/** The least certain unit of each prompt that has one, what could hide most first. */
function leastCertainOf(prompts: readonly PromptVerdict[]): readonly Least[] {
  return prompts
    .flatMap((prompt) => {
      const unit = leastCertainUnit(prompt);
      return unit === null ? [] : [{ prompt, unit }];
    })
    .toSorted((a, b) => mostHidden(hiding(a.unit, a.prompt.scale), hiding(b.unit, b.prompt.scale)));
}

/** "Least certain: `vip` (9 cases) could hide a drop of 0.51 points or …"; empty where nothing is unclear. */
export function leastCertain(prompts: readonly PromptVerdict[], style: Style): string {
  const [least] = leastCertainOf(prompts);
  if (least === undefined) return "";
  const { unit, prompt } = least;
  const of = prompts.length > 1 ? ` of ${style.name(prompt.name)}` : "";
  const size = unit.unit === ALL_CASES ? "" : ` (${counted(unit.cases, "case")})`;
  const loss = hiddenLoss(unit);
  const hides = loss === "" ? "" : ` could hide ${loss}`;
  return `Least certain: ${unitName(unit, style)}${of}${size}${hides}.`;
}

/** The least certain slice of each passing prompt, at most ten; no rows where all is clear. */
export function leastCertainTable(
  prompts: readonly PromptVerdict[],
  style: Style,
): { readonly grid: Grid; readonly units: readonly UnitVerdict[] } {
  const rows = leastCertainOf(prompts).slice(0, 10);
  const grid = withoutEmptyColumns({
    columns: [
      column.left("Prompt"),
      column.left("Slice"),
      column.right("Could hide"),
      column.right("Cases"),
    ],
    rows: rows.map(({ prompt, unit }) => [
      style.name(prompt.name),
      unitTitle(unit.unit, style),
      unbroken(couldHideCell(unit)),
      count(unit.cases),
    ]),
  });
  return { grid, units: rows.map(({ unit }) => unit) };
}

/** "12 more slices are unclear, 17 not worse." of the passing prompts, but for those that have a row. */
export function restOfSlices(
  prompts: readonly PromptVerdict[],
  shown: readonly UnitVerdict[],
): string {
  const all = prompts.map(ranked);
  const unclear = all.flatMap((of) => of.unclear).filter((unit) => !shown.includes(unit)).length;
  const notWorse = all.reduce((sum, of) => sum + of.notWorse.length, 0);
  const parts = [
    unclear > 0
      ? `${count(unclear)} more ${unclear === 1 ? "slice is" : "slices are"} unclear`
      : "",
    notWorse > 0
      ? `${count(notWorse)} ${unclear > 0 ? "" : notWorse === 1 ? "slice is " : "slices are "}not worse`
      : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}
