import { smallestDrops } from "../src/compare/power.ts";
import { defaultThresholds } from "../src/compare/thresholds.ts";
import { decide, seedOfRun } from "./decide.ts";
import { SHAPES, WORLDS, type Shape, type World } from "./decision-worlds.ts";
import { percent, table } from "./figures.ts";
import { simulate } from "./simulate.ts";

/**
 * Whether *could hide* keeps its word: what unchanged and reworded runs say that a unit could hide, and how often the
 * real decision then finds an edit that loses so much there. `node bench/could-hide.ts [runs]`, some minutes.
 */

const UNITS = ["topic-0", "(all)"] as const;
type Unit = (typeof UNITS)[number];

function runOf(world: World, shape: Shape, run: number) {
  const seed = seedOfRun(run, shape);
  const { comparison, look } = decide(
    simulate(world, shape, { profile: run, candidate: run }),
    shape,
    seed,
  );
  return { seed, comparison, look };
}

/** Median over runs of what the unit could hide, and the seconds that one such figure of all units takes. */
function couldHide(world: World, shape: Shape, unit: Unit, runs: number) {
  const drops: number[] = [];
  let milliseconds = 0;
  for (let run = 1; run <= runs; run++) {
    const { seed, look } = runOf(world, shape, run);
    const began = performance.now();
    const found = smallestDrops({
      cases: look,
      seed,
      prompts: 1,
      method: shape.method,
      samples: shape.samples.candidate,
      thresholds: (name) => defaultThresholds(name),
      point: 1,
    });
    milliseconds += performance.now() - began;
    drops.push(found.get(unit) ?? Infinity);
  }
  const middle = drops.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
  return { drop: middle, seconds: milliseconds / runs / 1_000 };
}

/** Share of runs in which the score of the unit is red, and the drop of the score that the judge's scale makes of it. */
function findings(
  world: World,
  shape: Shape,
  { unit, drop }: { unit: Unit; drop: number },
  runs: number,
) {
  const outside = unit === "(all)" ? -drop : 0;
  let [found, mean] = [0, 0];
  for (let run = 1; run <= runs; run++) {
    const { comparison } = runOf({ ...world, inside: -drop, outside }, shape, 1_000 + run);
    const { score } = comparison.units.find((of) => of.unit === unit)!;
    if (score?.found === "worse") found++;
    mean += (score?.mean ?? 0) / runs;
  }
  return { found: found / runs, mean };
}

if (import.meta.main) {
  const runs = Number(process.argv[2] ?? 100);
  const rows = SHAPES.flatMap((shape) =>
    WORLDS.filter(({ key }) => key === "same" || key === "reworded").flatMap((world) =>
      UNITS.map((unit) => {
        const { drop, seconds } = couldHide(world, shape, unit, Math.ceil(runs / 5));
        const { found, mean } = findings(world, shape, { unit, drop }, runs);
        const cells = [drop.toFixed(2), (-mean).toFixed(2), percent(found), seconds.toFixed(2)];
        return [`${shape.cases} cases, ${world.key}`, unit, ...cells];
      }),
    ),
  );
  const head = [
    "set",
    "unit",
    "could hide",
    "drop of the score then",
    "found",
    "seconds for all units",
  ];
  process.stdout.write(`${table(head, rows)}\n`);
}
