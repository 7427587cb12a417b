import type { PromptVerdict } from "../verdict.ts";
import { column, withoutEmptyColumns, type Grid } from "./grid.ts";
import { redPlace } from "./headline.ts";
import { count } from "./numbers.ts";
import { ranked } from "./ranking.ts";
import type { Style } from "./style.ts";
import { changeCells } from "./table.ts";

/** The table of several prompts, and what the passing ones may hide. */

const order = ["fail", "inconclusive", "pass", "not_applicable"] as const;

/** Worst outcome first, then what got better; else in the order of the verdict. */
export function byOutcome(prompts: readonly PromptVerdict[]): readonly PromptVerdict[] {
  const place = (prompt: PromptVerdict): number =>
    order.indexOf(prompt.outcome) + (prompt.outcome === "pass" && !gotBetter(prompt) ? 0.5 : 0);
  return prompts.toSorted((a, b) => place(a) - place(b));
}

const gotBetter = ({ units }: PromptVerdict): boolean =>
  units.some(({ result }) => result === "better");

/** One row a prompt, at most `limit`; its numbers are those of all its cases together. */
export function promptsTable(prompts: readonly PromptVerdict[], limit: number, style: Style): Grid {
  const sorted = byOutcome(prompts);
  const shown = sorted.slice(0, limit);
  const more = sorted.length - shown.length;
  const worse = sorted.slice(limit).filter(({ outcome }) => outcome === "fail").length;
  const rest = worse === 0 ? "" : `${style.mark}${style.strong(`${count(worse)} fail`)}`;
  return withoutEmptyColumns({
    columns: [
      column.left("Prompt"),
      column.left("Result"),
      column.right("Score change"),
      column.right("Failing answers"),
      column.right("Cases"),
    ],
    rows: [
      ...shown.map((prompt) => [
        style.name(prompt.name),
        resultCell(prompt, style),
        ...numbers(prompt, style),
        count(prompt.coverage.cases),
      ]),
      ...(more === 0 ? [] : [[`${count(more)} more`, rest, "", "", ""]]),
    ],
  });
}

function numbers(prompt: PromptVerdict, style: Style): readonly [string, string] {
  const { overall } = ranked(prompt);
  // Nothing that does not count: half a measurement is read as a verdict.
  const counts = prompt.outcome === "pass" || prompt.outcome === "fail";
  return counts && overall !== null ? changeCells(overall, style) : ["", ""];
}

function resultCell(prompt: PromptVerdict, style: Style): string {
  switch (prompt.outcome) {
    case "fail":
      return `${style.mark}${style.strong("fail")}: ${redPlace(prompt, style).replace(/^in /, "")}`;
    case "pass":
      return gotBetter(prompt) ? "pass, better" : "pass";
    case "inconclusive":
      return "inconclusive";
    case "not_applicable":
      return "not applicable";
  }
}

/** The least certain slice of each passing prompt, at most ten, fewest cases first; no rows where all is clear. */
export function leastCertainTable(prompts: readonly PromptVerdict[], style: Style): Grid {
  const rows = prompts
    .flatMap((prompt) => {
      const [unit] = ranked(prompt).unclear;
      return unit === undefined ? [] : [{ prompt, unit }];
    })
    .toSorted((a, b) => a.unit.cases - b.unit.cases)
    .slice(0, 10);
  return {
    columns: [column.left("Prompt"), column.left("Slice"), column.right("Cases")],
    rows: rows.map(({ prompt, unit }) => [
      style.name(prompt.name),
      style.name(unit.unit),
      count(unit.cases),
    ]),
  };
}

/** "12 more slices are unclear, 17 not worse." of the passing prompts beyond the rows of the table. */
export function restOfSlices(prompts: readonly PromptVerdict[], rows: number): string {
  const all = prompts.map(ranked);
  const unclear = all.reduce((sum, of) => sum + of.unclear.length, 0) - rows;
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
