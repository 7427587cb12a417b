/** Low and high end of a metric; low is below high, both are finite. */
export type Range = readonly [low: number, high: number];

/** `0,1` → [0, 1]; null for anything but two ascending numbers. */
export function parseRange(text: string): Range | null {
  const parts = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [low, high] = parts;
  if (parts.length !== 2 || low === undefined || high === undefined) return null;
  return Number.isFinite(low) && Number.isFinite(high) && low < high ? [low, high] : null;
}
