import type { SelfTested } from "../commands/selftest.ts";
import { FAILING, POINTS, type Share } from "../selftest/selftest.ts";
import { logLine } from "./escape/log.ts";
import { column, type Grid } from "./grid.ts";
import { amount, count, rate } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { gridLines } from "./terminal-grid.ts";
import { counted, listSome } from "./words.ts";

/** A self-test for the terminal: how often it cries wolf, what it finds, and what would help. */
export function selfTestText(results: readonly SelfTested[]): string {
  if (results.length === 0) return "There is no prompt to test.\n";
  const blocks = results.map((result) =>
    "unmeasured" in result
      ? [
          `${style.name(result.prompt)}: could not be measured: ${style.sentence(result.unmeasured)}.`,
        ]
      : measuredLines(result),
  );
  return `${blocks.map((lines) => lines.map(logLine).join("\n")).join("\n\n")}\n`;
}

const WIDTH = 100;

function measuredLines({
  prompt,
  measured,
  cases,
  answersFrom,
}: Extract<SelfTested, { measured: unknown }>): readonly string[] {
  const { falseAlarms, stopped, noise, positionEffect, within, flaky, power, advice } = measured;
  const from = answersFrom === "live" ? "made now" : `begun on ${answersFrom}`;
  return [
    `${style.name(prompt)}: ${counted(cases, "case")}, production's answers ${from}`,
    `False alarms: ${share(falseAlarms)} of runs in which nothing had changed call something worse.`,
    `Stopped: ${share(stopped)} of the same runs for want of measurements.`,
    ...(noise === null
      ? []
      : [
          `Noise: two answers of one version differ by ${amount(noise)} points (standard deviation), ${rate(within ?? 0)} of it within a case. The answer shown first gains ${amount(positionEffect)}${positionEffect < 0 ? " less" : ""}, which is taken out.`,
        ]),
    ...(flaky.length === 0
      ? []
      : [
          `Flaky checks: ${counted(flaky.length, "case")} ${flaky.length === 1 ? "fails" : "fail"} now and then in production itself: ${listSome(flaky, 5, style.name)}.`,
        ]),
    ...(power.length === 0 ? [] : ["", ...gridLines(powerGrid(power), WIDTH), ""]),
    ...(advice.length === 0
      ? ["Nothing stands out that would help."]
      : advice.map((of) => `Would help: ${of.replaceAll("`", "")}`)),
    "Shares are of simulated runs on these cases and this noise; another set has others.",
  ];
}

/** `1.9% (0.9–3.8, 400 runs)`. */
function share({ share: of, interval, runs }: Share): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent(of)}% (${percent(interval.lower)}–${percent(interval.upper)}; ${count(runs)} runs)`;
}

const powerGrid = (
  power: Extract<SelfTested, { measured: unknown }>["measured"]["power"],
): Grid => ({
  columns: [
    column.left("Slice"),
    column.right("Cases"),
    column.right(`Finds −${amount(POINTS)} points`),
    column.right(`Finds ${rate(FAILING)} failing`),
  ],
  rows: power.map(({ unit, cases, drop, failures }) => [
    style.name(unit),
    count(cases),
    drop === null ? "" : rate(drop.share),
    failures === null ? "" : rate(failures.share),
  ]),
});
