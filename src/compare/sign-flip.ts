import { isTested, type Row } from "./families.ts";
import { mulberry32 } from "./prng.ts";

export interface SignFlip {
  /** Σd/√Σd² per unit; 0 where all differences are 0. */
  readonly z: readonly number[];
  /** One-sided p of "worse" (negative differences), each unit alone. */
  readonly p: readonly number[];
  /** The same, adjusted for all units together; never below `p` up to Monte-Carlo counting. */
  readonly adjusted: readonly number[];
  /** All sign patterns were counted, none drawn. */
  readonly exact: boolean;
}

export const MAX_EXACT_CASES = 13;
export const DRAWS = 9_999;
/** Statistics that differ by rounding only are ties, and ties count against the edit's guilt. */
export const TIE = 1e-9;

/**
 * Joint one-sided sign-flip test of several units with step-down maxT adjustment (Westfall & Young 1993,
 * algorithm 2.8). `units` holds a row a unit and in it a difference a case, in case order; null = not a
 * member or not measured. Each case is flipped once for all its units, so their dependence is kept.
 *
 * @param level above which nobody asks how large a p is: flips end once the most harmed unit's is sure to be larger, as
 * then every unit's is, and p-values are only what they are sure to exceed
 */
export function signFlipMaxT(
  units: readonly (readonly (number | null)[])[],
  seed: number,
  level = 1,
): SignFlip {
  const sparse = sparseByCase(units);
  const z = units.map((_, unit) => {
    const scale = sparse.scale[unit]!;
    return scale === 0 ? 0 : sparse.sums[unit]! * scale;
  });
  const order = z.map((_, unit) => unit).toSorted((a, b) => z[a]! - z[b]! || a - b);
  const counts = new Counts(z, order);
  const exact = sparse.nonZero.length <= MAX_EXACT_CASES;
  if (exact) enumerate(sparse, (sums) => counts.add(sums, sparse.scale));
  else {
    draw(sparse, seed, (sums) => {
      counts.add(sums, sparse.scale);
      return (1 + counts.most) / (DRAWS + 1) > level;
    });
  }
  const seen = exact ? 0 : 1;
  const of = exact ? 2 ** sparse.nonZero.length : DRAWS + 1;
  const adjusted = z.map(() => 1);
  let floor = 0;
  for (const [rank, unit] of order.entries()) {
    floor = Math.max(floor, (seen + counts.maxima[rank]!) / of);
    adjusted[unit] = floor;
  }
  return { z, p: Array.from(counts.alone, (count) => (seen + count) / of), adjusted, exact };
}

interface Sparse {
  readonly cases: number;
  /** Cases with a non-zero difference in some unit, ascending. */
  readonly nonZero: readonly number[];
  /** Entries of case i: from start[i] to start[i + 1]. */
  readonly start: Int32Array;
  readonly unit: Int32Array;
  readonly value: Float64Array;
  readonly sums: Float64Array;
  /** 1/√Σd² a unit; 0 where that is infinite. */
  readonly scale: Float64Array;
}

function sparseByCase(units: readonly (readonly (number | null)[])[]): Sparse {
  const cases = units[0]?.length ?? 0;
  const start = new Int32Array(cases + 1);
  const unit: number[] = [];
  const value: number[] = [];
  const nonZero: number[] = [];
  const sums = new Float64Array(units.length);
  const squares = new Float64Array(units.length);
  for (let i = 0; i < cases; i++) {
    for (let u = 0; u < units.length; u++) {
      const d = units[u]![i] ?? 0;
      if (d === 0) continue;
      unit.push(u);
      value.push(d);
      sums[u]! += d;
      squares[u]! += d * d;
    }
    start[i + 1] = unit.length;
    if (start[i + 1]! > start[i]!) nonZero.push(i);
  }
  const scale = squares.map((square) => (square === 0 ? 0 : 1 / Math.sqrt(square)));
  return {
    cases,
    nonZero,
    start,
    unit: Int32Array.from(unit),
    value: Float64Array.from(value),
    sums,
    scale,
  };
}

function enumerate(sparse: Sparse, visit: (sums: Float64Array) => void): void {
  const sums = new Float64Array(sparse.sums.length);
  for (let pattern = 0; pattern < 2 ** sparse.nonZero.length; pattern++) {
    sums.fill(0);
    for (let bit = 0; bit < sparse.nonZero.length; bit++) {
      addCase(sparse, sparse.nonZero[bit]!, signOf(pattern >>> bit), sums);
    }
    visit(sums);
  }
}

/** @param visit true ends it */
function draw(sparse: Sparse, seed: number, visit: (sums: Float64Array) => boolean): void {
  const next = mulberry32(seed);
  const sums = new Float64Array(sparse.sums.length);
  for (let flip = 0; flip < DRAWS; flip++) {
    sums.fill(0);
    // A case without a difference draws too: whether it was measured must not shift the others' signs.
    for (let i = 0; i < sparse.cases; i++) addCase(sparse, i, signOf(next() >>> 31), sums);
    if (visit(sums)) return;
  }
}

/** −1 for a set lowest bit, else +1; arithmetic, as a branch on random bits is mispredicted half the time. */
function signOf(bits: number): number {
  return 1 - 2 * (bits & 1);
}

function addCase(sparse: Sparse, index: number, sign: number, sums: Float64Array): void {
  const { start, unit, value } = sparse;
  const end = start[index + 1]!;
  for (let entry = start[index]!; entry < end; entry++) {
    sums[unit[entry]!]! += sign * value[entry]!;
  }
}

/** How often flipped statistics reach the observed ones: alone, and by successive maxima. */
class Counts {
  readonly alone: Int32Array;
  /** By rank, rank 0 being the most harmed unit. */
  readonly maxima: Int32Array;
  readonly #order: Int32Array;
  readonly #threshold: Float64Array;

  constructor(z: readonly number[], order: readonly number[]) {
    this.alone = new Int32Array(z.length);
    this.maxima = new Int32Array(z.length);
    this.#order = Int32Array.from(order);
    this.#threshold = Float64Array.from(z, (value) => -value - TIE);
  }

  /** How often the most harmed unit was reached. */
  get most(): number {
    return this.maxima[0] ?? 0;
  }

  add(sums: Float64Array, scale: Float64Array): void {
    let maximum = -Infinity;
    for (let rank = this.#order.length - 1; rank >= 0; rank--) {
      const unit = this.#order[rank]!;
      const harm = -sums[unit]! * scale[unit]!;
      const threshold = this.#threshold[unit]!;
      if (harm > maximum) maximum = harm;
      if (harm >= threshold) this.alone[unit]!++;
      if (maximum >= threshold) this.maxima[rank]!++;
    }
  }
}

/** The family as the decision takes it: units with fewer than eight differences are not tested (z 0, p 1). */
export function signFlipOfEligible(
  units: readonly Row[],
  seed: number,
  level = 1,
): Pick<SignFlip, "z" | "p" | "adjusted"> {
  const eligible = units.flatMap((row, unit) => (isTested(row) ? [unit] : []));
  const tested = signFlipMaxT(
    eligible.map((unit) => units[unit]!),
    seed,
    level,
  );
  const z = units.map(() => 0);
  const p = units.map(() => 1);
  const adjusted = units.map(() => 1);
  for (const [row, unit] of eligible.entries()) {
    z[unit] = tested.z[row]!;
    p[unit] = tested.p[row]!;
    adjusted[unit] = tested.adjusted[row]!;
  }
  return { z, p, adjusted };
}
