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
  const data = rowsOf(part(prompt, ["testData"]), isFilled(prompt));
  const asked = data.map((row) => evaluators.filter((of) => isAsked(of, row)));
  const shared = evaluators.filter(
    (of) => !hasMarks(textOf(of)) && data.length > 0 && asked.every((list) => list.includes(of)),
  );
  const own = evaluators.filter((of) => !shared.includes(of));
  const ofRows = data.map(({ at }) => rowsOwn(part(at, ["evaluators"])));
  const read = data.map((row, n) =>
    readRow(row, {
      own: own.filter((of) => asked[n]!.includes(of)),
      ofRow: ofRows[n]!.evaluators,
    }),
  );
  const named = namedRows(read.map(({ row }) => row));
  const worded = ofRows.flatMap((of) => of.evaluators).flatMap(wordedCriterion);
  return draft({
    ...named,
    rubric: [
      ...evaluators.flatMap((of) => criterionOf(of, shared.includes(of))),
      ...new Map(worded.map((of) => [of.shape.id, of])).values(),
    ],
    checks: shared.flatMap((of) =>
      of.kind === "check" ? [{ file: of.file, line: of.line, raw: { [of.check]: of.text } }] : [],
    ),
    unmapped: [unmapped, ...[...ofRows, ...read].map((of) => of.unmapped)].flat(),
  });
}

interface DataRow {
  readonly at: Placed;
  readonly vars: { readonly [variable: string]: Json };
  readonly expected: string | null;
}

/** Whether the messages hold a mark for `input`. */
const isFilled = (prompt: Placed): boolean =>
  /\{\{\s*input\s*\}\}/.test(JSON.stringify(part(prompt, ["messages"]).value));

/** Free mappings; also where somebody put the variables below `inputs`, or below an `input` that nothing asks for. */
function rowsOf(list: Placed, isInputFilled: boolean): readonly DataRow[] {
  return items(list).map((at): DataRow => {
    const { value } = at;
    if (!isMapping(value)) return { at, vars: { input: value }, expected: null };
    const holders = isInputFilled ? ["inputs"] : ["inputs", "input"];
    const below = holders.map((key) => value[key] ?? null).filter(isMapping);
    const isOwn = isMapping(items(part(at, ["evaluators"]))[0]?.value ?? null);
    const flat = Object.entries(value).filter(
      ([key, of]) => !(holders.includes(key) && isMapping(of)) && !(key === "evaluators" && isOwn),
    );
    const all = mapping([...flat, ...below.flatMap((of) => Object.entries(of))]);
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

const TEST = "The answer passes this test:";

/** Evaluators that stand in a row are the row's alone, whatever those of the file are called. */
function rowsOwn(list: Placed): ReturnType<typeof readEvaluators> {
  const { evaluators, unmapped } = readEvaluators(list);
  const named = evaluators.map((of) =>
    of.kind === "check" ? of : { ...of, id: `${of.id} (of its row)` },
  );
  return { evaluators: named, unmapped };
}

const wordedCriterion = (of: Evaluator): Draft["rubric"] =>
  criterionOf(of, false).map((criterion) => ({
    ...criterion,
    shape: { ...criterion.shape, description: TEST },
  }));

function criterionOf(of: Evaluator, isShared: boolean): Draft["rubric"] {
  if (of.kind === "check") return [];
  const { file, line, id, scale } = of;
  const description = hasMarks(of.description) ? TEST : answered(of.description);
  const shape = { id, description, scale, weight: 1, own_call: false, per_case: !isShared };
  return [{ file, line, shape }];
}

const answered = (text: string): string => text.replaceAll(ANSWER, "the answer");

function readRow(
  { at, vars, expected }: DataRow,
  { own, ofRow }: { readonly own: readonly Evaluator[]; readonly ofRow: readonly Evaluator[] },
): { readonly row: ForeignRow; readonly unmapped: readonly Unmapped[] } {
  const values = { ...vars, ...(expected !== null && { expected }) };
  const checks: Json[] = [];
  const expects: { [criterion: string]: string } = {};
  const unmapped: Unmapped[] = [];
  for (const of of [...own, ...ofRow]) {
    const text = hasMarks(textOf(of))
      ? filled(answered(textOf(of)), values)
      : ofRow.includes(of)
        ? answered(textOf(of))
        : "";
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
