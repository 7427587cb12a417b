import { CHOSEN, SHAPES, WORLDS, type Shape, type World } from "./decision-worlds.ts";
import { EDITS } from "./real/alpaca.ts";
import { PAIRS } from "./real/summeval.ts";

/** One thing to measure, on sets of one size. Each kind counts what it wants to know (measure-cell.ts). */
export interface Cell {
  readonly measure: "world" | "profile" | "missing" | "alpaca" | "summeval";
  /** A world's key; of real data, which edit or criterion. */
  readonly of: string;
  readonly cases: number;
  /** Runs from 1 on; of `profile`, profiles. */
  readonly runs: number;
}

export const nameOf = ({ measure, of, cases }: Omit<Cell, "runs">): string =>
  `${measure}/${of}/${cases}`;

/** Pull requests that one profile serves. */
export const PULL_REQUESTS = 50;

const RUNS = 2_000;
const PROFILES = 100;
const DRAWN = 500;
export const ALPACA_CASES = 805;
/** Size of the sets at which rules are compared and real data is drawn. */
export const USUAL = 150;
/** Larger sets would take the night, and nothing about these questions gets better with size. */
const NOT_THE_LARGEST = SHAPES.slice(0, 3);

const cell = (measure: Cell["measure"], of: string, cases: number, runs: number): Cell => ({
  measure,
  of,
  cases,
  runs,
});

/** Everything simulated, small sets first: an interrupted run has measured what is cheap. */
export const SIMULATED: readonly Cell[] = [
  ...SHAPES.flatMap(({ cases }) => WORLDS.map(({ key }) => cell("world", key, cases, RUNS))),
  ...NOT_THE_LARGEST.map(({ cases }) => cell("world", CHOSEN.key, cases, RUNS)),
  ...NOT_THE_LARGEST.map(({ cases }) => cell("profile", "same", cases, PROFILES)),
  ...SHAPES.map(({ cases }) => cell("missing", "same", cases, RUNS)),
].toSorted((a, b) => a.cases - b.cases);

export const REAL: readonly Cell[] = [
  ...EDITS.map(({ key, dealt }) => cell("alpaca", key, USUAL, dealt ? RUNS : DRAWN)),
  ...EDITS.filter(({ dealt }) => !dealt).map(({ key }) => cell("alpaca", key, ALPACA_CASES, 1)),
  ...["coherence", "fluency"].map((criterion) => cell("summeval", criterion, 100, PAIRS)),
];

export function worldOf(key: string): World {
  const world = [...WORLDS, CHOSEN].find((of) => of.key === key);
  if (world === undefined) throw new Error(`no world is called ${key}`);
  return world;
}

export function shapeOf(cases: number): Shape {
  const shape = SHAPES.find((of) => of.cases === cases);
  if (shape === undefined) throw new Error(`no set has ${cases} cases`);
  return shape;
}
