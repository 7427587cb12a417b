import { isMapping } from "../../text/mapping.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { CONVERSATION_FIELDS, sharedConversations } from "../conversations.ts";
import { draft, joined, placeOf, type Draft, type Unmapped } from "../draft.ts";
import { namedRows, type ForeignRow } from "../foreign-rows.ts";
import { ANSWER_EXISTS, type Fields, type GivenAnswer } from "../given-answers.ts";

import type { Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { EvalFormat } from "./format.ts";

/** A row as a case. */
export interface RowCase extends Pick<ForeignRow, "id" | "shape"> {
  /** Answers that the row holds already. */
  readonly answers?: readonly GivenAnswer[];
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
  /** Where nothing tells a program's answer from the right one, and the row keeps it as its reference. */
  readonly answersAreReferences?: true;
  /** Null for a row that its own tool would leave out. */
  readonly read: (fields: Fields) => RowCase | null;
  /** What a document says beside its rows, where it is a mapping around them. */
  readonly beside?: (document: Placed) => Draft;
}

export const fieldsOf = (rows: readonly Placed[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ value }) => (isMapping(value) ? Object.keys(value) : [])));

/** Rows as an eval format. */
export const ofRows = (format: RowFormat): EvalFormat => ({
  name: format.name,
  recognises: ({ rows }) => rows !== null && format.recognises(fieldsOf(rows)),
  read: ({ rows, notation, document }) => {
    const isTable = notation === "table";
    const read = isTable ? withoutEmpty(format.read) : format.read;
    const found = readRows(rows ?? [], { ...format, read });
    const isAround = document !== null && isMapping(document.value);
    return isAround && format.beside ? joined([found, format.beside(document)]) : found;
  },
});

/** A table has no other way to say that there is no answer. */
const withoutEmpty =
  (read: RowFormat["read"]): RowFormat["read"] =>
  (fields) => {
    const of = read(fields);
    return of && { ...of, answers: (of.answers ?? []).filter(({ text }) => text !== "") };
  };

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
    cases.map(({ at, of: { id, shape, answers = [] } }): ForeignRow => {
      const source = { fields: isMapping(at.value) ? at.value : {}, answers };
      return { ...placeOf(at), id, shape, source };
    }),
  );
  return draft({
    rows: named.rows,
    unmapped: cases.flatMap(({ at, of }) => notKept(at, of, format.answersAreReferences === true)),
    problems,
    warnings: [...unknownFields(rows, format), ...sharedConversations(rows), ...named.warnings],
  });
}

function notKept(
  at: Placed,
  { answers = [], left = [], unmapped = [] }: RowCase,
  isReference: boolean,
): readonly Unmapped[] {
  const place = placeOf(at);
  const lost = answers.filter(({ text }) => text !== "" && !isReference);
  const fields = new Set(lost.map(({ field }) => field));
  return [
    ...[...fields].map((what) => ({ ...place, what, why: ANSWER_EXISTS })),
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
    .filter((field) => ![...known, ...CONVERSATION_FIELDS, ""].includes(field))
    .map((field) => {
      const first = rows.find(({ value }) => isMapping(value) && Object.hasOwn(value, field))!;
      const message = `\`${field}\` is no field of ${name} and is not used`;
      const hint = nearlySaid(field, known);
      return { file: first.file, line: first.lineOf([field]), message, hint };
    });
}
