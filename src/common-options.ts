import { Option } from "commander";

import { parseRange, type Range } from "./range.ts";
import { parseMinutes } from "./stop-signal.ts";
import { UsageError } from "./usage-error.ts";

/** Options that several commands share, and how the arguments of options are read. */

export const base = (): Option =>
  new Option("--base <revision>", "what is in production").default("origin/main");
export const revisions = (): readonly Option[] => [
  base(),
  new Option("--head <revision>", "the change").default("HEAD"),
];
export const config = (): Option =>
  new Option("--config <path>", "configuration in the repository").default("evenhand.yaml");
export const store = (): Option =>
  new Option("--store <path>", "responses paid for so far").default(".evenhand/store.db");
export const timeLimit = (): Option =>
  new Option(
    "--timeout-minutes <n>",
    "stop a little before, and decide on what is there",
  ).argParser(minutesOf);
export const json = (): Option => new Option("--json", "print the result as JSON").default(false);
export const files = (): readonly Option[] => [
  config(),
  store(),
  new Option("--out <dir>", "where the result files go").default(".evenhand"),
];

export function rangeOf(text: string): Range {
  const range = parseRange(text);
  if (range !== null) return range;
  throw new UsageError(`--range takes two ascending numbers such as 0,1, not \`${text}\``);
}

function minutesOf(text: string): number {
  const minutes = parseMinutes(text);
  if (minutes !== null) return minutes;
  throw new UsageError(`--timeout-minutes takes minutes, such as 30, not \`${text}\``);
}

/** More runs than this say nothing finer and take hours. */
const MOST_RUNS = 10_000;

export function runsOf(text: string): number {
  const runs = /^\d+$/.test(text) ? Number(text) : 0;
  if (runs >= 20 && runs <= MOST_RUNS) return runs;
  throw new UsageError(`--runs takes a whole number from 20 to ${MOST_RUNS}, not \`${text}\``);
}

/** Fewer labels tell nothing; more in one sheet nobody fills in. */
const [FEWEST_OUTPUTS, MOST_OUTPUTS] = [10, 2000];

export function outputsOf(text: string): number {
  const outputs = /^\d+$/.test(text) ? Number(text) : 0;
  if (outputs >= FEWEST_OUTPUTS && outputs <= MOST_OUTPUTS) return outputs;
  throw new UsageError(
    `--outputs takes a whole number from ${FEWEST_OUTPUTS} to ${MOST_OUTPUTS}, not \`${text}\``,
  );
}
