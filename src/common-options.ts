import { Option } from "commander";

import { parseShard, type Shard } from "./plan/shard.ts";
import { parseRange, type Range } from "./range.ts";
import { repositoryPath } from "./repository-path.ts";
import { parseMinutes } from "./stop-signal.ts";
import { parseDay, type Day } from "./units.ts";
import { UsageError } from "./usage-error.ts";

/** Options that several commands share, and how the arguments of options are read. */

export const base = (): Option =>
  new Option("--base <revision>", "what is in production").default("origin/main");
export const revisions = (): readonly Option[] => [
  base(),
  new Option("--head <revision>", "the change").default("HEAD"),
];
export const config = (): Option =>
  new Option("--config <path>", "configuration in the repository")
    .argParser((path: string) => repositoryPath(path, "--config"))
    .default("evenhand.yaml");
export const store = (): Option =>
  new Option("--store <path>", "responses paid for so far").default(".evenhand/store.db");
export const history = (): Option =>
  new Option("--history <dir>", "records of what was in production").default(".evenhand/history");
export const timeLimit = (): Option =>
  new Option(
    "--timeout-minutes <n>",
    "stop a little before, and decide on what is there",
  ).argParser(minutesOf);
export const shard = (): Option =>
  new Option(
    "--shard <part>",
    "only fill the store with a part of the cases, such as 3/8; decides nothing",
  ).argParser(shardOfText);
export const asOf = (): Option =>
  new Option("--as-of <day>", "the day that ages are told by, instead of today (UTC)").argParser(
    dayOfText,
  );
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

function shardOfText(text: string): Shard {
  const shard = parseShard(text);
  if (shard !== null) return shard;
  throw new UsageError(`--shard takes a part and how many there are, such as 3/8, not \`${text}\``);
}

function dayOfText(text: string): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  throw new UsageError(`--as-of takes a day such as 2026-11-25, not \`${text}\``);
}

function minutesOf(text: string): number {
  const minutes = parseMinutes(text);
  if (minutes !== null) return minutes;
  throw new UsageError(`--timeout-minutes takes minutes, such as 30, not \`${text}\``);
}

/** Fewer runs show nothing; more say nothing finer and take hours. */
export const runsOf = wholeNumber("--runs", 20, 10_000);

/** Fewer labels tell nothing; more in one sheet nobody fills in. */
export const outputsOf = wholeNumber("--outputs", 10, 2000);

/** A week is what a profile stands for: what is younger may be in use. */
export const daysOf = wholeNumber("--older-than", 8, 3650);

/** 0 looks once; providers end a batch after a day. */
export const waitOf = wholeNumber("--wait-minutes", 0, 2880);

function wholeNumber(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : 0;
    if (value >= least && value <= most) return value;
    throw new UsageError(
      `${option} takes a whole number from ${least} to ${most}, not \`${text}\``,
    );
  };
}
