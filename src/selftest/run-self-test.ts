import { ALL_CASES, unitsOf } from "../compare/units.ts";
import type { Config } from "../config/config.ts";
import { wilson } from "../compare/bounds.ts";
import { adviceOn } from "./advice.ts";
import { flakyChecks, noiseOf } from "./noise.ts";
import { plantingsIn, type Planted } from "./planted.ts";
import type { Pool } from "./pool.ts";
import type { SelfTest, Share, SlicePower } from "./self-test.ts";
import { simulateRun, type SimulatedRun } from "./simulate.ts";

/** Planted losses are tried in so many units at most: critical ones, then the largest. */
const MOST_UNITS = 24;
/** Runs of all plantings together, in those of the false alarms; and the fewest of each. */
const PLANTED = { share: 3, fewest: 10 } as const;

/** What a self-test does between two runs: tells how far it is, and lets a signal through; false ends it. */
export type Between = (done: number, planned: number) => Promise<boolean>;

/** The gate on itself: many runs in which nothing changed, and some with each planted loss. Null where it was ended. */
export async function runSelfTest(
  pool: Pool,
  config: Pick<Config, "gate">,
  how: { readonly runs: number; readonly live: boolean; readonly between: Between },
): Promise<SelfTest | null> {
  const { plan, epochs } = pool;
  const units = triedUnits(pool, config);
  const plantings = units.map(({ name }) => plantingsIn(name, plan));
  const each = runsEach(how.runs, plantings.flat().length);
  const planned = how.runs + each * plantings.flat().length;
  let done = 0;
  const many = async (planted: Planted | null, runs: number): Promise<SimulatedRun[] | null> => {
    const found: SimulatedRun[] = [];
    for (let run = 1; run <= runs; run++) {
      found.push(await simulateRun(pool, config, { run, planted }));
      if (!(await how.between(++done, planned))) return null;
    }
    return found;
  };
  const unchanged = await many(null, how.runs);
  if (unchanged === null) return null;
  const power: SlicePower[] = [];
  for (const [index, { name: unit, members }] of units.entries()) {
    const of: SlicePower = { unit, cases: members.length, drops: [], failing: [] };
    for (const planted of plantings[index]!) {
      const runs = await many(planted, each);
      if (runs === null) return null;
      const found = shareOf(runs, isRed);
      if (planted.kind === "drop") of.drops.push({ points: planted.points, found });
      else of.failing.push({ cases: planted.cases, found });
    }
    power.push(of);
  }
  const measured: Omit<SelfTest, "advice"> = {
    cases: plan.cases.length,
    answers: { each: plan.samples.production, since: epochs.profile, live: how.live },
    falseAlarms: shareOf(unchanged, isRed),
    redBy: tally(
      unchanged.flatMap(({ red }) => red),
      ({ unit, by }) => JSON.stringify([unit, by]),
    ),
    stopped: shareOf(unchanged, ({ reason }) => reason !== null),
    stoppedBy: tally(
      unchanged.flatMap(({ reason }) => (reason === null ? [] : [{ reason }])),
      ({ reason }) => reason,
    ),
    ...noiseOf(pool),
    flaky: flakyChecks(pool, config.gate),
    power,
    untried: unitsOf(plan.cases.map((of) => of.case)).length - units.length,
  };
  return { ...measured, advice: [...adviceOn(measured)] };
}

const isRed = ({ outcome }: SimulatedRun): boolean => outcome === "fail";

/** Slices in code-point order and `(all)` last, as far as there is time to plant something in them. */
function triedUnits({ plan }: Pool, { gate }: Pick<Config, "gate">): ReturnType<typeof unitsOf> {
  const units = unitsOf(plan.cases.map((of) => of.case));
  const rank = (name: string): number =>
    name === ALL_CASES ? 0 : gate.slices[name]?.critical === true ? 1 : 2;
  const kept = new Set(
    units
      .toSorted((a, b) => rank(a.name) - rank(b.name) || b.members.length - a.members.length)
      .slice(0, MOST_UNITS),
  );
  return units.filter((unit) => kept.has(unit));
}

function runsEach(runs: number, plantings: number): number {
  const fair = Math.round((PLANTED.share * runs) / Math.max(1, plantings));
  return Math.min(runs, Math.max(PLANTED.fewest, fair));
}

function shareOf(runs: readonly SimulatedRun[], holds: (run: SimulatedRun) => boolean): Share {
  const count = runs.filter(holds).length;
  return { share: count / runs.length, runs: runs.length, ...wilson(count, runs.length) };
}

/** Equal ones counted, most frequent first; ties in order of first appearance. */
function tally<T>(items: readonly T[], nameOf: (item: T) => string): (T & { runs: number })[] {
  return [...Map.groupBy(items, nameOf).values()]
    .map((same) => ({ ...same[0]!, runs: same.length }))
    .toSorted((a, b) => b.runs - a.runs);
}
