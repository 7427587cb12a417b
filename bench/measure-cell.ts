import { PULL_REQUESTS, shapeOf, worldOf, type Cell } from "./cells.ts";
import { decide, isRed, range, seedOfRun } from "./decide.ts";
import type { Shape, World } from "./decision-worlds.ts";
import { missingRun } from "./missing.ts";
import { alpacaRun } from "./real/alpaca.ts";
import { summevalRun } from "./real/summeval.ts";
import { RULES } from "./rules/registry.ts";
import { simulate } from "./simulate.ts";
import { added, NOTHING, type Tally } from "./tally.ts";

/** The runs `from` … `to` of a cell; each is a function of its number alone, whoever measures it. */
export function measureRuns(cell: Cell, from: number, to: number): Tally {
  return range(to - from + 1).reduce(
    (sum, offset) => added(sum, { runs: 1, counts: runOf(cell, from + offset) }),
    NOTHING,
  );
}

function runOf({ measure, of, cases }: Cell, run: number): Tally["counts"] {
  switch (measure) {
    case "world":
      return worldRun(worldOf(of), shapeOf(cases), run);
    case "profile":
      return profileRun(worldOf(of), shapeOf(cases), run);
    case "missing":
      return missingRun(worldOf(of), shapeOf(cases), run);
    case "alpaca":
      return alpacaRun(of, cases, run);
    case "summeval":
      return summevalRun(of, run);
  }
}

/** One pull request with a profile of its own, by our procedure and by the common rules. */
function worldRun(world: World, shape: Shape, run: number): Tally["counts"] {
  const set = simulate(world, shape, { profile: run, candidate: run });
  const { comparison, look, calls } = decide(set, shape, seedOfRun(run, shape));
  const rules = RULES.map(({ key, stops }) => [key, stops(look) ? 1 : 0] as const);
  return { red: isRed(comparison) ? 1 : 0, calls, ...Object.fromEntries(rules) };
}

/** Many pull requests on one profile. Counted is how many were red, so that the distribution is kept. */
function profileRun(world: World, shape: Shape, profile: number): Tally["counts"] {
  const seed = seedOfRun(profile, shape);
  const red = range(PULL_REQUESTS).filter((index) => {
    const candidate = profile * PULL_REQUESTS + index;
    return isRed(decide(simulate(world, shape, { profile, candidate }), shape, seed).comparison);
  });
  return { [redsKey(red.length)]: 1 };
}

export const redsKey = (reds: number): string => `${reds} red`;
