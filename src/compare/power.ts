import { familyFlips, type FamilyFlips } from "./critical-values.ts";
import { plantedDecision } from "./planted-decision.ts";
import { plantedLooks } from "./planted-looks.ts";
import { powerSetOf, type PowerRequest, type PowerRow, type PowerSet } from "./power-set.ts";

/** How often a drop must be found for the unit not to hide it. */
const POWER = 0.8;
/** Drops are tried in hundredths of a point, up to the whole scale: four points. */
const GRID = 100;
const MOST = 4 * GRID;

/** Up to so many units, and units times cases, every unit's fate is simulated with all the others. */
const TOGETHER = { units: 48, cells: 20_000 } as const;

/**
 * What each tested unit could hide: the smallest drop of its mean score, in score points, that the request's own
 * decision (screen, confirmation, recheck; their levels, smallest effects and multiplicity) finds there in at least
 * 80 % of 200 resamples of the run's centred differences. Null: not even four points of five would be found so often.
 * A unit of fewer than eight measured cases is not tested and has no entry.
 *
 * Flips are not made anew for each resample: critical values come from the run's own differences, flipped, with the
 * same drop in them. Failing answers are left out, so that a drop which they would show as well counts as hidden.
 * In sets of more than 48 tested units, or 20,000 units × cases, each unit is simulated alone, among the others as
 * they are; what is found with it then costs its recheck no power.
 *
 * @param only the one unit that is asked for
 */
export function smallestDrops(
  request: PowerRequest,
  only?: string,
): ReadonlyMap<string, number | null> {
  const set = powerSetOf(request);
  const { rows } = set;
  const together =
    rows.length <= TOGETHER.units && rows.length * set.d.length <= TOGETHER.cells;
  const flips = familyFlips(set, together ? [] : rows);
  const targets = rows.filter(({ unit }) => only === undefined || unit === only);
  return new Map(
    targets.map((target) => {
      const others = together ? rows.filter((row) => row !== target) : [];
      const step = smallestStep(set, [target, ...others], flips, request.point / GRID);
      return [target.unit, step === null ? null : (step * request.point) / GRID];
    }),
  );
}

/** By bisection: what is found at one size is found at the next. */
function smallestStep(
  set: PowerSet,
  rows: readonly PowerRow[],
  flips: FamilyFlips,
  size: number,
): number | null {
  const finds = plantedDecision(set, rows, flips.criticalFor(rows));
  const resamples = plantedLooks(set, rows);
  const isFound = (step: number): boolean => {
    const found = resamples.filter((looks) => finds(looks, step * size)).length;
    return found >= POWER * resamples.length;
  };
  if (!isFound(MOST)) return null;
  let [hidden, found] = [0, MOST];
  while (found - hidden > 1) {
    const middle = Math.floor((hidden + found) / 2);
    if (isFound(middle)) found = middle;
    else hidden = middle;
  }
  return found;
}
