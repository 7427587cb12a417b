import { FAILING } from "../selftest/planted.ts";
import type { SelfTest, SelfTestReport, Share } from "../selftest/self-test.ts";
import { reasons } from "../reason.ts";
import { logLine } from "./escape/log.ts";
import { column, withoutEmptyColumns, type Grid } from "./grid.ts";
import { amount, count, day, plusMinus, rate } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { gridLines } from "./terminal-grid.ts";
import { unitText } from "./unit-title.ts";
import { counted, listSome } from "./words.ts";

/** A self-test for a terminal of so many columns: how often the gate cries wolf, what it finds, what would help. */
export function selftestText(report: SelfTestReport, columns: number): string {
  const blocks = report.prompts.map(({ prompt, measured, unmeasured }) =>
    measured === null
      ? [`${style.name(prompt)}: could not be measured: ${style.said(unmeasured ?? "")}.`]
      : measuredLines(prompt, measured, columns),
  );
  const warnings = report.warnings.map((of) => `warning: ${style.said(of)}`);
  const all = [...(warnings.length === 0 ? [] : [warnings]), ...blocks];
  return `${all.map((lines) => lines.map(logLine).join("\n")).join("\n\n")}\n`;
}

function measuredLines(prompt: string, of: SelfTest, columns: number): readonly string[] {
  const { cases, answers, power, advice } = of;
  const since = answers.live
    ? `made for the test ${style.name(answers.since)}`
    : `of ${day(answers.since)}`;
  return [
    `${style.name(prompt)}: ${counted(cases, "case")}, ${count(answers.each)} answers of production each, ${since}`,
    "",
    alarmsLine(of),
    stoppedLine(of),
    ...noiseLines(of),
    ...flakyLines(of),
    ...(power.length === 0 ? [] : ["", ...powerLines(of, columns)]),
    "",
    ...(advice.length === 0
      ? ["Nothing stands out that would help."]
      : advice.map((line) => `Would help: ${style.own(line)}`)),
    "These are the chances of this set's cases and their noise: all runs are drawn from the same answers and judgements, so the intervals do not cover another set, another day or another judge.",
  ];
}

function alarmsLine({ falseAlarms, redBy }: SelfTest): string {
  const by = listSome(
    redBy,
    3,
    ({ unit, by: what, runs }) =>
      `${style.name(what)} in ${unitText(unit, style)} (${counted(runs, "run")})`,
  );
  const most = redBy.length === 0 ? "" : `; by ${by}`;
  return `False alarms: ${shareText(falseAlarms)} of ${counted(falseAlarms.runs, "run")} in which nothing had changed were red${most}.`;
}

function stoppedLine({ stopped, stoppedBy }: SelfTest): string {
  const why = listSome(
    stoppedBy,
    3,
    ({ reason, runs }) => `${style.own(reasons[reason].title)} (${counted(runs, "run")})`,
  );
  return `Stopped: ${shareText(stopped)} of them ended inconclusive${stoppedBy.length === 0 ? "" : `: ${why}`}.`;
}

function noiseLines({ noise, positionEffect }: SelfTest): readonly string[] {
  if (noise === null) return [];
  const { pair, judge, consistency } = noise;
  const part =
    judge === null ? "" : `, ${amount(judge)} of it by the judge (they add up as squares)`;
  const same =
    consistency === null
      ? ""
      : `; the judge was of the same opinion with the order swapped in ${count(consistency.same)} of ${counted(consistency.total, "pair")}`;
  const lines = [
    `Noise: scores of two answers of production differ by ${amount(pair)} points, as a standard deviation${part}${same}.`,
  ];
  if (positionEffect === null || positionEffect.interval === null) return lines;
  const { value, interval } = positionEffect;
  const where = value < 0 ? "second" : "first";
  return [
    ...lines,
    `Position effect: the answer shown ${where} gains ${amount(value)}${plusMinus(interval)} points; it is taken out of every score.`,
  ];
}

function flakyLines({ flaky }: SelfTest): readonly string[] {
  if (flaky.length === 0) return [];
  const named = listSome(
    flaky,
    5,
    (of) => `${style.name(of.case)} fails ${style.name(of.check)} in ${of.failing} of ${of.of}`,
  );
  return [`Flaky checks, in production itself: ${named}.`];
}

function powerLines({ power, untried }: SelfTest, columns: number): readonly string[] {
  const [some] = power.flatMap(({ drops, failing }) => [...drops, ...failing]);
  const runs = some?.found.runs ?? 0;
  const left =
    untried === 0
      ? ""
      : ` In ${counted(untried, "further slice")} nothing was planted, for want of time.`;
  return [
    `What it finds: runs that are red once a loss is planted in a slice (${counted(runs, "run")} each, with the 95% interval).${left}`,
    ...gridLines(withoutEmptyColumns(powerGrid(power)), columns),
  ];
}

function powerGrid(power: SelfTest["power"]): Grid {
  const points = power.find(({ drops }) => drops.length > 0)?.drops.map((of) => of.points) ?? [];
  return {
    columns: [
      column.left("Slice"),
      column.right("Cases"),
      ...points.map((of) => column.right(`−${of.toFixed(1)} points`)),
      ...FAILING.map((of) => column.right(`${rate(of)} failing`)),
    ],
    rows: power.map(({ unit, cases, drops, failing }) => [
      unitText(unit, style),
      count(cases),
      ...points.map((_, index) => found(drops[index]?.found)),
      ...FAILING.map((_, index) => found(failing[index]?.found)),
    ]),
  };
}

/** `84% (66–93)`. */
function found(share: Share | undefined): string {
  if (share === undefined) return "";
  const percent = (of: number): string => String(Math.round(of * 100));
  return `${rate(share.share)} (${percent(share.lower)}–${percent(share.upper)})`;
}

/** `1.9% (95% interval 0.9–3.8%)`. */
function shareText({ share, lower, upper }: Share): string {
  const percent = (of: number): string => (100 * of).toFixed(1);
  return `${percent(share)}% (95% interval ${percent(lower)}–${percent(upper)}%)`;
}
