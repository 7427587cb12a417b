import { average } from "./bounds.ts";
import type { Row } from "./families.ts";
import { flipsOf, type Flips } from "./flips.ts";
import type { PowerRow, PowerSet } from "./power-set.ts";
import { LEVELS } from "./thresholds.ts";

/**
 * What a row's harm (−z) must exceed to be significant once a drop is planted in the target: from the run's own
 * differences, flipped, with the drop planted in them. `shift` is the drop in units of the first look's spread.
 */
export interface CriticalValues {
  /**
   * In the family, after the step-down has passed one row, or none (null): what further ones would lower it by is next
   * to nothing.
   */
  joint(shift: number, alpha: number): (passed: number | null) => number;
  /** A row by itself, at the recheck's level or a stricter one. */
  alone(shift: number, row: number): (alpha: number) => number;
}

/** A set's flips, for one target after the other. */
export interface FamilyFlips {
  /** @param rows the target first, then which others are looked at with it */
  criticalFor(rows: readonly PowerRow[]): CriticalValues;
}

/** @param apart rows that no target is looked at with: they count in the family as they are without a drop */
export function familyFlips(set: PowerSet, apart: readonly PowerRow[]): FamilyFlips {
  const flips = flipsOf(set.d.length, set.seed);
  const measured = set.d.filter((value) => value !== null);
  const centre = measured.length === 0 ? 0 : average(measured);
  const base = new Float64Array(flips.draws).fill(-Infinity);
  const add = (row: Row, places: readonly number[], around: number): void => {
    raise(base, undropped(flips, row, places, around), 0);
  };
  for (const row of set.others) {
    const places = [...row.keys()].filter((place) => row[place] !== null);
    add(row, places, average(places.map((place) => row[place]!)));
  }
  for (const { members } of apart) add(set.d, members, centre);
  const parts = new Map<PowerRow, Flipped>();
  const flipped = (row: PowerRow): Flipped => {
    const part = parts.get(row) ?? undropped(flips, set.d, row.members, centre);
    if (apart.length === 0) parts.set(row, part);
    return part;
  };
  return { criticalFor: (rows) => criticalValues(rows, { set, flips, centre, base, flipped }) };
}

/** A row's statistic under every flip, for any drop: one that hits `harmed` of its members. */
interface Flipped {
  readonly sums: Float64Array;
  readonly squares: number;
  /** Null where the drop hits none. */
  readonly harmed: {
    readonly count: number;
    readonly sum: number;
    readonly sums: Float64Array;
  } | null;
}

interface Family {
  readonly set: PowerSet;
  readonly flips: Flips;
  /** Mean of all differences. */
  readonly centre: number;
  /** Largest statistic of each flip among the rows that are never looked at. */
  readonly base: Float64Array;
  readonly flipped: (row: PowerRow) => Flipped;
}

function criticalValues(rows: readonly PowerRow[], family: Family): CriticalValues {
  const { set, flips, centre } = family;
  const target = rows[0]!;
  // Centres the target's members on their own mean.
  const offset = average(target.members.map((place) => set.d[place]!)) - centre;
  const parts = rows.map((row) => dropped(family, row, new Set(target.members)));
  const untouched = family.base.slice();
  for (const part of parts) if (part.harmed === null) raise(untouched, part, 0);
  return {
    joint(shift, alpha) {
      const known = new Map<number | null, number>();
      return (passed) => {
        const skipped = passed === null || parts[passed]!.harmed === null ? null : passed;
        const value = known.get(skipped);
        if (value !== undefined) return value;
        const maxima = untouched.slice();
        for (const [row, part] of parts.entries()) {
          if (row !== skipped && part.harmed !== null) raise(maxima, part, offset + shift);
        }
        const critical = flips.critical(maxima, alpha)(alpha);
        known.set(skipped, critical);
        return critical;
      };
    },
    alone(shift, row) {
      const only = new Float64Array(flips.draws).fill(-Infinity);
      raise(only, parts[row]!, offset + shift);
      return flips.critical(only, LEVELS.recheck / set.prompts);
    },
  };
}

function undropped(flips: Flips, row: Row, places: readonly number[], centre: number): Flipped {
  const values = Float64Array.from(places, (place) => row[place]! - centre);
  let squares = 0;
  for (const value of values) squares += value * value;
  return { sums: flips.sums(places, values), squares, harmed: null };
}

function dropped(
  { set, flips, centre, flipped }: Family,
  row: PowerRow,
  target: ReadonlySet<number>,
): Flipped {
  const part = flipped(row);
  const harmed = row.members.filter((place) => target.has(place));
  if (harmed.length === 0) return part;
  let sum = 0;
  for (const place of harmed) sum += set.d[place]! - centre;
  const sums = flips.sums(harmed, new Float64Array(harmed.length).fill(1));
  return { ...part, harmed: { count: harmed.length, sum, sums } };
}

/** Raises each flip's maximum to the row's statistic with the drop. */
function raise(maxima: Float64Array, { sums, squares, harmed }: Flipped, drop: number): void {
  const norm =
    harmed === null ? squares : squares - 2 * drop * harmed.sum + drop * drop * harmed.count;
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  const hit = harmed === null ? 0 : drop;
  const signs = harmed?.sums ?? sums;
  for (let flip = 0; flip < maxima.length; flip++) {
    const value = (hit * signs[flip]! - sums[flip]!) * scale;
    if (value > maxima[flip]!) maxima[flip] = value;
  }
}
