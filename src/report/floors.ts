import type { FloorVerdict, PromptVerdict } from "../verdict.ts";
import { column, withoutEmptyColumns, type Grid } from "./grid.ts";
import { amount, count, rate } from "./numbers.ts";
import { ALL_CASES } from "./ranking.ts";
import { unbroken } from "./result-cell.ts";
import type { Style } from "./style.ts";
import { counted, list } from "./words.ts";

/** What policy wants the candidate to reach, whatever production does. */

const OPEN_ROWS = 10;

export const redFloors = ({ floors }: PromptVerdict): readonly FloorVerdict[] =>
  floors.filter(({ red }) => red);

/** What policy's own names for the endpoints mean, in a sentence and in a table. */
const ENDPOINTS: ReadonlyMap<string, { readonly said: string; readonly title: string }> = new Map([
  ["rubric", { said: "the score", title: "Score" }],
  ["checks", { said: "the share of passing answers", title: "Checks passed" }],
]);

function floorName(floor: FloorVerdict, as: "said" | "title", style: Style): string {
  const name = ENDPOINTS.get(floor.metric)?.[as] ?? style.name(floor.metric);
  return floor.unit === ALL_CASES ? name : `${name} of ${style.name(floor.unit)}`;
}

/** "`grounded` is below its floor"; empty where none is red. */
export function belowFloors(prompt: PromptVerdict, style: Style): string {
  const red = redFloors(prompt);
  if (red.length > 2) return `${count(red.length)} floors are not met`;
  const names = list(red.map((floor) => floorName(floor, "said", style)));
  if (red.length === 2) return `${names} are below their floors`;
  return red.length === 0 ? "" : `${names} is below its floor`;
}

export function floorSentences(prompt: PromptVerdict, style: Style): readonly string[] {
  const red = redFloors(prompt);
  if (red.length > 2) return ["The floors stand below, with who accepts no less."];
  return red.map((floor) => floorSentence(floor, style));
}

/** "`grounded`: 4.00 is the least that `owner` accepts (`reason`); the candidate reaches 3.42 ± 0.21." */
export function floorSentence(floor: FloorVerdict, style: Style): string {
  const name = floorName(floor, "title", style);
  const why = `${value(floor.min, floor)} is the least that ${style.name(floor.owner)} accepts (${style.sentence(floor.reason)})`;
  return `${name}: ${why}; the candidate reaches ${measured(floor)}.`;
}

/** A share of answers as a percentage, everything else in its own unit. */
const value = (number: number, { metric }: FloorVerdict): string =>
  metric === "checks" ? rate(number) : amount(number);

/** `3.42 ± 0.21`, since the upper bound is the upper end of the 90% interval; the bound itself for a share. */
function measured(floor: FloorVerdict): string {
  const { mean, upper, metric } = floor;
  if (mean === null) return "";
  if (upper === null) return value(mean, floor);
  return metric === "checks"
    ? `${rate(mean)}, at most ${rate(upper)}`
    : `${amount(mean)} ± ${amount(upper - mean)}`;
}

type Result = "not met" | "unclear" | "met" | "not measured";

function resultOf({ red, mean, upper, min }: FloorVerdict): Result {
  if (red) return "not met";
  if (mean === null) return "not measured";
  if (mean >= min) return "met";
  return upper !== null && upper < min ? "not met" : "unclear";
}

function resultCell(floor: FloorVerdict, style: Style): string {
  const result = resultOf(floor);
  if (result !== "not met") return result;
  const strong = style.strong(result);
  return floor.red ? `${style.mark}${strong}${style.aside}` : `${strong}, does not gate`;
}

/** Rows without their prompt; `whole` adds why a floor is there. */
function cellsOf(floor: FloorVerdict, whole: boolean, style: Style): readonly string[] {
  return [
    floorName(floor, "title", style),
    unbroken(resultCell(floor, style)),
    unbroken(measured(floor)),
    value(floor.min, floor),
    style.name(floor.owner),
    ...(whole ? [style.sentence(floor.reason)] : []),
  ];
}

const columns = [
  column.left("Floor"),
  column.left("Result"),
  column.right("Measured"),
  column.right("Minimum"),
  column.left("Owner"),
];

/** The floors that turn the prompt red. */
export function redFloorsGrid(prompt: PromptVerdict, style: Style): Grid {
  const red = redFloors(prompt);
  const shown = red.slice(0, OPEN_ROWS);
  const more = red.length - shown.length;
  const mark = unbroken(`${style.mark}${style.strong("not met")}`);
  return {
    columns,
    rows: [
      ...shown.map((floor) => cellsOf(floor, false, style)),
      ...(more === 0 ? [] : [[`${count(more)} more`, mark, "", "", ""]]),
    ],
  };
}

/** Every floor of the prompts with its reason, the red ones first, at most `limit`. */
export function allFloorsGrid(
  prompts: readonly PromptVerdict[],
  limit: number,
  style: Style,
): Grid {
  const all = prompts.flatMap(({ name, floors }) => floors.map((floor) => ({ name, floor })));
  const rows = all.toSorted((a, b) => Number(b.floor.red) - Number(a.floor.red)).slice(0, limit);
  return withoutEmptyColumns({
    columns: [column.left("Prompt"), ...columns, column.left("Reason")],
    rows: rows.map(({ name, floor }) => [
      prompts.length > 1 ? style.name(name) : "",
      ...cellsOf(floor, true, style),
    ]),
  });
}

/** "2 floors: met", "3 floors: 1 not met, 2 met". */
export function floorsTitle(floors: readonly FloorVerdict[]): string {
  const kinds = (["not met", "unclear", "met", "not measured"] as const)
    .map((result) => ({
      result,
      number: floors.filter((of) => resultOf(of) === result).length,
    }))
    .filter(({ number }) => number > 0);
  const [only] = kinds;
  const each = kinds.map(({ result, number }) => `${count(number)} ${result}`).join(", ");
  const said = only !== undefined && kinds.length === 1 ? only.result : each;
  return `${counted(floors.length, "floor")}: ${said}`;
}
