import { digestOf } from "../../digest.ts";
import { parsed } from "../../problem.ts";
import { byCodePoint } from "../../text/by-code-point.ts";
import { mostOf, readJsonLines } from "../../text/jsonl.ts";
import { mapping } from "../../text/mapping.ts";
import { checkShape } from "../../text/shape.ts";
import { parseYaml } from "../../text/yaml.ts";
import { CASE_FILE_HINT, caseFile, unreadable } from "../case-files.ts";
import { checkContent } from "../eval-set.ts";
import { buildCase, buildChecks } from "./native-case.ts";
import { CaseShape, CasesFromShape, EvalSetShape } from "./native-schema.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Case, CheckSpec, Criterion, EvalSet } from "../eval-set.ts";
import type { CaseReading, CaseRow } from "./native-case.ts";
import type { CriterionShape } from "./native-schema.ts";

export interface EvalSetSource extends CaseReading {
  readonly path: string;
  readonly text: string;
  /** Text of a file that `caseFiles` named, by repository path; null where the tree has none. */
  readonly files: (path: string) => string | null;
}

/** The files that `cases_from` names, as repository paths: what must be read before the set can be. */
export function caseFiles(text: string, path: string): Parsed<readonly string[]> {
  const placed = place(text, path);
  if (!placed.ok) return placed;
  const shape = checkShape(CasesFromShape, placed.value);
  if (!shape.ok) return shape;
  const { lineOf } = placed.value;
  const found = shape.value.cases_from.map((entry) => caseFile(entry, path));
  const problems = found.flatMap((file, index) =>
    file.ok ? [] : [noFile(path, lineOf(["cases_from", index]), file.message)],
  );
  if (problems.length > 0) return { ok: false, problems };
  return parsed(found.flatMap((file) => (file.ok ? [file.path] : [])));
}

/**
 * Reads an eval set with the files it takes cases from. A set without cases is legal: what cannot be decided from
 * it is said by the decision. Every bad row is a problem, so no case is lost in silence.
 */
export function parseEvalSet(source: EvalSetSource): Parsed<EvalSet> {
  const { path, text, parseCheck } = source;
  const placed = place(text, path);
  if (!placed.ok) return placed;
  const { lineOf } = placed.value;
  const shape = checkShape(EvalSetShape, placed.value);
  if (!shape.ok) return { ok: false, problems: mostOf(shape.problems) };
  const { rubric, checks, cases, cases_from } = shape.value;

  const problems: Problem[] = repeatedCriteria(rubric, placed.value);
  const setRow = { file: path, lineOf: (at: readonly PropertyKey[]) => lineOf(["checks", ...at]) };
  const common = buildChecks(checks, setRow, parseCheck, problems);
  const own: readonly CaseRow[] = cases.map((shape, index) => ({
    shape,
    file: path,
    lineOf: (at) => lineOf(["cases", index, ...at]),
  }));
  const others = cases_from.map((entry, index) =>
    rowsFrom(entry, lineOf(["cases_from", index]), source),
  );
  for (const file of others) problems.push(...file.problems);
  const built = [...own, ...others.flatMap(({ rows }) => rows)].flatMap(
    (row) => buildCase(row, common, source, problems) ?? [],
  );
  for (const problem of repeatedIds(built)) problems.push(problem);
  if (problems.length > 0) return { ok: false, problems: mostOf(problems) };
  const shared = common.map(({ check }) => check);
  return parsed(evalSetOf(path, rubric.map(criterionOf), shared, built));
}

function place(text: string, path: string): Parsed<Placed> {
  const document = parseYaml(text, path);
  if (!document.ok) return document;
  const { value, lineOf } = document.value;
  return parsed({ file: path, value: value ?? mapping<Json>([]), lineOf });
}

interface Rows {
  readonly rows: readonly CaseRow[];
  readonly problems: readonly Problem[];
}

/** `written` is the line of the entry in the eval set. */
function rowsFrom(entry: string, written: number, { path, files }: EvalSetSource): Rows {
  const file = caseFile(entry, path);
  if (!file.ok) return { rows: [], problems: [noFile(path, written, file.message)] };
  const text = files(file.path);
  if (text === null) {
    const message = `\`${file.path}\` does not exist`;
    return { rows: [], problems: [{ file: path, line: written, message, hint: CASE_FILE_HINT }] };
  }
  const lines = readJsonLines(text, file.path);
  const rows: CaseRow[] = [];
  const problems: Problem[] = [...lines.problems];
  for (const { value, line } of lines.rows) {
    const lineOf = (): number => line;
    const shape = checkShape(CaseShape, { file: file.path, value, lineOf });
    if (shape.ok) rows.push({ shape: shape.value, file: file.path, lineOf });
    else problems.push(...shape.problems);
  }
  return { rows, problems: mostOf(problems) };
}

const noFile = (file: string, line: number, message: string): Problem =>
  unreadable(file, line, message, CASE_FILE_HINT);

function repeatedCriteria(rubric: readonly CriterionShape[], placed: Placed): Problem[] {
  const first = new Map<string, number>();
  return rubric.flatMap(({ id }, index) => {
    const line = placed.lineOf(["rubric", index, "id"]);
    const other = first.get(id);
    if (other === undefined) first.set(id, line);
    const message = `criterion \`${id}\` is repeated; it stands on line ${other} too`;
    return other === undefined ? [] : [{ file: placed.file, line, message, hint: "rename one" }];
  });
}

function repeatedIds(cases: readonly Case[]): readonly Problem[] {
  const first = new Map<string, Case["at"]>();
  return cases.flatMap(({ id, at }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, at);
      return [];
    }
    const message = `case id \`${id}\` is repeated; it stands at ${other.file}:${other.line} too`;
    return [{ ...at, message, hint: "rename one, since an id names one case" }];
  });
}

function criterionOf({ id, description, scale, weight, own_call }: CriterionShape): Criterion {
  const anchors = ([1, 2, 3, 4, 5] as const).flatMap((score) => {
    const text = scale[score];
    return text === undefined ? [] : [{ score, text }];
  });
  return { id, description, scale: anchors, weight, ownCall: own_call };
}

function evalSetOf(
  path: string,
  rubric: readonly Criterion[],
  common: readonly CheckSpec[],
  unordered: readonly Case[],
): EvalSet {
  const cases = unordered.toSorted((a, b) => byCodePoint(a.id, b.id));
  const rubricJson = rubric.map((c) => ({ ...c, scale: c.scale.map((anchor) => ({ ...anchor })) }));
  const digest = digestOf({
    rubric: rubricJson,
    checks: common.map(checkContent),
    cases: cases.map(({ id, digest }) => [id, digest]),
  });
  return { path, digest, rubric, rubricDigest: digestOf(rubricJson), cases };
}
