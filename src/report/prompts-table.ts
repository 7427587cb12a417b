import type { PromptVerdict } from "../verdict.ts";
import { column, withoutEmptyColumns, type Grid } from "./grid.ts";
import { count } from "./numbers.ts";
import { ranked } from "./ranking.ts";
import { redPlace } from "./red.ts";
import { isRollback } from "./rollback.ts";
import { isAccepted } from "./signed-off.ts";
import type { Style } from "./style.ts";
import { changeCells } from "./table.ts";

/** The table of several prompts. */

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
      if (isAccepted(prompt)) {
        return `${style.strong("fail")}, accepted: ${redPlace(prompt, style).replace(/^in /, "")}`;
      }
      if (prompt.absolute !== null) return "pass, new";
      if (isRollback(prompt)) return "pass, rollback";
      return gotBetter(prompt) ? "pass, better" : "pass";
    case "inconclusive":
      return "inconclusive";
    case "not_applicable":
      return "not applicable";
  }
}
