import { familyFlips, type CriticalValues } from "./critical-values.ts";
import { plantedDecision } from "./planted-decision.ts";
import { plantedLooks } from "./planted-looks.ts";
import { powerSetOf, type PowerRequest, type PowerRow, type PowerSet } from "./power-set.ts";

/** How often a drop must be found for the unit not to hide it. */
const POWER = 0.8;
/** Drops are tried up to the whole scale, in hundredths of a point where units are simulated together, else in twentieths. */
const POINTS = 4;
const GRID = { together: 100, alone: 20 } as const;

/** Up to so many units, and units × their members, each unit is simulated with all the others. */
const TOGETHER = { units: 48, cells: 60_000 } as const;

/**
 * What each tested unit could hide: the smallest drop of its mean score, in score points, that the request's own
 * decision (screen, confirmation, recheck; their levels, smallest effects and multiplicity) finds there in at least
 * 80 % of 200 resamples of the run's centred differences. Null: not even four points of five would be found so often.
 * A unit of fewer than eight measured cases is not tested and has no entry.
 *
 * Flips are not made anew for each resample: critical values come from the run's own differences, flipped, with the
 * same drop in them. Failing answers are left out, so that a drop which they would show as well counts as hidden.
 * Beyond 48 tested units, or 60,000 units × members, each unit is simulated alone, and keeps its place in the family
 * as it is without a drop: what would be found beside it then costs its recheck no power.
 *
 * @param only the one unit that is asked for
 */
export function smallestDrops(
  request: PowerRequest,
  only?: string,
): ReadonlyMap<string, number | null> {
  const set = powerSetOf(request);
  const { rows } = set;
  const members = rows.reduce((sum, row) => sum + row.members.length, 0);
  const together = rows.length <= TOGETHER.units && rows.length * members <= TOGETHER.cells;
  const flips = familyFlips(set, together ? [] : rows);
  const grid = together ? GRID.together : GRID.alone;
  const drops = new Map<string, number | null>();
  for (const target of rows) {
    if (only !== undefined && target.unit !== only) continue;
    const looked = together ? [target, ...rows.filter((row) => row !== target)] : [target];
    const critical = flips.criticalFor(looked);
    const finds = together
      ? finder(set, looked, critical)
      : finder(...byItself(set, target), critical);
    const step = smallestStep((tried) => finds((tried * request.point) / grid), POINTS * grid);
    drops.set(target.unit, step === null ? null : (step * request.point) / grid);
  }
  return drops;
}

/** A set that holds one unit's cases and no others. */
function byItself(set: PowerSet, row: PowerRow): readonly [PowerSet, readonly PowerRow[]] {
  const d = row.members.map((place) => set.d[place]!);
  const rows = [{ ...row, members: [...d.keys()] }];
  return [{ ...set, d, rows }, rows];
}

/** Whether a drop is found often enough. */
function finder(
  set: PowerSet,
  rows: readonly PowerRow[],
  critical: CriticalValues,
): (drop: number) => boolean {
  const finds = plantedDecision(set, rows, critical);
  const resamples = plantedLooks(set, rows);
  return (drop) => resamples.filter(finds(drop)).length >= POWER * resamples.length;
}

/** By bisection: what is found at one step is found at the next. */
function smallestStep(isFound: (step: number) => boolean, most: number): number | null {
  if (!isFound(most)) return null;
  let [hidden, found] = [0, most];
  while (found - hidden > 1) {
    const middle = Math.floor((hidden + found) / 2);
    if (isFound(middle)) found = middle;
    else hidden = middle;
  }
  return found;
}
