import type { CriticalValues } from "./critical-values.ts";
import type { PlantedLooks, PlantedRow } from "./planted-looks.ts";
import type { PowerRow, PowerSet } from "./power-set.ts";
import { HINT_Z } from "./screen.ts";
import { LEVELS } from "./thresholds.ts";

/** Whether the decision finds, in one resample, a drop of this size in the first row. */
export type PlantedDecision = (looks: PlantedLooks, drop: number) => boolean;

const TARGET = 0;

/** The stages of `compare()` on what a resample is reduced to; a row is an index into `rows`, the target first. */
export function plantedDecision(
  set: PowerSet,
  rows: readonly PowerRow[],
  critical: CriticalValues,
): PlantedDecision {
  const { prompts, samples, alpha } = set;
  const spread = spreadIn(set);

  const stands = (
    looks: PlantedLooks,
    flagged: readonly number[],
    drop: number,
    inHand: number,
  ): boolean => {
    if (!flagged.includes(TARGET)) return false;
    const again = new Map(
      flagged.map((row) => [row, looks.again(drop, row, flagged, inHand)] as const),
    );
    // Holm over the flagged, each tested by itself.
    let active = flagged;
    while (active.includes(TARGET)) {
      const level = LEVELS.recheck / prompts / active.length;
      const left = active.filter((row) => {
        const shift = drop / spread(Math.min(rows[row]!.fresh, inHand));
        return again.get(row)!.harm <= critical.alone(shift, level, row);
      });
      if (left.length === active.length) return false;
      active = left;
    }
    return again.get(TARGET)!.isLarge;
  };

  const look = (
    results: readonly PlantedRow[],
    level: number,
    shift: number,
    isOpen: (row: number) => boolean = () => true,
  ): readonly number[] =>
    stepDown(results, (passed) => critical.joint(shift, level, passed)).filter(
      (row) => isOpen(row) && results[row]!.isLarge,
    );

  return (looks, drop) => {
    const all = looks.all(drop);
    const shift = drop / spread(samples);
    if (set.first === samples) {
      const flagged = look(all, alpha, shift);
      return set.recheck ? stands(looks, flagged, drop, samples) : flagged.includes(TARGET);
    }
    const first = looks.first(drop);
    const atOnce = look(first, LEVELS.screen / prompts, drop / spread(1));
    if (atOnce.length > 0) return stands(looks, atOnce, drop, 1);
    const isHinted = (row: number): boolean => first[row]!.harm >= -HINT_Z;
    if (!isHinted(TARGET)) return false;
    const confirmed = rows.map((_, row) => (isHinted(row) ? all : first)[row]!);
    return stands(looks, look(confirmed, alpha, shift, isHinted), drop, samples);
  };
}

/** The rows that step-down maxT rejects, most harmed first. */
function stepDown(
  results: readonly PlantedRow[],
  criticalAfter: (passed: number | null) => number,
): readonly number[] {
  const order = [...results.keys()].toSorted((a, b) => results[b]!.harm - results[a]!.harm || a - b);
  const rejected: number[] = [];
  for (const row of order) {
    const { harm } = results[row]!;
    const passed = rejected[0];
    const isRejected =
      harm > criticalAfter(null) || (passed !== undefined && harm > criticalAfter(passed));
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
