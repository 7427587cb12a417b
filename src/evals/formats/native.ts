import { mostOf } from "../../text/jsonl.ts";
import { isList, isMapping } from "../../text/mapping.ts";
import { checkShape } from "../../text/shape.ts";
import { listed } from "../../text/suggest.ts";
import { CASE_FILE_HINT, caseFile, unreadable } from "../case-files.ts";
import { readContent, type Content } from "../content.ts";
import { draft, joined, type Draft } from "../draft.ts";
import { byColumns } from "./columns.ts";
import { fieldsOf } from "./row-format.ts";
import { CaseShape, EvalSetShape } from "./native-schema.ts";

import type { z } from "zod";
import type { Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Around, EvalFormat } from "./format.ts";

/** Our own eval sets, and files of our own cases: what no other format claims, so that every slip gets its sentence. */
export const native: EvalFormat = {
  name: "Evenhand",
  recognises: () => true,
  read: (content, around) => {
    const { document, rows, notation } = content;
    return document !== null && isSet(document, notation === "yaml")
      ? readSet(document, around)
      : readCases(rows ?? [], content);
  },
};

const SET_KEYS = Object.keys(EvalSetShape.shape);

/** A mapping in YAML that is no list of cases can only be meant for a set. */
const isSet = ({ value }: Placed, yaml: boolean): boolean =>
  !isList(value) && (yaml || (isMapping(value) && SET_KEYS.some((key) => key in value)));

function readSet(document: Placed, around: Around): Draft {
  const { file, lineOf } = document;
  const shape = checkShape(EvalSetShape, document);
  if (!shape.ok) return draft({ problems: mostOf(shape.problems) });
  const { rubric, checks, cases, cases_from } = shape.value;
  const own = draft({
    rubric: rubric.map((shape, n) => ({
      shape,
      file,
      line: lineOf(["rubric", n, "id"]),
      lineOf: (part) => lineOf(["rubric", n, ...part]),
    })),
    checks: checks.map((raw, n) => ({ raw, file, line: lineOf(["checks", n]) })),
    rows: cases.map((shape, n) => ({ shape, file, lineOf: (at) => lineOf(["cases", n, ...at]) })),
  });
  const others = cases_from.map((entry, n) => from(entry, file, lineOf(["cases_from", n]), around));
  return joined([own, ...others]);
}

type CaseFileEntry = z.infer<typeof EvalSetShape>["cases_from"][number];

/** The cases of a file that a set names, whatever its format. */
function from(entry: CaseFileEntry, set: string, line: number, around: Around): Draft {
  const { file, columns } = typeof entry === "string" ? { file: entry, columns: null } : entry;
  const found = caseFile(file, set);
  if (!found.ok) return draft({ problems: [unreadable(set, line, found.message, CASE_FILE_HINT)] });
  const text = around.text(found.path);
  if (text === null) {
    const message = `\`${found.path}\` does not exist`;
    return draft({ problems: [{ file: set, line, message, hint: CASE_FILE_HINT }] });
  }
  return columns === null
    ? around.draft(found.path)
    : byColumns(readContent(text, found.path), columns);
}

function readCases(rows: readonly Placed[], { file, notation }: Content): Draft {
  const fields = fieldsOf(rows);
  if (fields.size > 0 && (notation === "table" || !isOurs(fields))) {
    return draft({ problems: [unknownFormat(file, [...fields])] });
  }
  const read = rows.map((row) => ({ row, shape: checkShape(CaseShape, row) }));
  return draft({
    rows: read.flatMap(({ row: { file, lineOf }, shape }) =>
      shape.ok ? [{ shape: shape.value, file, lineOf }] : [],
    ),
    problems: mostOf(read.flatMap(({ shape }) => (shape.ok ? [] : shape.problems))),
  });
}

/** Named cases, whatever else is wrong with them, or rows without a field that no case has. */
const isOurs = (fields: ReadonlySet<string>): boolean =>
  (fields.has("id") && (fields.has("input") || fields.has("messages"))) ||
  [...fields].every((name) => Object.hasOwn(CaseShape.shape, name));

/** Columns listed in a sentence. */
const MOST_FIELDS = 8;

const unknownFormat = (file: string, fields: readonly string[]): Problem => ({
  file,
  line: 1,
  message: `no format of eval sets has the fields ${listed(fields.slice(0, MOST_FIELDS))}`,
  hint: "name the file in an eval set as `cases_from: [{ file: …, columns: { input: …, reference: … } }]`",
});
