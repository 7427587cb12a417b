import type { PromptVerdict, UnitVerdict } from "../verdict.ts";
import { column, withoutEmptyColumns, type Grid } from "./grid.ts";
import { change, amount, count, rate } from "./numbers.ts";
import { ALL_CASES, ranked, shownFailures, type Ranked } from "./ranking.ts";
import type { Style } from "./style.ts";

/** The per-slice diff. */

/** Open rows at most, `All cases` not counted. */
const OPEN_ROWS = 10;

export interface OpenTable {
  readonly grid: Grid;
  /** The slices that have a row of their own. */
  readonly shown: readonly UnitVerdict[];
}

/** The rows that say something: worse, unclear where nothing was found, better; then all cases. */
export function openTable(prompt: PromptVerdict, style: Style): OpenTable {
  const order = ranked(prompt);
  const found = prompt.units.some(({ result }) => result === "worse" || result === "better");
  const rows = [...order.worse, ...(found ? [] : order.unclear), ...order.better];
  const shown = rows.slice(0, OPEN_ROWS);
  const hidden = order.worse.slice(OPEN_ROWS);
  const mark = hidden.some(({ red }) => red) ? style.mark : "";
  const more =
    hidden.length === 0
      ? []
      : [[`${count(hidden.length)} more`, unbroken(`${mark}${style.strong("worse")}`), "", "", ""]];
  return { grid: slicesGrid(order, shown, more, style), shown };
}

/**
 * Every slice, or as many as `limit` allows: the quiet ones ("not worse", then "unclear") go first. Rows stand in the
 * order worse, unclear, not worse, better, all cases.
 */
export function allSlices(prompt: PromptVerdict, limit: number, style: Style): Grid {
  const order = ranked(prompt);
  const kept = new Set(
    [...order.worse, ...order.better, ...order.unclear, ...order.notWorse].slice(0, limit),
  );
  const rows = [order.worse, order.unclear, order.notWorse, order.better].flat();
  return slicesGrid(
    order,
    rows.filter((unit) => kept.has(unit)),
    [],
    style,
  );
}

/** Only these slices, as many as `limit` allows, without the row of all cases. */
export function otherSlices(
  prompt: PromptVerdict,
  slices: readonly UnitVerdict[],
  limit: number,
  style: Style,
): Grid {
  const { unclear, notWorse } = ranked(prompt);
  const rows = [...unclear, ...notWorse].filter((unit) => slices.includes(unit)).slice(0, limit);
  return slicesGrid({ ...ranked(prompt), overall: null }, rows, [], style);
}

function slicesGrid(
  { overall }: Ranked,
  slices: readonly UnitVerdict[],
  more: readonly (readonly string[])[],
  style: Style,
): Grid {
  const row = (unit: UnitVerdict): readonly string[] => [
    unit.unit === ALL_CASES ? "All cases" : style.name(unit.unit),
    unbroken(resultCell(unit, style)),
    ...changeCells(unit, style),
    count(unit.cases),
  ];
  return withoutEmptyColumns({
    columns: [
      column.left("Slice"),
      column.left("Result"),
      column.right("Score change"),
      column.right("Failing answers"),
      column.right("Cases"),
    ],
    rows: [...slices.map(row), ...more, ...(overall === null ? [] : [row(overall)])],
  });
}

/** Below the heading only what is worse and gates has a mark. */
function resultCell({ result, red }: UnitVerdict, style: Style): string {
  if (result !== "worse") return result;
  return red ? `${style.mark}${style.strong("worse")}` : `${style.strong("worse")}, does not gate`;
}

/** Score change and failing answers of a unit; empty where it has none. */
export function changeCells(unit: UnitVerdict, style: Style): readonly [string, string] {
  return [unbroken(scoreCell(unit, style)), unbroken(failingCell(unit, style))];
}

/** `**+0.32** ± 0.12` where found, `≈ −0.07 ± 0.14` where it may be noise. */
function scoreCell({ score }: UnitVerdict, style: Style): string {
  if (score === null) return "";
  const { interval } = score;
  const half = interval === null ? "" : ` ± ${amount((interval.upper - interval.lower) / 2)}`;
  const mean = change(score.mean);
  return score.found === null ? `≈ ${mean}${half}` : `${style.strong(mean)}${half}`;
}

/** `**0% → 12%**` where found, `≈ 2% → 0%` where not, one number where both sides look the same. */
function failingCell(unit: UnitVerdict, style: Style): string {
  const shown = shownFailures(unit);
  if (shown === null) return "";
  const { baseline, candidate, found } = shown.of;
  const [before, after] = [rate(baseline), rate(candidate)];
  const label = shown.by === "judge" ? "judge: " : "";
  if (found === null) return `${label}${before === after ? before : `≈ ${before} → ${after}`}`;
  const finer = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const pair =
    before === after ? `${finer(baseline)} → ${finer(candidate)}` : `${before} → ${after}`;
  return `${label}${style.strong(pair)}`;
}

const unbroken = (cell: string): string => cell.replaceAll(" ", "\u00A0");

/** "1 worse, 4 unclear, 2 not worse, 1 better". */
export function tally(units: readonly UnitVerdict[]): string {
  return (["worse", "unclear", "not worse", "better"] as const)
    .map((result) => ({ result, number: units.filter((unit) => unit.result === result).length }))
    .filter(({ number }) => number > 0)
    .map(({ result, number }) => `${count(number)} ${result}`)
    .join(", ");
}
