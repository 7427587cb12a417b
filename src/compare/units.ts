import type { CaseEvidence } from "./evidence.ts";

/** The unit that every case belongs to; no slice may have this name. */
export const ALL_CASES = "(all)";

export interface Unit {
  readonly name: string;
  /** Indices into the cases given, ascending. */
  readonly members: readonly number[];
}

/**
 * Order of Unicode code points. Neither `<` (UTF-16 puts U+1F600 before U+FF01) nor `localeCompare`
 * (differs between machines) will do: case order feeds the random draws.
 */
export function byCodePoint(a: string, b: string): number {
  const left = Array.from(a, codePoint);
  const right = Array.from(b, codePoint);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = left[i]! - right[i]!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
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

function codePoint(character: string): number {
  return character.codePointAt(0)!;
}
