import { inDigestOrder, sha256 } from "../digest.ts";

/** A judged pair: its case, and its index among the case's pairs. */
export interface JudgedPairRef {
  readonly id: string;
  readonly index: number;
}

const SHARE = 0.1;
const AT_LEAST = 12;

/** How many of so many judged pairs are judged in both orders. */
export const swapSize = (pairs: number): number =>
  Math.min(pairs, Math.max(AT_LEAST, Math.ceil(pairs * SHARE)));

/** The pairs that are judged in both orders: a tenth, at least twelve, drawn by a hash of the seed and the pair. */
export function swapSample<T extends JudgedPairRef>(
  pairs: readonly T[],
  seed: number,
): readonly T[] {
  const name = ({ id, index }: T) => sha256(`${seed}\nswap\n${id}\n${index}`);
  return inDigestOrder(pairs, name).slice(0, swapSize(pairs.length));
}
