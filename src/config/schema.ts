import { z } from "zod";

import "../text/shape.ts";
import { GateShape } from "./gate-schema.ts";
import { TargetShape } from "./target-schema.ts";
import {
  address,
  glob,
  isRepositoryPath,
  oneOf,
  variableName,
  wholeNumber,
} from "./value-shapes.ts";

import type { DialectName } from "../prompts/dialects/dialect.ts";
import { isRefName } from "../prompts/pointer.ts";
import { isModelId } from "../models/model-id.ts";
import { PROVIDER_NAMES } from "../models/provider.ts";

/**
 * The shape of evenhand.yaml. Descriptions complete the sentence "`key` must be …"; what spans several keys is
 * checked in load.ts and gate-rules.ts.
 */

const key = z
  .string()
  .regex(/^[^.\s]+(\.[^.\s]+)*$/)
  .meta({ description: "the place of prompts in a YAML or JSON file, such as `*.system`" });

const TEMPLATES = [
  "variables",
  "f-string",
  "handlebars",
  "jinja",
  "mustache",
  "nunjucks",
] as const satisfies readonly DialectName[];

const template = oneOf(TEMPLATES);

const ref = z.string().refine(isRefName).meta({
  description: "the name of a tag or a branch, such as `release` or `v1.4`",
});

/** The notations that eval sets are written in. */
const EVAL_SET = /\.(ya?ml|json|jsonl|ndjson|csv|tsv)$/;

const evals = z
  .string()
  .refine((path) => path === "{file}" || EVAL_SET.test(path))
  .refine(
    (path) => isRepositoryPath(path) && !/[{}]/.test(path.replaceAll(/\{name\}|^\{file\}$/g, "")),
  )
  .meta({
    description:
      "the repository path of a `.yaml`, `.json`, `.jsonl` or `.csv` file, such as `evals/{name}.yaml`, or `{file}` where the prompt's own file holds it",
  });

const dollars = z.number().min(0).meta({ description: "an amount in dollars" });

/** Dollars per million tokens. */
const prices = z.strictObject({
  input: dollars,
  output: dollars,
  cached: dollars.optional(),
  cache_write: dollars.optional(),
});

const endpoint = {
  provider: oneOf(PROVIDER_NAMES),
  model: z.string().regex(/\S/).refine(isModelId).meta({ description: "the id of a model" }),
  base_url: address.optional(),
  api_key_env: variableName.optional(),
  concurrency: wholeNumber(1, 256).default(8),
  prices: prices.optional(),
  requests_per_minute: wholeNumber(1, 10_000_000).optional(),
  tokens_per_minute: wholeNumber(1, 10_000_000_000).optional(),
};

const instructionFile = z
  .string()
  .regex(/\S/)
  .meta({ description: "the path of a text file of this repository" });

export const ConfigShape = z.strictObject({
  prompts: z
    .array(
      z.strictObject({
        files: glob,
        evals,
        depends_on: z
          .array(glob)
          .meta({ description: "a list of patterns such as `[retrieval/**]`" })
          .optional(),
        key: key.optional(),
        template: template.optional(),
        production: z
          .strictObject({ ref })
          .meta({ description: "`{ ref: … }` with the tag or branch that is deployed" })
          .optional(),
        target: TargetShape.optional(),
      }),
    )
    .min(1)
    .meta({ description: "a list of at least one `{ files: …, evals: … }`" }),
  run: oneOf(["always", "label", "approval", "ready"]).default("always"),
  models: z.record(z.string(), z.strictObject(endpoint)).prefault({}),
  judge: z
    .strictObject({
      ...endpoint,
      same_family: z
        .string()
        .regex(/\S/)
        .meta({
          description: "the reason why a judge of the generator's own family is accepted",
        })
        .optional(),
      text_only: z.boolean().meta({ description: "true or false" }).default(false),
      instructions: z
        .strictObject({ pair: instructionFile.optional(), single: instructionFile.optional() })
        .meta({ description: "a mapping from `pair` and `single` to files" })
        .prefault({}),
    })
    .optional(),
  gate: GateShape.prefault({}),
  store: z
    .strictObject({
      share: z.boolean().meta({ description: "true or false" }).optional(),
    })
    .prefault({}),
  budget: z
    .strictObject({
      max_usd: dollars.default(15),
      max_calls: wholeNumber(1, 10_000_000).default(20_000),
    })
    .prefault({}),
});

export type ConfigShape = z.infer<typeof ConfigShape>;
