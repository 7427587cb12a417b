import { byCodePoint } from "../text/by-code-point.ts";

/** The name of the unit that holds every case; a slice of that name would be counted twice. */
const ALL_CASES = "(all)";

export const isSliceName = (name: string): boolean => /\S/.test(name) && name !== ALL_CASES;

/** A case's slices as comparisons use them: each once, in code-point order. */
export function normaliseSlices(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted(byCodePoint);
}
