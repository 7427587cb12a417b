import type { Schema } from "@cfworker/json-schema";

import type { Json } from "../../units.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { quote } from "./quote.ts";
import { ANNOTATIONS, KEYWORDS } from "./schema-keywords.ts";
import { SchemaMistake } from "./schema-mistake.ts";

/** Deeper schemas are refused, so that none can exhaust the stack. */
const DEEPEST = 64;

/** Strings of an instance that a pattern does not match. */
export type Unmatched = (pattern: string) => readonly string[];

/**
 * A schema as written → what the validator runs, without annotations; throws SchemaMistake. The validator would
 * hand `pattern` to the engine's backtracking regular expressions, which a hostile output can keep busy for ever:
 * so each pattern becomes "is none of the strings that it does not match", and those are found in linear time.
 */
export function readSchema(raw: Json, unmatched: Unmatched): Schema | boolean {
  return schemaAt(raw, "#", unmatched, DEEPEST);
}

function schemaAt(raw: Json, at: string, unmatched: Unmatched, depth: number): Schema | boolean {
  if (typeof raw === "boolean") return raw;
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) {
    throw new SchemaMistake(`needs a schema at ${at}, not ${quote(raw, 40)}`);
  }
  if (depth === 0) throw new SchemaMistake(`is nested more than ${DEEPEST} deep`);
  const schema: Schema = {};
  for (const [keyword, value] of Object.entries(raw)) {
    const read = KEYWORDS.get(keyword);
    if (read !== undefined) {
      schema[keyword] = read(value, `${at}/${keyword}`, (inner, place) =>
        schemaAt(inner, place, unmatched, depth - 1),
      );
    } else if (!isAnnotation(keyword, at)) {
      const hint = nearlySaid(keyword, [...KEYWORDS.keys()]);
      throw new SchemaMistake(`does not know the keyword ${quote(keyword, 40)} at ${at}`, hint);
    }
  }
  if (schema.pattern !== undefined) {
    // Last in `allOf`, so that references into the schema's own `allOf` keep their index.
    schema.allOf = [...(schema.allOf ?? []), { not: { enum: [...unmatched(schema.pattern)] } }];
    delete schema.pattern;
  }
  return schema;
}

/** `$schema` and `$id` name the document; references are to places in it, so neither changes what it means. */
function isAnnotation(keyword: string, at: string): boolean {
  if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) return true;
  return at === "#" && (keyword === "$schema" || keyword === "$id");
}
