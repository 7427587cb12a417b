import { digestOf } from "../digest.ts";
import { parsed } from "../problem.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { mostOf } from "../text/jsonl.ts";
import { didYouMean } from "../text/suggest.ts";
import { checkContent } from "./eval-set.ts";
import { buildCase, placedCheck } from "./formats/native-case.ts";
import { gatedExamples, unfilledVariables, unknownSlices } from "./rubric-problems.ts";

import type { Parsed, Problem } from "../problem.ts";
import type { Draft, Unmapped } from "./draft.ts";
import type { Case, CheckSpec, Criterion, EvalSet } from "./eval-set.ts";
import type { CaseReading } from "./formats/native-case.ts";
import type { CriterionShape } from "./formats/native-schema.ts";

/**
 * A draft → the eval set. A set without cases is legal: what cannot be decided from it is said by the decision. Every
 * bad row is a problem, so no case is lost in silence.
 */
export function buildEvalSet(
  path: string,
  draft: Draft,
  reading: CaseReading,
): Parsed<Omit<EvalSet, "files">> {
  const problems: Problem[] = repeatedCriteria(draft.rubric);
  const common = draft.checks.flatMap(({ raw, ...at }) =>
    placedCheck(raw, at, reading.parseCheck, problems),
  );
  problems.push(...draft.problems);
  problems.push(...unknownExpectations(draft));
  const built = draft.rows.flatMap((row) => buildCase(row, common, reading, problems) ?? []);
  problems.push(...repeatedIds(built));
  const criteria = draft.rubric.map(({ shape }) => criterionOf(shape));
  problems.push(...unknownSlices(draft.rubric, built));
  problems.push(...gatedExamples(draft.rubric, built));
  problems.push(...unfilledVariables(draft.rubric, criteria, built));
  if (problems.length > 0) return { ok: false, problems: mostOf(problems) };
  const warnings = [...unmappedWarnings(draft.unmapped), ...mostOf(distinct(draft.warnings))];
  const shared = common.map(({ check }) => check);
  return parsed(evalSetOf(path, criteria, shared, built), warnings);
}

const distinct = <T>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
];

function repeatedCriteria(rubric: Draft["rubric"]): Problem[] {
  const first = new Map<string, number>();
  return rubric.flatMap(({ shape: { id }, file, line }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, line);
    const message = `criterion \`${id}\` is repeated; it stands on line ${other} too`;
    return other === undefined ? [] : [{ file, line, message, hint: "rename one" }];
  });
}

/** What a case says of a criterion that nobody asks it about would be lost. */
function unknownExpectations({ rubric, rows }: Draft): readonly Problem[] {
  const asked = rubric.flatMap(({ shape }) => (shape.per_case ? [shape.id] : []));
  const known = new Set(rubric.map(({ shape }) => shape.id));
  return rows.flatMap(({ shape, file, lineOf }) =>
    Object.keys(shape.expects ?? {})
      .filter((id) => !asked.includes(id))
      .map((id) => ({
        file,
        line: lineOf(["expects", id]),
        message: known.has(id)
          ? `criterion \`${id}\` is the same for every case, so no case can word it`
          : `\`expects\` names the criterion \`${id}\`, which the rubric lacks`,
        hint: known.has(id) ? "give it `per_case: true`" : didYouMean(id, asked),
      })),
  );
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

/** Lines that a warning lists. */
const MOST_LINES = 5;

/** One sentence a file and kind, with how many there are and where: eighty lines about `javascript` would hide the rest. */
function unmappedWarnings(unmapped: readonly Unmapped[]): readonly Problem[] {
  // What stands once is one, however many cases it would have been asked of.
  const kinds = Map.groupBy(distinct(unmapped), ({ file, what, why }) =>
    JSON.stringify([file, what, why]),
  );
  return [...kinds.values()].flatMap((of) => {
    const [first, ...others] = of;
    if (first === undefined) return [];
    const { file, line, what, why } = first;
    const lines = [...new Set(others.map((other) => other.line))].filter((other) => other !== line);
    const more = lines.length > MOST_LINES ? ", …" : "";
    const also =
      lines.length === 0
        ? ""
        : `, also on line${lines.length === 1 ? "" : "s"} ${lines.slice(0, MOST_LINES).join(", ")}${more}`;
    const count = of.length === 1 ? "" : ` (${of.length} of these${also})`;
    return [{ file, line, message: `\`${what}\` ${why}${count}`, hint: null }];
  });
}

function criterionOf(shape: CriterionShape): Criterion {
  const { id, description, scale, weight, own_call, per_case, slices, examples } = shape;
  const anchors = ([1, 2, 3, 4, 5] as const).flatMap((score) => {
    const text = scale[score];
    return text === undefined ? [] : [{ score, text }];
  });
  const criterion = { id, description, scale: anchors, weight, ownCall: own_call };
  return {
    ...criterion,
    ...(slices === undefined ? {} : { slices }),
    ...(examples === undefined
      ? {}
      : { examples: examples.map(({ output, score }) => ({ output, score })) }),
    ...(per_case ? { perCase: true as const } : {}),
  };
}

function evalSetOf(
  path: string,
  rubric: readonly Criterion[],
  common: readonly CheckSpec[],
  unordered: readonly Case[],
): Omit<EvalSet, "files"> {
  const cases = unordered.toSorted((a, b) => byCodePoint(a.id, b.id));
  const rubricJson = rubric.map(({ slices, examples, ...c }) => ({
    ...c,
    scale: c.scale.map((anchor) => ({ ...anchor })),
    ...(slices === undefined ? {} : { slices: [...slices] }),
    ...(examples === undefined ? {} : { examples: examples.map((of) => ({ ...of })) }),
  }));
  const digest = digestOf({
    rubric: rubricJson,
    checks: common.map(checkContent),
    cases: cases.map(({ id, digest }) => [id, digest]),
  });
  return { path, digest, rubric, rubricDigest: digestOf(rubricJson), cases };
}
