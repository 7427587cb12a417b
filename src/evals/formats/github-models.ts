import { jsonWords } from "../../text/json.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { items, part } from "../content.ts";
import { draft, placeOf, type Draft } from "../draft.ts";
import { namedRows, type ForeignRow } from "../foreign-rows.ts";
import { textIn } from "../row-values.ts";
import { readEvaluators, type Evaluator } from "./github-evaluators.ts";

import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Unmapped } from "../draft.ts";
import type { EvalFormat } from "./format.ts";

/** `testData` and `evaluators` of a GitHub Models prompt (gh-models, pkg/prompt). */
export const githubModels: EvalFormat = {
  name: "GitHub Models",
  recognises: ({ document }) => {
    const value = document?.value ?? null;
    const has = (key: string): boolean => isMapping(value) && Object.hasOwn(value, key);
    const evaluators = isMapping(value) ? (value["evaluators"] ?? null) : null;
    const isGraded = isList(evaluators) && evaluators.some(isMapping);
    return has("testData") || isGraded || (has("messages") && has("model"));
  },
  read: ({ document }) => (document === null ? draft({}) : readPrompt(document)),
};

function readPrompt(prompt: Placed): Draft {
  const { evaluators, unmapped } = readEvaluators(part(prompt, ["evaluators"]));
  const data = rowsOf(part(prompt, ["testData"]));
  const asked = data.map((row) => evaluators.filter((of) => isAsked(of, row)));
  const shared = evaluators.filter(
    (of) => !hasMarks(textOf(of)) && data.length > 0 && asked.every((list) => list.includes(of)),
  );
  const own = evaluators.filter((of) => !shared.includes(of));
  const read = data.map((row, n) =>
    readRow(
      row,
      own.filter((of) => asked[n]!.includes(of)),
    ),
  );
  const named = namedRows(read.map(({ row }) => row));
  return draft({
    ...named,
    rubric: evaluators.flatMap((of) => criterionOf(of, shared.includes(of))),
    checks: shared.flatMap((of) =>
      of.kind === "check" ? [{ file: of.file, line: of.line, raw: { [of.check]: of.text } }] : [],
    ),
    unmapped: [...unmapped, ...read.flatMap((of) => of.unmapped)],
  });
}

interface DataRow {
  readonly at: Placed;
  readonly vars: { readonly [variable: string]: Json };
  readonly expected: string | null;
}

/** Free mappings; also where somebody put the variables below `inputs`. */
function rowsOf(list: Placed): readonly DataRow[] {
  return items(list).map((at): DataRow => {
    const { value } = at;
    if (!isMapping(value)) return { at, vars: { input: value }, expected: null };
    const { inputs, ...flat } = value;
    const all = { ...flat, ...(isMapping(inputs ?? null) ? (inputs as typeof flat) : {}) };
    const { expected, ...vars } = all;
    return { at, vars: mapping(Object.entries(vars)), expected: textIn(expected) };
  });
}

const isAsked = (of: Evaluator, { expected }: DataRow): boolean =>
  of.kind === "check" || !of.needsReference || expected !== null;

const textOf = (of: Evaluator): string => (of.kind === "check" ? of.text : of.description);

/** Marks that differ from case to case; the answer is called the same in all. */
const hasMarks = (text: string): boolean => MARK.test(text.replaceAll(ANSWER, ""));
const MARK = /\{\{\s*([\w.-]+)\s*\}\}/;
const ANSWER = /\{\{\s*completion\s*\}\}/g;

function criterionOf(of: Evaluator, isShared: boolean): Draft["rubric"] {
  if (of.kind === "check") return [];
  const { file, line, id, scale } = of;
  const isWorded = hasMarks(of.description);
  const description = isWorded ? "The answer passes this test:" : answered(of.description);
  const shape = { id, description, scale, weight: 1, own_call: false, per_case: !isShared };
  return [{ file, line, shape }];
}

const answered = (text: string): string => text.replaceAll(ANSWER, "the answer");

function readRow(
  { at, vars, expected }: DataRow,
  evaluators: readonly Evaluator[],
): { readonly row: ForeignRow; readonly unmapped: readonly Unmapped[] } {
  const values = { ...vars, ...(expected !== null && { expected }) };
  const checks: Json[] = [];
  const expects: { [criterion: string]: string } = {};
  const unmapped: Unmapped[] = [];
  for (const of of evaluators) {
    const isWorded = hasMarks(textOf(of));
    const text = isWorded ? filled(answered(textOf(of)), values) : "";
    if (text === null) {
      const why = "names a value that some rows of `testData` lack, and is not asked of those";
      unmapped.push({ file: of.file, line: of.line, what: nameOf(of), why });
    } else if (of.kind === "check") checks.push({ [of.check]: text });
    else expects[of.id] = text;
  }
  const shape = {
    input: vars,
    ...(expected !== null && { reference: expected }),
    ...(checks.length > 0 && { checks }),
    ...(Object.keys(expects).length > 0 && { expects }),
  };
  const source = { fields: values, answers: [] };
  return { row: { ...placeOf(at), id: null, shape, source }, unmapped };
}

const nameOf = (of: Evaluator): string => (of.kind === "check" ? of.check : of.id);

/** Plain replacement, as gh-models does it; null where a value is not there. */
function filled(text: string, values: { readonly [name: string]: Json }): string | null {
  let isWhole = true;
  const said = text.replaceAll(new RegExp(MARK, "g"), (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined && value !== null) return jsonWords(value);
    isWhole = false;
    return "";
  });
  return isWhole && said !== "" ? said : null;
}
