import { mulberry32 } from "./prng.ts";
import { DRAWS, MAX_EXACT_CASES, TIE } from "./sign-flip.ts";

/** Signs kept at most, one a case and flip: sets of more than 400 cases are flipped less often than the test does. */
const MOST_SIGNS = 4_000_000;
const FEWEST_DRAWS = 999;

/** The flips of a sign-flip test, kept to be asked again and again: what would have been significant? */
export interface Flips {
  readonly draws: number;
  /** Σ ±value under every flip; `values[k]` belongs to the case at `places[k]`. */
  sums(places: readonly number[], values: Float64Array): Float64Array;
  /**
   * What a statistic must exceed to be significant, by level, for levels up to `most`; `flipped` holds the statistic
   * under every flip, and is reordered.
   */
  critical(flipped: Float64Array, most: number): (alpha: number) => number;
}

/** All patterns of up to 13 cases but that of the data themselves, else as many as the test draws, in its order. */
export function flipsOf(cases: number, seed: number): Flips {
  const exact = cases <= MAX_EXACT_CASES;
  const affordable = Math.max(FEWEST_DRAWS, Math.floor(MOST_SIGNS / cases));
  const draws = exact ? 2 ** cases - 1 : Math.min(DRAWS, affordable);
  const signs = exact ? patterns(cases, draws) : drawn(cases, draws, seed);
  // Significant: (1 + flips that reach the statistic) / (1 + flips) ≤ alpha.
  const allowed = (alpha: number): number => Math.floor(alpha * (draws + 1) - 1 + TIE);
  return {
    draws,
    sums(places, values) {
      const sums = new Float64Array(draws);
      for (const [index, place] of places.entries()) {
        const value = values[index]!;
        const from = place * draws;
        for (let flip = 0; flip < draws; flip++) sums[flip]! += signs[from + flip]! * value;
      }
      return sums;
    },
    critical(flipped, most) {
      const last = Math.min(allowed(most), draws - 1);
      if (last >= 0) selectLargest(flipped, last);
      const tail = flipped.subarray(0, last + 1).toSorted();
      return (alpha) => {
        const reached = allowed(alpha);
        if (reached < 0) return Infinity;
        return reached > last ? -Infinity : tail[last - reached]! + TIE;
      };
    },
  };
}

/** By case, then by flip; pattern 0 flips nothing. */
function patterns(cases: number, draws: number): Int8Array {
  const signs = new Int8Array(cases * draws);
  for (let place = 0; place < cases; place++) {
    for (let pattern = 1; pattern <= draws; pattern++) {
      signs[place * draws + pattern - 1] = 1 - 2 * ((pattern >>> place) & 1);
    }
  }
  return signs;
}

function drawn(cases: number, draws: number, seed: number): Int8Array {
  const next = mulberry32(seed);
  const signs = new Int8Array(cases * draws);
  for (let flip = 0; flip < draws; flip++) {
    for (let place = 0; place < cases; place++) {
      signs[place * draws + flip] = 1 - 2 * (next() >>> 31);
    }
  }
  return signs;
}

/** Brings the k + 1 largest values to the front, the smallest of them to place k (Hoare 1961). */
function selectLargest(values: Float64Array, k: number): void {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! > pivot) left++;
      while (values[right]! < pivot) right--;
      if (left > right) break;
      const larger = values[right]!;
      values[right--] = values[left]!;
      values[left++] = larger;
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else return;
  }
}
