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
   * The flagged rows against new production answers: as many a case as the one that wants most of them, as far as there
   * are candidate samples to stand beside them.
   */
  again(drop: number, flagged: readonly number[], samples: number): ReadonlyMap<number, PlantedRow>;
}

/** @param rows the target first, in whose members the drop is planted */
export function plantedLooks(set: PowerSet, rows: readonly PowerRow[]): readonly PlantedLooks[] {
  const target = new Set(rows[0]!.members);
  const harmed = rows.map(({ members }) => members.filter((place) => target.has(place)));
  return Array.from(resamplesOf(set, rows), ({ first, all, again }) => {
    const planted = (values: Float64Array) => {
      const sums = rows.map(({ members }, row) => sumsOf(values, members, harmed[row]!));
      return (drop: number) => sums.map((of, row) => plantedRow(of, drop, rows[row]!));
    };
    return {
      first: planted(first),
      all: planted(all),
      again(drop, flagged, samples) {
        const values = new Float64Array(all.length);
        const byFresh = flagged.toSorted((a, b) => rows[a]!.fresh - rows[b]!.fresh);
        for (const row of byFresh) {
          const { fresh, members } = rows[row]!;
          const from = again[Math.min(fresh, samples) - 1]!;
          for (const place of members) values[place] = from[place]!;
        }
        return new Map(
          flagged.map((row) => {
            const sums = sumsOf(values, rows[row]!.members, harmed[row]!);
            return [row, plantedRow(sums, drop, rows[row]!)];
          }),
        );
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

function sumsOf(values: Float64Array, members: readonly number[], harmed: readonly number[]): Sums {
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
