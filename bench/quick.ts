import { nameOf, USUAL, type Cell } from "./cells.ts";
import { chunksOf, measureChunks, type Chunk } from "./chunks.ts";
import { SHAPES, WORLDS } from "./decision-worlds.ts";
import { percent, perRun, share, table } from "./figures.ts";
import { added, countOf, errorOf, NOTHING, shareOf, type Tally } from "./tally.ts";

/** Few runs a chunk: none may start late and end much later. */
const CHUNK = 5;

/** Every cell's runs by turns, so that a slow machine has as many of each when time is up. */
export function byTurns(cells: readonly Cell[]): readonly Chunk[] {
  return cells.flatMap((cell) => chunksOf(cell, CHUNK)).toSorted((a, b) => a.from - b.from);
}

export interface Quick {
  readonly workers: number;
  readonly goOn: () => boolean;
}

export async function measureQuickly(
  cells: readonly Cell[],
  { workers, goOn }: Quick,
): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  await measureChunks(byTurns(cells), {
    workers,
    goOn,
    onDone: ({ cell }, tally) => {
      const name = nameOf(cell);
      tallies.set(name, added(tallies.get(name) ?? NOTHING, tally));
    },
  });
  return tallies;
}

/** Runs a cell that two cores measure in half a minute. */
const JSON_RUNS = 120;
const TABLE_RUNS = 20;

const SUMMARISED = WORLDS.filter(
  (world) => world.null === true || world.key === "12" || world.key === "12-same",
);

export const JSON_CELLS: readonly Cell[] = SUMMARISED.map(({ key }) => ({
  measure: "world",
  of: key,
  cases: USUAL,
  runs: JSON_RUNS,
}));

export const TABLE_CELLS: readonly Cell[] = SHAPES.slice(0, 3).flatMap(({ cases }) =>
  WORLDS.map(({ key }): Cell => ({ measure: "world", of: key, cases, runs: TABLE_RUNS })),
);

export interface Summary {
  /** The largest share of red runs over the worlds in which nothing changed, drifted ones included. */
  readonly falseAlarms: number;
  /** Share of runs that find 12 % of one slice failing now and then; always the same cases. */
  readonly power12: number;
  readonly power12same: number;
  /** Answers and judgements of a run when nothing changed, profile in store; and with the profile. */
  readonly calls: number;
  readonly coldCalls: number;
  readonly cases: number;
  readonly worlds: {
    readonly [key: string]: {
      readonly red: number;
      /** Monte-Carlo standard error of `red`. */
      readonly error: number;
      readonly runs: number;
      readonly calls: number;
    };
  };
}

export function summaryOf(tallies: ReadonlyMap<string, Tally>): Summary {
  const entries = JSON_CELLS.map((cell) => {
    const tally = tallies.get(nameOf(cell)) ?? NOTHING;
    const calls = countOf(tally, "calls") / tally.runs;
    const red = shareOf(tally, "red");
    return [cell.of, { red, error: errorOf(tally, "red"), runs: tally.runs, calls }] as const;
  });
  const worlds = Object.fromEntries(entries);
  const nulls = SUMMARISED.filter((world) => world.null === true);
  const production = SHAPES.find(({ cases }) => cases === USUAL)!.samples.production;
  const calls = Math.round(worlds["same"]!.calls);
  return {
    falseAlarms: Math.max(...nulls.map(({ key }) => worlds[key]!.red)),
    power12: worlds["12"]!.red,
    power12same: worlds["12-same"]!.red,
    calls,
    coldCalls: calls + USUAL * production,
    cases: USUAL,
    worlds,
  };
}

/** A rough table for people. */
export function roughTable(tallies: ReadonlyMap<string, Tally>): string {
  const sizes = SHAPES.slice(0, 3);
  const of = (key: string, cases: number): Tally | null =>
    tallies.get(nameOf({ measure: "world", of: key, cases })) ?? null;
  const head = sizes.flatMap(({ cases }) => [`${cases} cases`, "calls"]);
  const rows = WORLDS.map(({ key, name }) => [
    name,
    ...sizes.flatMap(({ cases }) => [share(of(key, cases)), perRun(of(key, cases), "calls")]),
  ]);
  return table([`red, of ${TABLE_RUNS} runs`, ...head], rows);
}

/** One line of what is going on, for the terminal. */
export const progressOf = (name: string, tally: Tally): string =>
  `${name}: ${tally.counts["red"] === undefined ? `${tally.runs} runs` : percent(shareOf(tally, "red"))}\n`;
