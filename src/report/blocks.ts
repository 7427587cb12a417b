import { problemText } from "../problem.ts";
import type { PromptVerdict, UnitVerdict, Verdict } from "../verdict.ts";
import { row } from "./cases.ts";
import { couldHideNote } from "./could-hide.ts";
import { quote } from "./escape/markdown.ts";
import { allFloorsGrid, floorsTitle } from "./floors.ts";
import { column, markdownTable, withoutEmptyColumns } from "./grid.ts";
import { table } from "./inconclusive.ts";
import type { Layout } from "./layout.ts";
import { method } from "./method.ts";
import { change } from "./numbers.ts";
import { policyDiff } from "./policy.ts";
import { ALL_CASES, measuredPrompts } from "./ranking.ts";
import { isRollback } from "./rollback.ts";
import type { RunRecord } from "../run-record.ts";
import { styleOf } from "./signed-off.ts";
import { markdownStyle } from "./style.ts";
import { otherStandards, otherStandardsTitle, standardsGrid } from "./standards.ts";
import { allSlices, otherSlices, tally, type OpenTable } from "./table.ts";
import { counted, UNCLEAR_NOTE } from "./words.ts";

/** What is folded below the cases. */

/** A folded block around Markdown, which needs an empty line to begin. */
export const folded = (title: string, markdown: string): string =>
  markdown === "" ? "" : `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;

/** Every slice, where the open table left some out; in the summary it stands open. */
export function slicesBlock(prompt: PromptVerdict, open: OpenTable, layout: Layout): string {
  const slices = prompt.units.filter(({ unit }) => unit !== ALL_CASES);
  const others = slices.filter((unit) => !open.shown.includes(unit));
  if (others.length === 0 || layout.sliceRows === 0) return "";
  const onlyOthers = slices.every(({ result }) => result === "unclear" || result === "not worse");
  const title = onlyOthers
    ? `${counted(others.length, "other slice")}: ${kindsOf(others)}`
    : `All slices: ${tally(slices)}`;
  const grid = onlyOthers
    ? otherSlices(prompt, others, layout.sliceRows, markdownStyle)
    : allSlices(prompt, layout.sliceRows, styleOf(prompt, markdownStyle));
  const note = slicesNote(onlyOthers ? others : prompt.units, others, open);
  const body = [markdownTable(grid), note].filter((part) => part !== "").join("\n\n");
  return layout.unfolded ? `#### ${title}\n\n${body}` : folded(title, body);
}

/** What the small print of the open table has not said yet. */
function slicesNote(
  rows: readonly UnitVerdict[],
  others: readonly UnitVerdict[],
  { hides }: OpenTable,
): string {
  if (hides.length > 0) return "";
  const unclear = others.some(({ result }) => result === "unclear") ? UNCLEAR_NOTE : "";
  return `${unclear} ${couldHideNote(rows, "named")}`.trim();
}

function kindsOf(units: PromptVerdict["units"]): string {
  const kinds = new Set(units.map(({ result }) => result));
  return kinds.size === 1 ? [...kinds].join() : tally(units);
}

/** Slices that have no row anywhere in this layout. */
export function hiddenSlices(prompt: PromptVerdict, open: OpenTable, layout: Layout): number {
  const slices = prompt.units.filter(({ unit }) => unit !== ALL_CASES);
  const others = slices.filter((unit) => !open.shown.includes(unit)).length;
  if (others === 0 || layout.sliceRows === 0) return others;
  const onlyOthers = slices.every(({ result }) => result === "unclear" || result === "not worse");
  const rows = Math.min(layout.sliceRows, onlyOthers ? others : slices.length);
  return (onlyOthers ? others : slices.length) - rows;
}

/** Every floor that policy sets, met or not. */
function floorsBlock(prompts: readonly PromptVerdict[], { listRows }: Layout): string {
  const floors = prompts.flatMap((prompt) => prompt.floors);
  const grid = allFloorsGrid(prompts, listRows, markdownStyle);
  return floors.length === 0 ? "" : folded(floorsTitle(floors), markdownTable(grid));
}

/** What of a new prompt's minimum has no open row. */
export function standardsBlock(prompt: PromptVerdict, { listRows }: Layout): string {
  const others = otherStandards(prompt);
  const grid = standardsGrid(others.slice(0, listRows), markdownStyle);
  return others.length === 0 ? "" : folded(otherStandardsTitle(others), markdownTable(grid));
}

function newCasesBlock(prompts: readonly PromptVerdict[], { listRows }: Layout): string {
  const all = prompts.flatMap((prompt) =>
    prompt.newCases.map((of) => ({ ...of, prompt: prompts.length > 1 ? prompt.name : null })),
  );
  const { name, prose } = markdownStyle;
  const grid = withoutEmptyColumns({
    columns: [
      column.left("Case"),
      column.left("Prompt"),
      column.right("Score change"),
      column.right("Production fails"),
      column.right("Candidate fails"),
    ],
    rows: all
      .slice(0, listRows)
      .map(({ id, prompt, difference, baselineFailing, candidateFailing }) => [
        name(id),
        prompt === null ? "" : name(prompt),
        difference === null ? "" : `≈\u00A0${change(difference)}`,
        prose(baselineFailing),
        prose(candidateFailing),
      ]),
  });
  const title = `${counted(all.length, "new case")}: run and shown, not gating`;
  return all.length === 0 ? "" : folded(title, markdownTable(grid));
}

export function warningsBlock(
  prompts: readonly PromptVerdict[],
  verdict: Verdict,
  { listRows }: Layout,
): string {
  const all = [...verdict.warnings, ...prompts.flatMap((prompt) => prompt.warnings)];
  const warnings = [...new Set(all.map(problemText))];
  const rows = warnings.slice(0, listRows).map((text) => row("File", quote(text, 400)));
  const title = counted(warnings.length, "warning");
  return rows.length === 0
    ? ""
    : [`<details><summary>${title}</summary>`, table(rows), "</details>"].join("\n");
}

/** The folded blocks that every state ends with. */
export const closingBlocks = (
  prompts: readonly PromptVerdict[],
  verdict: Verdict,
  run: RunRecord,
  layout: Layout,
): readonly string[] => [
  floorsBlock(prompts, layout),
  newCasesBlock(prompts, layout),
  warningsBlock(prompts, verdict, layout),
  policyBlock(verdict, layout),
  methodBlock(verdict, run, layout),
];

/** Blocks directly below each other, as GitHub shows them closest. */
export const stacked = (blocks: readonly string[]): string =>
  blocks.filter((block) => block !== "").join("\n");

export const policyBlock = (verdict: Verdict, layout: Layout): string =>
  folded(
    "What this pull request changes in the policy, from the merge on",
    policyDiff(verdict, layout.diffLines),
  );

const methodBlock = (verdict: Verdict, run: RunRecord, layout: Layout): string =>
  layout.method && measuredPrompts(verdict.prompts).some((prompt) => !isRollback(prompt))
    ? folded("How it was measured, what it cost, how to repeat it", method(verdict, run))
    : "";
