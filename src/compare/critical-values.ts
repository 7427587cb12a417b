import { average } from "./bounds.ts";
import type { Row } from "./families.ts";
import { flipsOf, type Flips } from "./flips.ts";
import type { PowerRow, PowerSet } from "./power-set.ts";

/**
 * What a row's harm (−z) must exceed to be significant once a drop is planted in the target: from the run's own
 * differences, flipped, with the drop planted in them. `shift` is the drop in units of the first look's spread.
 */
export interface CriticalValues {
  /** In the family, after the step-down has passed one row or none: further ones would lower it by next to nothing. */
  joint(shift: number, alpha: number, passed: number | null): number;
  /** By itself, as in the recheck. */
  alone(shift: number, alpha: number, row: number): number;
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
    raise(base, undropped(flips, centredOn(around, row, places)), 0);
  };
  for (const row of set.others) {
    const places = [...row.keys()].filter((place) => row[place] !== null);
    add(row, places, average(places.map((place) => row[place]!)));
  }
  for (const { members } of apart) add(set.d, members, centre);
  const parts = new Map<PowerRow, Flipped>();
  const flipped = (row: PowerRow): Flipped => {
    const part = parts.get(row) ?? undropped(flips, centredOn(centre, set.d, row.members));
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
  readonly harmed: { readonly count: number; readonly sum: number; readonly sums: Float64Array } | null;
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
  const known = new Map<string, number>();
  const once = (key: string, compute: () => number): number => {
    const value = known.get(key) ?? compute();
    known.set(key, value);
    return value;
  };
  const joint = (shift: number, alpha: number, passed: number | null): number =>
    once(`joint ${shift} ${alpha} ${passed}`, () => {
      const maxima = untouched.slice();
      for (const [row, part] of parts.entries()) {
        if (row !== passed && part.harmed !== null) raise(maxima, part, offset + shift);
      }
      return flips.critical(maxima, alpha);
    });
  return {
    joint: (shift, alpha, passed) =>
      joint(shift, alpha, passed === null || parts[passed]!.harmed === null ? null : passed),
    alone: (shift, alpha, row) =>
      once(`alone ${shift} ${alpha} ${row}`, () => {
        const only = new Float64Array(flips.draws).fill(-Infinity);
        raise(only, parts[row]!, offset + shift);
        return flips.critical(only, alpha);
      }),
  };
}

function undropped(flips: Flips, values: Float64Array): Flipped {
  let squares = 0;
  for (const value of values) squares += value * value;
  return { sums: flips.sums(values), squares, harmed: null };
}

function dropped(
  { set, flips, centre, flipped }: Family,
  row: PowerRow,
  target: ReadonlySet<number>,
): Flipped {
  const part = flipped(row);
  const harmed = row.members.filter((place) => target.has(place));
  if (harmed.length === 0) return part;
  const ones = new Float64Array(set.d.length);
  let sum = 0;
  for (const place of harmed) {
    ones[place] = 1;
    sum += set.d[place]! - centre;
  }
  return { ...part, harmed: { count: harmed.length, sum, sums: flips.sums(ones) } };
}

function centredOn(centre: number, row: Row, places: readonly number[]): Float64Array {
  const values = new Float64Array(row.length);
  for (const place of places) values[place] = row[place]! - centre;
  return values;
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
