import { ALL_CASES } from "../all-cases.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { CaseEvidence } from "./evidence.ts";

export { ALL_CASES };

export interface Unit {
  readonly name: string;
  /** Indices into the cases given, ascending. */
  readonly members: readonly number[];
}

export function inCaseOrder(cases: readonly CaseEvidence[]): readonly CaseEvidence[] {
  return cases.toSorted((a, b) => byCodePoint(a.id, b.id));
}

/** Every slice in code-point order, then `(all)`, which alone holds the cases of no slice. */
export function unitsOf(cases: readonly Pick<CaseEvidence, "slices">[]): readonly Unit[] {
  const members = new Map<string, number[]>();
  for (const [index, { slices }] of cases.entries()) {
    for (const slice of new Set(slices)) {
      const of = members.get(slice);
      if (of) of.push(index);
      else members.set(slice, [index]);
    }
  }
  const slices = [...members].map(([name, members]) => ({ name, members }));
  slices.sort((a, b) => byCodePoint(a.name, b.name));
  return [...slices, { name: ALL_CASES, members: cases.map((_, index) => index) }];
}
