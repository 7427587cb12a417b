import { z } from "zod";

import { ALL_CASES } from "../all-cases.ts";
import { ANSWER_FIELDS, text } from "../models/answer-fields.ts";
import { toolCallsOf } from "../models/tool-call-shape.ts";
import { parsed, type Parsed, type Problem } from "../problem.ts";
import { jsonWords } from "../text/json.ts";
import { checkShape, type Placed } from "../text/shape.ts";
import type { Json } from "../units.ts";
import type { SampleRow, SuppliedFields } from "./supplied.ts";

const idShape = z
  .union([z.string().regex(/\S/), z.number()])
  .meta({ description: "a text or number that names the case" });

/** Fields that a row may have; others are the user's own and are read by `--slice` and `--metric` alone. */
const Row = z.looseObject({
  id: idShape,
  sample: z.number().int().min(1).meta({ description: "a whole number from 1" }).optional(),
  input: z.custom<Json>((value) => value !== undefined).optional(),
  reference: text.nullable().optional(),
  ...ANSWER_FIELDS,
});

type Row = z.infer<typeof Row>;

/** A row with the fields of our own documented schema, or what is wrong with it. */
export function nativeSample(at: Placed, fields: SuppliedFields): Parsed<SampleRow> {
  const shape = checkShape(Row, at);
  if (!shape.ok) return shape;
  const { file } = at;
  const line = at.lineOf([]);
  const row = shape.value;
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
  if (problems.length > 0) return { ok: false, problems };
  const input = row.input;
  return parsed({
    sample: row.sample ?? null,
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
  });
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
