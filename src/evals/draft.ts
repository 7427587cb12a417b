import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { CaseShape, CriterionShape } from "./formats/native-schema.ts";
import type { SourceRow } from "./given-answers.ts";

/** Where something is written. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export const placeOf = ({ file, lineOf }: Pick<CaseRow, "file" | "lineOf">): Place => ({
  file,
  line: lineOf([]),
});

/** A case in our own words, with its place; paths begin at the case. */
export interface CaseRow {
  readonly shape: CaseShape;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Its id while no other row asks the same; absent where it cannot have another. */
  readonly name?: string;
  /** The rows of another tool that say this, several where equal ones are asked once. */
  readonly sources?: readonly SourceRow[];
}

/** A part of somebody's eval set that has no meaning here: named and counted, never dropped in silence. */
export interface Unmapped extends Place {
  /** What it is called there: `javascript`. */
  readonly what: string;
  /** Completes "`javascript` …": "runs code, which is never executed". */
  readonly why: string;
}

/** A criterion in our own words, with its place. */
export interface WrittenCriterion extends Place {
  readonly shape: CriterionShape;
  /** Where its parts stand, where they have lines of their own. */
  readonly lineOf?: (part: readonly PropertyKey[]) => number;
}

/** What a format found in a file, in our own words: every format's reading, whatever the file looks like. */
export interface Draft {
  readonly rubric: readonly WrittenCriterion[];
  /** On every case, as written. */
  readonly checks: readonly (Place & { readonly raw: Json })[];
  readonly rows: readonly CaseRow[];
  readonly unmapped: readonly Unmapped[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const EMPTY: Draft = {
  rubric: [],
  checks: [],
  rows: [],
  unmapped: [],
  problems: [],
  warnings: [],
};

export const draft = (found: Partial<Draft>): Draft => ({ ...EMPTY, ...found });

/** Several files' findings as one set's, in their order. */
export const joined = (drafts: readonly Draft[]): Draft => ({
  rubric: drafts.flatMap((of) => of.rubric),
  checks: drafts.flatMap((of) => of.checks),
  rows: drafts.flatMap((of) => of.rows),
  unmapped: drafts.flatMap((of) => of.unmapped),
  problems: drafts.flatMap((of) => of.problems),
  warnings: drafts.flatMap((of) => of.warnings),
});
