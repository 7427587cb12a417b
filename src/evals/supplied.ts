import { z } from "zod";

import { ALL_CASES } from "../all-cases.ts";
import type { ToolCall } from "../models/message.ts";
import type { Finish } from "../models/model.ts";
import { ToolCallsShape, toolCallsOf } from "../models/tool-call-shape.ts";
import { parsed, type Parsed, type Problem } from "../problem.ts";
import { jsonWords } from "../text/json.ts";
import { readJsonLines } from "../text/jsonl.ts";
import { checkShape } from "../text/shape.ts";
import type { Json } from "../units.ts";

/** One output that somebody else's program produced, for a case of the eval set or for a row of its own. */
export interface SuppliedRow {
  readonly id: string;
  readonly output: string;
  readonly toolCalls: readonly ToolCall[];
  readonly finish: Finish;
  /** What the row says the model was asked; shown. */
  readonly input: string;
  readonly reference: string | null;
  readonly contexts: readonly string[];
  readonly slices: readonly string[];
  /** The ready-made number under the metric's field; null where the row has none. */
  readonly number: number | null;
  readonly usage: { readonly outputTokens: number } | null;
  readonly costUsd: number | null;
  readonly latencyMs: number | null;
  readonly line: number;
}

/** The rows of one file: id → its samples in order, of `sample` where rows name it. */
export type SuppliedOutputs = ReadonlyMap<string, readonly SuppliedRow[]>;

/** Which fields of a row hold its slices and its ready-made number. */
export interface SuppliedFields {
  readonly slice: string | null;
  readonly metric: string | null;
}

const text = z.string().meta({ description: "a text" });
const idShape = z
  .union([z.string().regex(/\S/), z.number()])
  .meta({ description: "a text or number that names the case" });

/** Squares of larger amounts would overflow in a sum. */
const LARGEST = 1e12;

const amount = z.number().min(0).max(LARGEST).meta({ description: "a number from 0 to 1e12" });

/** Fields that a row may have; others are the user's own and are read by `--slice` and `--metric` alone. */
const Row = z.looseObject({
  id: idShape,
  sample: z.number().int().min(1).meta({ description: "a whole number from 1" }).optional(),
  output: text.nullable().optional(),
  tool_calls: ToolCallsShape.nullable().optional(),
  input: z.custom<Json>((value) => value !== undefined).optional(),
  reference: text.nullable().optional(),
  contexts: z.array(text).meta({ description: "a list of texts" }).optional(),
  usage: z
    .looseObject({ output_tokens: amount })
    .meta({ description: "a mapping with `output_tokens`" })
    .optional(),
  cost_usd: amount.optional(),
  latency_ms: amount.optional(),
  finish: z
    .enum(["stop", "length", "content_filter", "refusal"])
    .meta({ description: "stop, length, content_filter or refusal" })
    .optional(),
});

type Row = z.infer<typeof Row>;

/** Reads a file of supplied outputs, JSON Lines; every unusable row is a problem at its line. */
export function parseSupplied(
  source: string,
  file: string,
  fields: SuppliedFields,
): Parsed<SuppliedOutputs> {
  const { rows, problems: unread } = readJsonLines(source, file);
  const problems: Problem[] = [...unread];
  const byId = new Map<string, { row: SuppliedRow; sample: number | null }[]>();
  for (const { value, line } of rows) {
    const shape = checkShape(Row, { file, value, lineOf: () => line });
    if (!shape.ok) {
      problems.push(...shape.problems);
      continue;
    }
    const read = rowOf(shape.value, line, file, fields);
    problems.push(...read.problems);
    const { id } = read.row;
    const sample = shape.value.sample ?? null;
    const twice = sample === null ? undefined : byId.get(id)?.find((of) => of.sample === sample);
    if (twice !== undefined) {
      const message = `sample ${sample} of \`${id}\` is given twice`;
      problems.push({ file, line, message, hint: `it stands on line ${twice.row.line} too` });
    }
    byId.set(id, [...(byId.get(id) ?? []), { row: read.row, sample }]);
  }
  if (rows.length === 0 && problems.length === 0) {
    problems.push({
      file,
      line: null,
      message: "the file has no rows",
      hint: "one JSON object a line",
    });
  }
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, 20) };
  const ordered = [...byId].map(([id, samples]): [string, SuppliedRow[]] => [
    id,
    samples.toSorted((a, b) => (a.sample ?? 0) - (b.sample ?? 0)).map(({ row }) => row),
  ]);
  return parsed(new Map(ordered));
}

function rowOf(
  row: Row,
  line: number,
  file: string,
  fields: SuppliedFields,
): { readonly row: SuppliedRow; readonly problems: readonly Problem[] } {
  const problem = (message: string, hint: string): Problem => ({ file, line, message, hint });
  const number = fields.metric === null ? null : (row[fields.metric] as Json | undefined);
  const slice = fields.slice === null ? undefined : (row[fields.slice] as Json | undefined);
  const slices = slicesOf(slice);
  const toolCalls = toolCallsOf(row.tool_calls ?? []);
  const problems = [
    ...(fields.metric !== null && number === undefined
      ? [problem(`the row has no \`${fields.metric}\``, "`--metric` names a field of every row")]
      : []),
    ...(number !== undefined && number !== null && typeof number !== "number"
      ? [
          problem(
            `\`${fields.metric}\` is no number`,
            "write the number without quotes; null means missing",
          ),
        ]
      : []),
    ...(slices === null || slices.includes(ALL_CASES)
      ? [
          problem(
            `\`${fields.slice}\` names no slice`,
            "it is a text or a list of texts, and not `(all)`",
          ),
        ]
      : []),
    ...(fields.metric === null && isMissing(row.output) && toolCalls.length === 0
      ? [
          problem(
            "`output` is missing",
            "it is the text to be scored; an answer may have `tool_calls` instead",
          ),
        ]
      : []),
  ];
  const input = row.input;
  return {
    problems,
    row: {
      id: String(row.id),
      output: row.output ?? "",
      toolCalls,
      finish: row.finish ?? "stop",
      input: input === undefined ? "" : jsonWords(input),
      reference: row.reference ?? null,
      contexts: row.contexts ?? [],
      slices: slices ?? [],
      number: typeof number === "number" ? number : null,
      usage: row.usage === undefined ? null : { outputTokens: row.usage.output_tokens },
      costUsd: row.cost_usd ?? null,
      latencyMs: row.latency_ms ?? null,
      line,
    },
  };
}

const isMissing = (value: unknown): boolean => value === undefined || value === null;

/** A slice or several; none where the field is absent or null; null where it is something else. */
function slicesOf(value: Json | undefined): readonly string[] | null {
  if (value === undefined || value === null) return [];
  if (typeof value === "number") return [String(value)];
  const names: readonly Json[] = Array.isArray(value) ? value : [value];
  const texts = names.flatMap((of) => (typeof of === "string" && /\S/.test(of) ? [of] : []));
  return texts.length < names.length ? null : [...new Set(texts)];
}
