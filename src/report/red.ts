import type { PromptVerdict, UnitVerdict } from "../verdict.ts";
import { belowFloors, redFloors } from "./floors.ts";
import { count } from "./numbers.ts";
import { redMetrics, redOverall, redSlices } from "./ranking.ts";
import type { Style } from "./style.ts";
import { isRedStandard } from "./standards.ts";
import { counted, list, listSome } from "./words.ts";

/** What turned a prompt red, in the few words of a heading. */

/** "`a` and `b` got worse in `p`", "`p` got worse overall", "`grounded` is below its floor in `p`". */
export function whatIsRed(prompt: PromptVerdict, style: Style): string {
  const at = style.name(prompt.name);
  const worse = gotWorse(prompt, style);
  const others = [belowFloors(prompt, style), mustPassFails(prompt, style)].filter(
    (part) => part !== "",
  );
  if (others.length === 0) return worse ?? `${at} got worse`;
  if (worse === null) return `${list(others)} in ${at}`;
  return others.length === 1 ? `${worse}, and ${list(others)}` : list([worse, ...others]);
}

function gotWorse(prompt: PromptVerdict, style: Style): string | null {
  const at = style.name(prompt.name);
  const slices = redSlices(prompt);
  if (slices.length > 2) {
    return `${count(slices.length)} of ${count(prompt.units.length - 1)} slices got worse in ${at}`;
  }
  if (slices.length > 0) {
    return `${list(slices.map((unit) => redName(unit, style)))} got worse in ${at}`;
  }
  const overall = redOverall(prompt);
  if (overall === null) return null;
  const metrics = overall.red ? "" : `${metricNames(overall, style)} of `;
  return `${metrics}${at} got worse overall`;
}

/** A slice by its name, or what of it got worse where that is only a further metric. */
const redName = (unit: UnitVerdict, style: Style): string =>
  unit.red ? style.name(unit.unit) : `${metricNames(unit, style)} of ${style.name(unit.unit)}`;

const metricNames = (unit: UnitVerdict, style: Style): string =>
  listSome(redMetrics(unit), 2, ({ metric }) => style.name(metric));

/** "the must-pass case `x` fails"; empty where none is red. */
export function mustPassFails({ mustPassRed }: PromptVerdict, style: Style): string {
  const [only] = mustPassRed;
  if (only === undefined) return "";
  return mustPassRed.length === 1
    ? `the must-pass case ${style.name(only)} fails`
    : `${count(mustPassRed.length)} must-pass cases fail`;
}

/** Where a prompt is red, in few words: "in `a` and `b`", "overall", "below its minimum". */
export function redPlace(prompt: PromptVerdict, style: Style): string {
  const slices = redSlices(prompt);
  if (slices.length > 0) return `in ${listSome(slices, 2, (unit) => redName(unit, style))}`;
  const overall = redOverall(prompt);
  if (overall !== null) {
    return overall.red ? "overall" : `in ${metricNames(overall, style)} overall`;
  }
  if (prompt.absolute?.standards.some(isRedStandard) === true) return "below its minimum";
  const floors = redFloors(prompt).length;
  if (floors > 0) return floors === 1 ? "below a floor" : `below ${count(floors)} floors`;
  return `in ${counted(prompt.mustPassRed.length, "must-pass case")}`;
}

/** Whether "got worse" is true of it: a floor, a minimum or a must-pass case is missed without any comparison. */
export const isWorse = (prompt: PromptVerdict): boolean =>
  redSlices(prompt).length > 0 || redOverall(prompt) !== null;
