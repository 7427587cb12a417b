import { readFile, writeFile } from "node:fs/promises";

import { z } from "zod";

import { ConfigShape } from "../src/config/schema.ts";
import { EvalSetShape } from "../src/evals/formats/native-schema.ts";
import { CHECK_NAMES } from "../src/score/checks/registry.ts";

/**
 * Writes the JSON Schemas that editors complete and check our files with: `node scripts/schemas.ts`. Shapes are the
 * program's own; what a key does stands in the tables of the docs, and each key is described by its row.
 */

/** A schema of JSON Schema, draft 2020-12, as far as it is walked here. */
export interface JsonSchema {
  readonly description?: string;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly [keyword: string]: unknown;
}

/** Texts of the schema files, by their paths in the repository. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const config = schemaOf(ConfigShape, await rowsOf("docs/configuration.md"));
  const sets = schemaOf(EvalSetShape, await rowsOf("docs/eval-sets.md"));
  return new Map([
    ["schemas/evenhand.schema.json", fileText("evenhand.yaml", config)],
    ["schemas/eval-set.schema.json", fileText("An eval set of Evenhand", withChecks(sets))],
  ]);
}

const fileText = (title: string, { $schema, ...schema }: JsonSchema): string =>
  `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`;

function schemaOf(shape: z.ZodType, effects: ReadonlyMap<string, string>): JsonSchema {
  // Values that only a function can judge (`z.custom`) are open here; `check` judges them.
  const schema = z.toJSONSchema(shape, { io: "input", unrepresentable: "any" });
  return described(schema as JsonSchema, "", effects);
}

/** The schema with what the docs say of each key; `at` is the key's path as the docs' tables write it. */
function described(
  schema: JsonSchema,
  at: string,
  effects: ReadonlyMap<string, string>,
): JsonSchema {
  const { properties, items, additionalProperties: others, sensitive: _, ...rest } = schema;
  const effect = effects.get(at);
  const under = (inner: JsonSchema, path: string) => described(inner, path, effects);
  return {
    ...rest,
    ...(effect !== undefined && { description: effect }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [
          key,
          under(inner, at === "" ? key : `${at}.${key}`),
        ]),
      ),
    }),
    ...(items !== undefined && { items: under(items, `${at}[]`) }),
    ...(others !== undefined && {
      additionalProperties: typeof others === "boolean" ? others : under(others, `${at}.<>`),
    }),
  };
}

/** Effects by key, from the tables whose heads are `key | default | effect`; links are reduced to their words. */
async function rowsOf(page: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(new URL(`../${page}`, import.meta.url), "utf8");
  const rows = text.matchAll(/^\| (`[^|]+`) \| [^|]* \| (.+) \|$/gm);
  return new Map(
    Array.from(rows).flatMap(([, keys = "", effect = ""]) =>
      Array.from(keys.matchAll(/`([^`]+)`/g), ([, key = ""]) => [
        key.replaceAll(/<\w+>/g, "<>"),
        effect.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1"),
      ]),
    ),
  );
}

/** The same set, with the names of checks wherever checks stand. */
function withChecks(schema: JsonSchema): JsonSchema {
  const { properties = {} } = schema;
  const { cases = {}, checks = {} } = properties;
  const ofCase = cases.items ?? {};
  const check = { $ref: "#/$defs/check" };
  const items = {
    ...ofCase,
    properties: {
      ...ofCase.properties,
      checks: { ...ofCase.properties?.["checks"], items: check },
    },
  };
  return {
    ...schema,
    properties: {
      ...properties,
      checks: { ...checks, items: check },
      cases: { ...cases, items },
    },
    $defs: { check: checkSchema() },
  };
}

/** A name, or a mapping of one `name: argument` with `threshold` and `weight` beside it (score/checks/written.ts). */
function checkSchema(): JsonSchema {
  const byName = Object.fromEntries(
    CHECK_NAMES.map((name) => [name, { description: `the argument of \`${name}\`` }]),
  );
  return {
    description: "a deterministic check of an output, by its name and what it asks",
    oneOf: [
      { enum: CHECK_NAMES },
      {
        type: "object",
        properties: {
          ...byName,
          threshold: {
            description: "from which score on the check passes",
            type: ["number", "null"],
            minimum: 0,
            maximum: 1,
          },
          weight: {
            description: "the share in the mean over a case's checks of this name; 0 only shows it",
            type: "number",
            minimum: 0,
          },
        },
        additionalProperties: false,
        minProperties: 1,
      },
    ],
  };
}

if (import.meta.main) {
  for (const [path, text] of await schemaFiles()) {
    await writeFile(new URL(`../${path}`, import.meta.url), text);
  }
}
