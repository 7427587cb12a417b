import type { GatePolicy } from "../config/config.ts";

type Placed = { readonly id: string; readonly slices: readonly string[] };

/** Whether policy hides a case's texts and results: an author must not tune a prompt to it. */
export function isHidden({ slices }: GatePolicy, of: Pick<Placed, "slices">): boolean {
  return of.slices.some((slice) => slices[slice]?.holdout === true);
}

/** A case's name on a pull request, by its place among all cases from 0. */
export function shownId(gate: GatePolicy, of: Placed, index: number): string {
  return isHidden(gate, of) ? `holdout ${index + 1}` : of.id;
}
