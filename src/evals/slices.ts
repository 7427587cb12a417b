import { ALL_CASES } from "../all-cases.ts";
import { byCodePoint } from "../text/by-code-point.ts";

/** A slice with the name of all cases would be counted twice. */
export const isSliceName = (name: string): boolean => /\S/.test(name) && name !== ALL_CASES;

/** A case's slices as comparisons use them: each once, in code-point order. */
export function normaliseSlices(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted(byCodePoint);
}
