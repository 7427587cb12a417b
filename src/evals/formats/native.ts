import { mostOf } from "../../text/jsonl.ts";
import { isList, isMapping } from "../../text/mapping.ts";
import { checkShape } from "../../text/shape.ts";
import { CASE_FILE_HINT, caseFile, unreadable } from "../case-files.ts";
import { draft, joined, type Draft } from "../draft.ts";
import { CaseShape, EvalSetShape } from "./native-schema.ts";

import type { Placed } from "../../text/shape.ts";
import type { Around, EvalFormat } from "./format.ts";

/** Our own eval sets, and files of our own cases: what no other format claims, so that every slip gets its sentence. */
export const native: EvalFormat = {
  name: "Evenhand",
  recognises: () => true,
  read: ({ document, rows, notation }, around) =>
    document !== null && isSet(document, notation === "yaml")
      ? readSet(document, around)
      : readCases(rows ?? []),
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
    rubric: rubric.map((shape, n) => ({ shape, file, line: lineOf(["rubric", n, "id"]) })),
    checks: checks.map((raw, n) => ({ raw, file, line: lineOf(["checks", n]) })),
    rows: cases.map((shape, n) => ({ shape, file, lineOf: (at) => lineOf(["cases", n, ...at]) })),
  });
  const others = cases_from.map((entry, n) => from(entry, file, lineOf(["cases_from", n]), around));
  return joined([own, ...others]);
}

/** The cases of a file that a set names, whatever its format. */
function from(entry: string, set: string, line: number, around: Around): Draft {
  const found = caseFile(entry, set);
  if (!found.ok) return draft({ problems: [unreadable(set, line, found.message, CASE_FILE_HINT)] });
  if (around.text(found.path) === null) {
    const message = `\`${found.path}\` does not exist`;
    return draft({ problems: [{ file: set, line, message, hint: CASE_FILE_HINT }] });
  }
  return around.draft(found.path);
}

function readCases(rows: readonly Placed[]): Draft {
  const read = rows.map((row) => ({ row, shape: checkShape(CaseShape, row) }));
  return draft({
    rows: read.flatMap(({ row: { file, lineOf }, shape }) =>
      shape.ok ? [{ shape: shape.value, file, lineOf }] : [],
    ),
    problems: mostOf(read.flatMap(({ shape }) => (shape.ok ? [] : shape.problems))),
  });
}
