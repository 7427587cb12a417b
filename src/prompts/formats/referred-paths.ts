import picomatch from "picomatch";

import type { Reference } from "./format.ts";

/** The paths of a tree that a reference means: none, the first candidate that exists, or all matches. */
export function referredPaths(
  { candidates, pattern }: Reference,
  paths: ReadonlySet<string>,
): readonly string[] {
  if (pattern === null) return candidates.filter((path) => paths.has(path)).slice(0, 1);
  const matches = picomatch(pattern, { nonegate: true, flags: "s" });
  return [...paths].filter((path) => matches(path)).toSorted();
}
