/** Low and high end of a metric: within ±1e12, and at least 1e-6 apart. */
export type Range = readonly [low: number, high: number];

/** Squares of larger numbers overflow sooner or later; smaller ranges come near the rounding of thresholds. */
const LARGEST = 1e12;
const NARROWEST = 1e-6;

/** `0,1` → [0, 1]; null for anything but two ascending numbers, of ordinary size. */
export function parseRange(text: string): Range | null {
  const parts = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [low, high] = parts;
  if (parts.length !== 2 || low === undefined || high === undefined) return null;
  const ordinary = Math.abs(low) <= LARGEST && Math.abs(high) <= LARGEST;
  return ordinary && high - low >= NARROWEST ? [low, high] : null;
}
