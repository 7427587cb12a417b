import type { PowerRow, PowerSet } from "./power-set.ts";
import { resamplesOf } from "./resamples.ts";
import { reaches } from "./thresholds.ts";

/** A row of a look with a drop planted. */
export interface PlantedRow {
  /** −z: large is worse. */
  readonly harm: number;
  /** Its mean is worse by the smallest effect at least. */
  readonly isLarge: boolean;
}

/** One resample, whatever drop is planted in its first row; results by row. */
export interface PlantedLooks {
  /** One candidate sample a case. */
  first(drop: number): readonly PlantedRow[];
  /** All of them. */
  all(drop: number): readonly PlantedRow[];
  /**
   * One row against new production answers: as many a case as the flagged unit that wants most of them, as far as there
   * are candidate samples to stand beside them.
   */
  again(drop: number, row: number, flagged: readonly number[], samples: number): PlantedRow;
}

/** @param rows the target first, in whose members the drop is planted */
export function plantedLooks(set: PowerSet, rows: readonly PowerRow[]): readonly PlantedLooks[] {
  const target = new Set(rows[0]!.members);
  const harmed = rows.map(({ members }) => members.filter((place) => target.has(place)));
  const isMember = rows.map(({ members }) => new Set(members));
  return Array.from(resamplesOf(set, rows), ({ first, all, again }) => {
    const planted = (values: Float64Array) => {
      const sums = rows.map((_, row) => sumsOf(values, rows[row]!.members, harmed[row]!));
      return (drop: number) => sums.map((of, row) => plantedRow(of, drop, rows[row]!));
    };
    return {
      first: planted(first),
      all: planted(all),
      again(drop, row, flagged, samples) {
        const values = new Float64Array(first.length);
        for (const place of rows[row]!.members) {
          let pairs = 1;
          for (const other of flagged) {
            const { fresh } = rows[other]!;
            if (fresh > pairs && isMember[other]!.has(place)) pairs = fresh;
          }
          values[place] = again[Math.min(pairs, samples) - 1]![place]!;
        }
        return plantedRow(sumsOf(values, rows[row]!.members, harmed[row]!), drop, rows[row]!);
      },
    };
  });
}

interface Sums {
  readonly sum: number;
  readonly squares: number;
  readonly harmed: number;
  readonly count: number;
}

function sumsOf(
  values: Float64Array,
  members: readonly number[],
  harmed: readonly number[],
): Sums {
  let [sum, squares, ofHarmed] = [0, 0, 0];
  for (const place of members) {
    const value = values[place]!;
    sum += value;
    squares += value * value;
  }
  for (const place of harmed) ofHarmed += values[place]!;
  return { sum, squares, harmed: ofHarmed, count: harmed.length };
}

function plantedRow(
  { sum, squares, harmed, count }: Sums,
  drop: number,
  { members, minDrop }: PowerRow,
): PlantedRow {
  const norm = squares - 2 * drop * harmed + drop * drop * count;
  const worse = drop * count - sum;
  return {
    harm: norm > 0 ? worse / Math.sqrt(norm) : 0,
    isLarge: reaches(worse / members.length, minDrop),
  };
}
