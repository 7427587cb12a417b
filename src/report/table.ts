import type { MetricVerdict, PromptVerdict, UnitVerdict } from "../verdict.ts";
import { couldHideCell } from "./could-hide.ts";
import { column, withoutEmptyColumns, type Grid } from "./grid.ts";
import { foundMetrics, metricCell, metricRowName } from "./metrics.ts";
import { change, count, fineRate, plusMinus, rate } from "./numbers.ts";
import { ranked, shownFailures, sizeOf } from "./ranking.ts";
import { metricResult, resultCell, unbroken } from "./result-cell.ts";
import type { Style } from "./style.ts";
import { unitTitle } from "./unit-title.ts";

/** The per-slice diff. */

/** Open rows at most, `All cases` not counted. */
const OPEN_ROWS = 10;

export interface OpenTable {
  readonly grid: Grid;
  /** The slices that have a row of their own. */
  readonly shown: readonly UnitVerdict[];
  /** The units of which it says what they could hide. */
  readonly hides: readonly UnitVerdict[];
}

/** A row: a unit, or a further metric in it. */
interface Line {
  readonly unit: UnitVerdict;
  readonly metric: MetricVerdict | null;
}

const lineOf = (unit: UnitVerdict): Line => ({ unit, metric: null });
const metricLines = (unit: UnitVerdict): readonly Line[] =>
  foundMetrics(unit).map((metric) => ({ unit, metric }));

/** The rows that say something: worse, unclear where nothing was found, better; then all cases. */
export function openTable(prompt: PromptVerdict, style: Style): OpenTable {
  const order = ranked(prompt);
  const metrics = prompt.units.flatMap(metricLines);
  const found =
    metrics.length > 0 ||
    prompt.units.some(({ result }) => result === "worse" || result === "better");
  const worse = sorted([...order.worse.map(lineOf), ...withResult(metrics, "worse")], prompt);
  const better = sorted([...order.better.map(lineOf), ...withResult(metrics, "better")], prompt);
  const lines = [...worse, ...(found ? [] : order.unclear.map(lineOf)), ...better];
  const shown = lines.slice(0, OPEN_ROWS);
  const hidden = worse.slice(OPEN_ROWS);
  const mark = hidden.some(isRedLine) ? style.mark : "";
  const more =
    hidden.length === 0
      ? []
      : [
          [
            `${count(hidden.length)} more`,
            unbroken(`${mark}${style.strong("worse")}`),
            "",
            "",
            "",
            "",
          ],
        ];
  const overall = order.overall === null ? [] : [lineOf(order.overall)];
  const units = [...shown, ...overall].map(({ unit }) => unit);
  return {
    grid: slicesGrid({ lines: shown, more, overall, hides: !found }, style),
    shown: shown.flatMap(({ unit, metric }) => (metric === null ? [unit] : [])),
    hides: found ? [] : units.filter((unit) => couldHideCell(unit) !== ""),
  };
}

const withResult = (lines: readonly Line[], result: "worse" | "better"): readonly Line[] =>
  lines.filter(({ metric }) => metric?.result === result);

const isRedLine = ({ unit, metric }: Line): boolean => (metric ?? unit).red;

/** What gates first, then by size in margins. */
const sorted = (lines: readonly Line[], { scale }: PromptVerdict): readonly Line[] => {
  const size = ({ unit, metric }: Line): number =>
    metric === null
      ? sizeOf(unit, unit.result === "worse" ? "worse" : "better", scale)
      : Math.abs(metric.mean) / Math.max(metric.margin, Number.EPSILON);
  return lines.toSorted((a, b) => Number(isRedLine(b)) - Number(isRedLine(a)) || size(b) - size(a));
};

/**
 * Every slice, or as many as `limit` allows: the quiet ones ("not worse", then "unclear") go first. Rows stand in the
 * order worse, unclear, not worse, better, all cases; further metrics that were found stand below their slice.
 */
export function allSlices(prompt: PromptVerdict, limit: number, style: Style): Grid {
  const order = ranked(prompt);
  const quiet = [...order.unclear, ...order.notWorse];
  const isLoud = (unit: UnitVerdict): boolean => foundMetrics(unit).length > 0;
  const loud = [...order.worse, ...order.better, ...quiet.filter(isLoud)];
  const kept = new Set([...loud, ...quiet.filter((unit) => !isLoud(unit))].slice(0, limit));
  const rows = [...order.worse, ...quiet, ...order.better].filter((unit) => kept.has(unit));
  const withMetrics = (unit: UnitVerdict): readonly Line[] => [lineOf(unit), ...metricLines(unit)];
  const overall = order.overall === null ? [] : withMetrics(order.overall);
  return slicesGrid({ lines: rows.flatMap(withMetrics), more: [], overall, hides: true }, style);
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
  return slicesGrid({ lines: rows.map(lineOf), more: [], overall: [], hides: true }, style);
}

interface Rows {
  readonly lines: readonly Line[];
  /** Finished cells. */
  readonly more: readonly (readonly string[])[];
  readonly overall: readonly Line[];
  readonly hides: boolean;
}

function slicesGrid({ lines, more, overall, hides }: Rows, style: Style): Grid {
  const row = (line: Line): readonly string[] => cellsOf(line, hides, style);
  return withoutEmptyColumns({
    columns: [
      column.left("Slice"),
      column.left("Result"),
      column.right("Score change"),
      column.right("Failing answers"),
      column.right("Could hide"),
      column.right("Cases"),
    ],
    rows: [...lines.map(row), ...more, ...overall.map(row)],
  });
}

function cellsOf({ unit, metric }: Line, hides: boolean, style: Style): readonly string[] {
  if (metric !== null) {
    const result = resultCell(metricResult(unit, metric), style);
    const change = unbroken(metricCell(metric, style));
    return [metricRowName(unit, metric, style), result, change, "", "", count(unit.cases)];
  }
  return [
    unitCell(unit, style),
    resultCell(unit, style),
    ...changeCells(unit, style),
    hides ? unbroken(couldHideCell(unit)) : "",
    count(unit.cases),
  ];
}

/** A slice that policy treats apart says so. */
function unitCell({ unit, critical, holdout }: UnitVerdict, style: Style): string {
  const marks = [critical ? "critical" : "", holdout ? "hidden" : ""].filter((of) => of !== "");
  const title = unitTitle(unit, style);
  return marks.length === 0 ? title : `${title} (${marks.join(", ")})`;
}

/** Score change and failing answers of a unit; empty where it has none. */
export function changeCells(unit: UnitVerdict, style: Style): readonly [string, string] {
  return [unbroken(scoreCell(unit, style)), unbroken(failingCell(unit, style))];
}

/** `**+0.32** ± 0.12` where found, `≈ −0.07 ± 0.14` where it may be noise. */
function scoreCell({ score }: UnitVerdict, style: Style): string {
  if (score === null) return "";
  const half = plusMinus(score.interval);
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
  const pair =
    before === after ? `${fineRate(baseline)} → ${fineRate(candidate)}` : `${before} → ${after}`;
  return `${label}${style.strong(pair)}`;
}

/** "1 worse, 4 unclear, 2 not worse, 1 better". */
export function tally(units: readonly UnitVerdict[]): string {
  return (["worse", "unclear", "not worse", "better"] as const)
    .map((result) => ({ result, number: units.filter((unit) => unit.result === result).length }))
    .filter(({ number }) => number > 0)
    .map(({ result, number }) => `${count(number)} ${result}`)
    .join(", ");
}
