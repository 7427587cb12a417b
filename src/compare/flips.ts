import { mulberry32 } from "./prng.ts";
import { DRAWS, MAX_EXACT_CASES, TIE } from "./sign-flip.ts";

/** Signs kept at most, one a case and flip: sets of more than 400 cases are flipped less often than the test does. */
const MOST_SIGNS = 4_000_000;
const FEWEST_DRAWS = 999;

/** The flips of a sign-flip test, kept to be asked again and again: which statistic would have been significant? */
export interface Flips {
  readonly draws: number;
  /** Σ ±value of every flip; `values` holds one a case, 0 where the case takes no part. */
  sums(values: Float64Array): Float64Array;
  /** A statistic is significant at `alpha` if it is above this; `flipped` holds the statistic of every flip. */
  critical(flipped: Float64Array, alpha: number): number;
}

/** All patterns of up to 13 cases, else as many as the test draws, in its order. */
export function flipsOf(cases: number, seed: number): Flips {
  const exact = cases <= MAX_EXACT_CASES;
  const affordable = Math.max(FEWEST_DRAWS, Math.floor(MOST_SIGNS / cases));
  const draws = exact ? 2 ** cases : Math.min(DRAWS, affordable);
  const signs = exact ? patterns(cases, draws) : drawn(cases, draws, seed);
  const seen = exact ? 0 : 1;
  const scratch = new Float64Array(draws);
  return {
    draws,
    sums(values) {
      const sums = new Float64Array(draws);
      for (const [index, value] of values.entries()) {
        if (value === 0) continue;
        const from = index * draws;
        for (let flip = 0; flip < draws; flip++) sums[flip]! += signs[from + flip]! * value;
      }
      return sums;
    },
    critical(flipped, alpha) {
      // Significant: (seen + flips that reach the statistic) / (flips + seen) ≤ alpha.
      const allowed = Math.floor(alpha * (draws + seen) - seen + TIE);
      if (allowed < 0) return Infinity;
      if (allowed >= draws) return -Infinity;
      scratch.set(flipped);
      return kthLargest(scratch, allowed) + TIE;
    },
  };
}

/** By case, then by flip. */
function patterns(cases: number, draws: number): Int8Array {
  const signs = new Int8Array(cases * draws);
  for (let index = 0; index < cases; index++) {
    for (let pattern = 0; pattern < draws; pattern++) {
      signs[index * draws + pattern] = 1 - 2 * ((pattern >>> index) & 1);
    }
  }
  return signs;
}

function drawn(cases: number, draws: number, seed: number): Int8Array {
  const next = mulberry32(seed);
  const signs = new Int8Array(cases * draws);
  for (let flip = 0; flip < draws; flip++) {
    for (let index = 0; index < cases; index++) {
      signs[index * draws + flip] = 1 - 2 * (next() >>> 31);
    }
  }
  return signs;
}

/** The value that k others are not below (k from 0), by Hoare's selection (1961); reorders `values`. */
function kthLargest(values: Float64Array, k: number): number {
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
      const swapped = values[left]!;
      values[left++] = values[right]!;
      values[right--] = swapped;
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else break;
  }
  return values[k]!;
}
