import { sha256 } from "../digest.ts";

/** A judged pair: its case, and its index among the case's pairs. */
export interface JudgedPairRef {
  readonly id: string;
  readonly index: number;
}

const SHARE = 0.1;
const AT_LEAST = 12;

/** The pairs that are judged in both orders: a tenth, at least twelve, drawn by a hash of the seed and the pair. */
export function swapSample<T extends JudgedPairRef>(
  pairs: readonly T[],
  seed: number,
): readonly T[] {
  const size = Math.max(AT_LEAST, Math.ceil(pairs.length * SHARE));
  return pairs
    .map((pair) => ({ pair, rank: sha256(`${seed}\nswap\n${pair.id}\n${pair.index}`) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ pair }) => pair);
}
