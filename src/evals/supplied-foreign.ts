import { parsed, refused } from "../problem.ts";
import { jsonWords } from "../text/json.ts";
import { draft } from "./draft.ts";
import { answeredTests } from "./formats/promptfoo-results.ts";
import { FOREIGN_FORMATS } from "./formats/registry.ts";
import { textsIn } from "./row-values.ts";
import { isSliceName } from "./slices.ts";

import type { Parsed, Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { Content } from "./content.ts";
import type { CaseRow } from "./draft.ts";
import type { Around } from "./formats/format.ts";
import type { GivenAnswer, SourceRow } from "./given-answers.ts";
import type { SampleRow, SuppliedFields, SuppliedReading } from "./supplied.ts";

/**
 * The answers in another tool's rows, as samples of the cases that these rows ask: rows of one question are samples of
 * one case. Null where no tool is known by such rows.
 */
export function foreignSamples(
  content: Content,
  fields: SuppliedFields,
  { parseCheck, ids }: SuppliedReading,
): Parsed<readonly SampleRow[]> | null {
  const tests = answeredTests(content);
  if (tests?.ok === false) return tests;
  const asked = tests?.value ?? content;
  const format = FOREIGN_FORMATS.find((of) => of.recognises(asked));
  if (format === undefined) return null;
  const { rows, problems } = format.read(asked, alone(parseCheck));
  const unread = [...content.problems, ...problems];
  if (unread.length > 0) return { ok: false, problems: unread };
  const read = rows.flatMap((row) =>
    (row.sources ?? []).flatMap((source) => samplesOf(row, source, fields, ids)),
  );
  const wrong = read.flatMap((of) => (of.ok ? [] : of.problems));
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const samples = read.flatMap((of) => (of.ok ? [of.value] : []));
  if (samples.length === 0) return refused(noAnswers(content.file, format.name));
  return parsed(samples.toSorted((a, b) => a.row.line - b.row.line));
}

const noAnswers = (file: string, format: string): Problem => ({
  file,
  line: null,
  message: `the rows are of ${format}, and none holds an answer`,
  hint: "supply outputs, one JSON object with `id` and `output` a line",
});

/** A file of outputs stands for itself. */
const alone = (parseCheck: Around["parseCheck"]): Around => ({
  parseCheck,
  text: () => null,
  matching: () => [],
  draft: () => draft({}),
});

/** One a row where a ready-made number is compared, else one an answer: a row without either has none. */
function samplesOf(
  row: CaseRow,
  source: SourceRow,
  { metric, slice }: SuppliedFields,
  ids: SuppliedReading["ids"],
): readonly Parsed<SampleRow>[] {
  const own = String(row.shape.id);
  // Where nobody tells cases of one question apart, neither do the answers.
  const id = ids?.has(own) === true ? own : (row.name ?? own);
  const slices = slice === null ? [] : textsIn(source.fields[slice]).filter(isSliceName);
  const sample = (answer: GivenAnswer | undefined, number: number | null): Parsed<SampleRow> =>
    parsed({ sample: null, row: { ...known(row, source), id, slices, number, ...said(answer) } });
  if (metric === null) return source.answers.map((answer) => sample(answer, null));
  const number = numberIn(source.fields[metric]);
  if (number !== undefined) return [sample(source.answers[0], number)];
  const { line } = source;
  const isThere = Object.hasOwn(source.fields, metric);
  const message = isThere ? `\`${metric}\` is no number` : `the row has no \`${metric}\``;
  const hint = "`--metric` names a field with a number in every row; null means missing";
  return [refused({ file: row.file, line, message, hint })];
}

const said = (answer: GivenAnswer | undefined) => ({
  output: answer?.text ?? "",
  toolCalls: answer?.toolCalls ?? [],
  ...(answer?.contexts !== undefined && { contexts: answer.contexts }),
  finish: "stop" as const,
});

const known = ({ shape }: CaseRow, { fields, line }: SourceRow) => ({
  input: inputWords(shape),
  reference: shape.reference ?? null,
  contexts: shape.contexts ?? [],
  usage: null,
  costUsd: amountIn(fields["cost_usd"] ?? fields["cost"]),
  latencyMs: amountIn(fields["latency_ms"] ?? fields["latencyMs"]),
  line,
});

/** The one value where there is one, as a reader would say it. */
function inputWords({ input, messages = [] }: CaseRow["shape"]): string {
  const values = typeof input === "string" ? [input] : Object.values(input ?? {});
  const [only = "", ...others] = values;
  const variables = others.length > 0 ? JSON.stringify(input) : jsonWords(only);
  const turns = messages.map(({ content }) => (typeof content === "string" ? content : ""));
  return [variables, ...turns].filter((text) => text !== "").join("\n");
}

/** Tables hold numbers as texts; null is a missing one, undefined none. */
function numberIn(value: Json | undefined): number | null | undefined {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return Number(value);
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

const amountIn = (value: Json | undefined): number | null =>
  typeof value === "number" && value >= 0 && Number.isFinite(value) ? value : null;
