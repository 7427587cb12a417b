import type { CriticalValues } from "./critical-values.ts";
import type { PlantedLooks, PlantedRow } from "./planted-looks.ts";
import type { PowerRow, PowerSet } from "./power-set.ts";
import { HINT_Z } from "./screen.ts";
import { LEVELS } from "./thresholds.ts";

/** Whether the decision finds, in one resample, a drop of this size in the first row. */
export type PlantedDecision = (drop: number) => (looks: PlantedLooks) => boolean;

const TARGET = 0;

/** The stages of `compare()` on what a resample is reduced to; a row is an index into `rows`, the target first. */
export function plantedDecision(
  set: PowerSet,
  rows: readonly PowerRow[],
  critical: CriticalValues,
): PlantedDecision {
  const { prompts, samples, alpha } = set;
  const spread = spreadIn(set);
  const looker = (shift: number, level: number) =>
    lookerAt(rows, critical.joint(shift, level), level);
  return (drop) => {
    const look = looker(drop / spread(samples), alpha);
    const stands = rechecker(set, rows, { critical, spread, drop });
    if (set.first === samples) {
      return (looks) => {
        const flagged = look(looks.all(drop), () => true);
        if (!flagged.includes(TARGET)) return false;
        return !set.recheck || stands(looks, flagged, samples);
      };
    }
    const screen = looker(drop / spread(1), LEVELS.screen / prompts);
    return (looks) => {
      const first = looks.first(drop);
      const atOnce = screen(first, () => true);
      if (atOnce.length > 0) return atOnce.includes(TARGET) && stands(looks, atOnce, 1);
      const isHinted = (row: number): boolean => first[row]!.harm >= -HINT_Z;
      if (!isHinted(TARGET)) return false;
      const all = looks.all(drop);
      const confirmed = rows.map((_, row) => (isHinted(row) ? all : first)[row]!);
      const flagged = look(confirmed, isHinted);
      return flagged.includes(TARGET) && stands(looks, flagged, samples);
    };
  };
}

/** Whether flipping n cases can give a p so small at all: their own signs are one pattern of 2ⁿ. */
const canReach = (level: number, { members }: PowerRow): boolean => level >= 2 ** -members.length;

/** Step-down maxT, then what is large enough and open to be found. */
function lookerAt(
  rows: readonly PowerRow[],
  criticalAfter: (passed: number | null) => number,
  level: number,
) {
  return (results: readonly PlantedRow[], isOpen: (row: number) => boolean): readonly number[] =>
    stepDown(results, (row, passed) =>
      canReach(level, rows[row]!) ? criticalAfter(passed) : Infinity,
    ).filter((row) => isOpen(row) && results[row]!.isLarge);
}

/** The recheck of what is flagged, the target among it, with so many candidate samples in hand: Holm, each row alone. */
function rechecker(
  { prompts }: PowerSet,
  rows: readonly PowerRow[],
  at: {
    readonly critical: CriticalValues;
    readonly spread: (pairs: number) => number;
    readonly drop: number;
  },
) {
  const known = new Map<string, (alpha: number) => number>();
  const criticalOf = (row: number, inHand: number): ((alpha: number) => number) => {
    const name = `${row} ${inHand}`;
    const shift = at.drop / at.spread(Math.min(rows[row]!.fresh, inHand));
    const value = known.get(name) ?? at.critical.alone(shift, row);
    known.set(name, value);
    return value;
  };
  return (looks: PlantedLooks, flagged: readonly number[], inHand: number): boolean => {
    const again = looks.again(at.drop, flagged, inHand);
    if (!again.get(TARGET)!.isLarge) return false;
    let active = flagged;
    while (active.includes(TARGET)) {
      const level = LEVELS.recheck / prompts / active.length;
      const left = active.filter(
        (row) =>
          !canReach(level, rows[row]!) || again.get(row)!.harm <= criticalOf(row, inHand)(level),
      );
      if (left.length === active.length) return false;
      active = left;
    }
    return true;
  };
}

/** The rows that step-down maxT rejects, most harmed first. */
function stepDown(
  results: readonly PlantedRow[],
  criticalOf: (row: number, passed: number | null) => number,
): readonly number[] {
  const order = [...results.keys()].toSorted(
    (a, b) => results[b]!.harm - results[a]!.harm || a - b,
  );
  const rejected: number[] = [];
  for (const row of order) {
    const { harm } = results[row]!;
    const passed = rejected[0];
    const isRejected =
      harm > criticalOf(row, null) || (passed !== undefined && harm > criticalOf(row, passed));
    if (!isRejected) break;
    rejected.push(row);
  }
  return rejected;
}

/** Standard deviation of a case's difference of so many pairs, in those of the first look. */
function spreadIn({ within, perCase }: PowerSet): (pairs: number) => number {
  const variance = (each: number): number => 1 - within + within * each;
  return (pairs) => Math.sqrt(variance(1 / pairs) / variance(perCase));
}
