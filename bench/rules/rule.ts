import type { CaseEvidence } from "../../src/compare/evidence.ts";

/** A common way to decide, on one answer a side and case: what most teams' pipelines have. */
export interface Rule {
  readonly key: string;
  readonly name: string;
  /** Whether the run is stopped. */
  readonly stops: (look: readonly CaseEvidence[]) => boolean;
}

/** Score differences of the first pair, of the cases that have one. */
export const differences = (cases: readonly CaseEvidence[]): readonly number[] =>
  cases.flatMap(({ runs }) => {
    const x = runs[0]?.x ?? null;
    return x === null ? [] : [x];
  });

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The cases of each slice; those of no slice are in none. */
export function slicesOf(cases: readonly CaseEvidence[]): readonly (readonly CaseEvidence[])[] {
  const slices = new Map<string, CaseEvidence[]>();
  for (const of of cases) {
    for (const name of of.slices) {
      const members = slices.get(name);
      if (members) members.push(of);
      else slices.set(name, [of]);
    }
  }
  return [...slices.values()];
}
