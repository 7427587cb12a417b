import { isMapping, mapping } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { draft, type Draft } from "../draft.ts";
import { askedIn, shapeOf, type Asked } from "../asked.ts";
import { textIn, textsIn } from "../row-values.ts";
import { isSliceName } from "../slices.ts";
import { fieldsOf, readRows, type RowCase } from "./row-format.ts";

import type { Fields } from "../given-answers.ts";
import type { Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { Content } from "../content.ts";
import type { ColumnsShape } from "./native-schema.ts";

/** The rows of any file as cases, by what an eval set says of its columns. */
export function byColumns(content: Content, columns: ColumnsShape): Draft {
  const { file, rows } = content;
  if (rows === null) {
    const message = "the file holds no list of rows";
    const none: Problem = { file, line: null, message, hint: "name a table or JSON Lines" };
    return draft({ problems: content.problems.length > 0 ? content.problems : [none] });
  }
  const there = fieldsOf(rows);
  const lacking = rows.length === 0 ? [] : namesIn(columns).filter((name) => !isThere(name, there));
  const problems = lacking.map((name) => ({
    file,
    line: 1,
    message: `there is no column \`${name}\`, which \`columns\` names`,
    hint: didYouMean(name, [...there]),
  }));
  if (problems.length > 0) return draft({ problems });
  const name = "a table";
  const read = (fields: Fields): RowCase => caseOf(fields, columns);
  const found = readRows(rows, { name, known: [...there], recognises: () => true, read });
  return { ...found, problems: [...content.problems, ...found.problems] };
}

function caseOf(fields: Fields, columns: ColumnsShape): RowCase {
  const one = (column: string | undefined): string | null =>
    column === undefined ? null : textIn(valueAt(fields, column));
  const all = (of: string | readonly string[] | undefined): readonly string[] =>
    listed(of).flatMap((column) => textsIn(valueAt(fields, column)));
  const asked = askedBy(fields, columns);
  const shape = shapeOf(asked, {
    reference: one(columns.reference),
    contexts: all(columns.contexts),
    slices: all(columns.slices).filter(isSliceName),
  });
  return { id: one(columns.id), left: asked.left, shape };
}

/** One column is the whole input; several are variables of their own names. */
function askedBy(fields: Fields, { input, messages }: ColumnsShape): Asked {
  const said = messages === undefined ? null : askedIn(valueAt(fields, messages));
  const conversation = said?.shape.messages === undefined ? {} : { messages: said.shape.messages };
  const left = said?.left ?? [];
  if (typeof input === "string") {
    const asked = askedIn(valueAt(fields, input));
    return { shape: { ...asked.shape, ...conversation }, left: [...asked.left, ...left] };
  }
  if (input === undefined) return { shape: conversation, left };
  const variables = Object.entries(input).map(
    ([variable, column]) => [variable, valueAt(fields, column)] as const,
  );
  return { shape: { input: mapping(variables), ...conversation }, left };
}

const listed = (of: string | readonly string[] | undefined): readonly string[] =>
  of === undefined ? [] : typeof of === "string" ? [of] : of;

const namesIn = ({ id, input, messages, reference, contexts, slices }: ColumnsShape) => [
  ...listed(id),
  ...(typeof input === "object" ? Object.values(input) : listed(input)),
  ...listed(messages),
  ...listed(reference),
  ...listed(contexts),
  ...listed(slices),
];

const isThere = (name: string, fields: ReadonlySet<string>): boolean =>
  fields.has(name) || fields.has(name.split(".")[0] ?? "");

/** A field by its own name, else step by step along the dots: `metadata.tier`. */
function valueAt(fields: Fields, name: string): Json {
  if (Object.hasOwn(fields, name)) return fields[name] ?? null;
  return name
    .split(".")
    .reduce<Json>(
      (of, step) => (isMapping(of) && Object.hasOwn(of, step) ? (of[step] ?? null) : null),
      fields,
    );
}
