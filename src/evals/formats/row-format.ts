import { isMapping } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { draft, placeOf, type Draft, type Unmapped } from "../draft.ts";
import { namedRows, type ForeignRow } from "../foreign-rows.ts";

import type { Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { EvalFormat } from "./format.ts";

/** A row's fields by name. */
export interface Fields {
  readonly [name: string]: Json;
}

/** A row as a case. */
export interface RowCase extends Pick<ForeignRow, "id" | "shape"> {
  /** The field of an answer that the row holds already. */
  readonly answer?: string;
  /** Roles of messages that are not sent. */
  readonly left?: readonly string[];
  readonly unmapped?: readonly Pick<Unmapped, "what" | "why">[];
}

/** A tool's rows, each a case: the same in JSON, JSON Lines, YAML and tables. */
export interface RowFormat {
  readonly name: string;
  /** By the names of all fields that any row has. */
  readonly recognises: (fields: ReadonlySet<string>) => boolean;
  /** Every field that means something there, whether or not it is used here. */
  readonly known: readonly string[];
  /** Null for a row that its own tool would leave out. */
  readonly read: (fields: Fields) => RowCase | null;
}

export const fieldsOf = (rows: readonly Placed[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ value }) => (isMapping(value) ? Object.keys(value) : [])));

/** Rows as an eval format. */
export const ofRows = (format: RowFormat): EvalFormat => ({
  name: format.name,
  recognises: ({ rows }) => rows !== null && format.recognises(fieldsOf(rows)),
  read: ({ rows }) => readRows(rows ?? [], format),
});

/** The rows that are cases, and the others as problems. */
export function readRows(rows: readonly Placed[], format: RowFormat): Draft {
  const problems: Problem[] = [];
  const cases = rows.flatMap((at): readonly { readonly at: Placed; readonly of: RowCase }[] => {
    if (!isMapping(at.value)) {
      const message = `this is no row of ${format.name}`;
      problems.push({ ...placeOf(at), message, hint: "write one object a row" });
      return [];
    }
    const of = format.read(at.value);
    return of === null ? [] : [{ at, of }];
  });
  const named = namedRows(
    cases.map(({ at, of: { id, shape } }): ForeignRow => ({ ...placeOf(at), id, shape })),
  );
  return draft({
    rows: named.rows,
    unmapped: cases.flatMap(({ at, of }) => notKept(at, of)),
    problems,
    warnings: [...unknownFields(rows, format), ...named.warnings],
  });
}

const EXISTS =
  "is an answer that exists already: the prompt answers anew here, and `evenhand compare` scores answers as they are";

function notKept(at: Placed, { answer, left = [], unmapped = [] }: RowCase): readonly Unmapped[] {
  const place = placeOf(at);
  return [
    ...(answer === undefined ? [] : [{ ...place, what: answer, why: EXISTS }]),
    ...left.map((role) => ({
      ...place,
      what: `role: ${role}`,
      why:
        role === "system"
          ? "is not sent: what the system says is the prompt's"
          : "has no place in a case's conversation and is not sent",
    })),
    ...unmapped.map((of) => ({ ...place, ...of })),
  ];
}

/** Each unknown field once, where it stands first. */
function unknownFields(rows: readonly Placed[], { name, known }: RowFormat): readonly Problem[] {
  return [...fieldsOf(rows)]
    .filter((field) => !known.includes(field) && field !== "")
    .map((field) => {
      const first = rows.find(({ value }) => isMapping(value) && Object.hasOwn(value, field))!;
      const message = `\`${field}\` is no field of ${name} and is not used`;
      const hint = didYouMean(field, known);
      return { file: first.file, line: first.lineOf([field]), message, hint };
    });
}
