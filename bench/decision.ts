import { markdownTable } from "markdown-table";

import { compare } from "../src/compare/compare.ts";
import { defaultThresholds } from "../src/compare/thresholds.ts";
import { seedOf } from "../src/plan/seed.ts";
import { SHAPES, simulate, WORLDS } from "./decision-worlds.ts";

import type { CompareRequest, Comparison } from "../src/compare/comparison.ts";
import type { Shape, SimulatedCase, World } from "./decision-worlds.ts";

/**
 * How often the decision is red, by simulation through the real `compare()`: the first look, then the recheck of what
 * it flags. `npm run bench:decision` makes the tables of docs/decision.md, `-- --quick` a rough copy in half a minute.
 */
const RUNS = 1_000;
const QUICK_RUNS = 25;

interface Tally {
  readonly runs: number;
  readonly red: number;
  /** Answers and judgements, profile in store, without the judge's control questions and the swap sample. */
  readonly calls: number;
}

/** A look and, where something is flagged, its recheck: what a run of the gate compares. */
export function decide(
  cases: readonly SimulatedCase[],
  seed: number,
): { readonly comparison: Comparison; readonly fresh: number } {
  const settings: Omit<CompareRequest, "cases"> = {
    seed,
    prompts: 1,
    method: "fixed+recheck",
    thresholds: (unit) => defaultThresholds(unit),
  };
  const look = compare({ ...settings, cases: cases.map(({ evidence }) => evidence) });
  if (look.stage === "final") return { comparison: look, fresh: 0 };
  const rechecked = cases.map(({ evidence, fresh }) => {
    const samples = look.freshPlan.get(evidence.id);
    return samples === undefined ? evidence : { ...evidence, fresh: fresh(samples) };
  });
  const fresh = [...look.freshPlan.values()].reduce((sum, samples) => sum + samples, 0);
  return { comparison: compare({ ...settings, cases: rechecked }), fresh };
}

/** Many runs of one world. Run n draws the same in every world, so rows differ by their worlds alone. */
export function tally(world: World, shape: Shape, runs: number): Tally {
  let [red, calls] = [0, 0];
  for (let run = 1; run <= runs; run++) {
    // Hashed, so that the decision's own draws are not those that made its data.
    const seed = seedOf(`run ${run}`, `${shape.cases} cases`);
    const { comparison, fresh } = decide(simulate(world, shape, run, seed), seed);
    if (comparison.units.some(({ result }) => result === "worse")) red++;
    calls += 2 * (shape.cases * shape.samples + fresh);
  }
  return { runs, red, calls: calls / runs };
}

/** `1.2% ± 0.3`: with the Monte-Carlo standard error, in points; of a rate a little off 0 and 1, so that it is never 0. */
function share({ red, runs }: Tally): string {
  const rate = (red + 1) / (runs + 2);
  const error = Math.sqrt((rate * (1 - rate)) / runs);
  return `${((100 * red) / runs).toFixed(1)}% ± ${(100 * error).toFixed(1)}`;
}

function table(title: string, rows: readonly Row[], cell: (tally: Tally) => string): string {
  const sizes = SHAPES.map(
    ({ cases, slices, samples }) => `${cases} cases × ${samples} (slice of ${slices[0]})`,
  );
  const lines = rows.map(({ name, tallies }) => [name, ...tallies.map(cell)]);
  const align = ["l", ...sizes.map(() => "r")];
  return markdownTable([[title, ...sizes], ...lines], { align, alignDelimiters: false });
}

interface Row {
  readonly name: string;
  readonly tallies: readonly Tally[];
}

if (import.meta.main) {
  const runs = process.argv.includes("--quick") ? QUICK_RUNS : RUNS;
  const rows = WORLDS.map((world): Row => {
    process.stderr.write(`${world.name} …\n`);
    return { name: world.name, tallies: SHAPES.map((shape) => tally(world, shape, runs)) };
  });
  const red = table(`share of ${runs} runs that are red`, rows, share);
  const calls = table("calls a run", rows, ({ calls }) => Math.round(calls).toLocaleString("en"));
  process.stdout.write(`${red}\n\n${calls}\n`);
}
