import { z } from "zod";

import "../../text/shape.ts";
import { ImagesShape, MessageShape } from "../case-messages.ts";
import { isSliceName } from "../slices.ts";

import type { Json } from "../../units.ts";

/** Shapes of an eval set and of a case, as written; descriptions complete "must be …". */

const text = z.string().regex(/\S/).meta({ description: "a text that is not empty" });
const anyText = z.string().meta({ description: "a text" });
const yesOrNo = z.boolean().meta({ description: "true or false" });
const texts = z.array(anyText).meta({ description: "a list of texts" });
const checks = z
  .array(z.custom<Json>((value) => value !== undefined))
  .meta({ description: 'a list of checks, such as `- contains: "30 days"`' });

const webAddress = z
  .string()
  // It becomes a link in a report.
  .refine((url) => /^https?:\/\//i.test(url) && URL.canParse(url))
  .meta({ description: "an http or https address" });

const input = z
  .custom<string | { readonly [variable: string]: Json }>(
    (value) =>
      typeof value === "string" ||
      (typeof value === "object" && value !== null && !Array.isArray(value)),
  )
  .meta({ description: "a text, or a mapping from variables to values" });

const sliceName = z
  .string()
  .refine(isSliceName)
  .meta({ description: "a name other than `(all)`, to which every case belongs" });

export const CaseShape = z.strictObject({
  id: z
    .union([z.string().regex(/\S/), z.number()])
    .meta({ description: "a text or number that names the case" }),
  input: input.optional(),
  messages: z.array(MessageShape).meta({ description: "a list of `{ role, content }`" }).optional(),
  images: ImagesShape.optional(),
  slices: z.array(sliceName).meta({ description: "a list of names" }).optional(),
  reference: anyText.nullable().optional(),
  expects: z
    .record(z.string(), anyText)
    .meta({ description: "a mapping from criteria to texts" })
    .optional(),
  contexts: texts.optional(),
  checks: checks.optional(),
  must_pass: yesOrNo.optional(),
  incident: z.strictObject({ url: webAddress.optional(), cause: text.optional() }).optional(),
});

export type CaseShape = z.infer<typeof CaseShape>;

const criterion = z.strictObject({
  id: text,
  description: text,
  scale: z
    .strictObject({
      1: text.optional(),
      2: text.optional(),
      3: text.optional(),
      4: text.optional(),
      5: text.optional(),
    })
    .meta({ description: "a mapping from scores (1 to 5) to texts" })
    .prefault({}),
  weight: z.number().gt(0).meta({ description: "a number above 0" }).default(1),
  own_call: yesOrNo.default(false),
  per_case: yesOrNo.default(false),
  examples: z
    .array(
      z.strictObject({
        output: text,
        score: z.number().int().min(1).max(5).meta({ description: "a whole number from 1 to 5" }),
        case: text.optional(),
      }),
    )
    .min(1)
    .meta({ description: "a list of `{ output: …, score: … }`" })
    .optional(),
  slices: z.array(sliceName).min(1).meta({ description: "a list of slices" }).optional(),
});

export type CriterionShape = z.infer<typeof criterion>;

const column = text.meta({ description: "the name of a column" });
const columns = z
  .union([column, z.array(column)])
  .meta({ description: "the name of a column, or a list of names" });

export const ColumnsShape = z.strictObject({
  id: column.optional(),
  input: z
    .union([column, z.record(z.string(), column)])
    .meta({ description: "the name of a column, or a mapping from variables to columns" })
    .optional(),
  messages: column.optional(),
  reference: column.optional(),
  contexts: columns.optional(),
  slices: columns.optional(),
});

export type ColumnsShape = z.infer<typeof ColumnsShape>;

const caseFile = z
  .union([
    anyText,
    z.strictObject({
      file: text,
      columns: ColumnsShape.meta({
        description: "a mapping from our fields to the table's columns",
      }),
    }),
  ])
  .meta({ description: "a path, or `{ file: …, columns: … }`" });

export const EvalSetShape = z.strictObject({
  rubric: z.array(criterion).meta({ description: "a list of criteria" }).default([]),
  checks: checks.default([]),
  cases: z.array(CaseShape).meta({ description: "a list of cases" }).default([]),
  cases_from: z.array(caseFile).meta({ description: "a list of files" }).default([]),
});
