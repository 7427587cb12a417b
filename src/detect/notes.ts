import type { Parsed, Problem } from "../problem.ts";

/** What is gathered along the way of reading a pair. */
export interface Notes {
  readonly removed: string[];
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/** A reading that the run cannot do without. */
export function required<T>(read: Parsed<T>, { problems, warnings }: Notes): T | null {
  if (read.ok) warnings.push(...read.warnings);
  else problems.push(...read.problems);
  return read.ok ? read.value : null;
}

/** A reading of what base holds already: a fault there is told, but the change at hand is not to blame. */
export function tolerated<T>(read: Parsed<T>, { warnings }: Notes): T | null {
  if (read.ok) return read.value;
  warnings.push(...read.problems);
  return null;
}
