import { Validator, type SchemaDraft } from "@cfworker/json-schema";

import type { Json } from "../../units.ts";
import { rejected, type Compiled, type Finding, type Rejected } from "./check.ts";
import { DEEPEST, isDeeper } from "./depth.ts";
import { quote } from "./quote.ts";
import { compilePattern } from "./regex.ts";
import { SchemaMistake } from "./schema-mistake.ts";
import { readSchema } from "./schema-reader.ts";
import { checkReferences } from "./schema-references.ts";

/** Tests a value, which is hostile, in bounded time. */
export type SchemaTest = (instance: Json) => Finding;

/** The test of a schema, or what is wrong with it: every mistake is found here. */
export function schemaTest(schema: Json): SchemaTest | Rejected {
  return mistakeIn(schema) ?? ((instance) => examine(instance, schema));
}

/** Whether a value satisfies a schema, or what is wrong with the schema. */
export function schemaHolds(
  schema: Json,
): { readonly holds: (instance: Json) => boolean } | Rejected {
  const test = schemaTest(schema);
  return typeof test === "function" ? { holds: (of) => test(of).holds === true } : test;
}

/** Builds a check on the test of a schema that may have mistakes. */
export function withSchema(schema: Json, build: (test: SchemaTest) => Compiled): Compiled {
  const test = schemaTest(schema);
  return typeof test === "function" ? build(test) : test;
}

function mistakeIn(argument: Json): Rejected | null {
  try {
    const schema = readSchema(argument, () => []);
    if (typeof schema === "boolean" || Object.keys(schema).length === 0) {
      return rejected("takes a schema that says something", "use `is-json` if any JSON will do");
    }
    checkReferences(schema);
    return null;
  } catch (error) {
    if (error instanceof SchemaMistake) return rejected(error.message, error.hint);
    throw error;
  }
}

/** The validator compares each item with each: more would let one output stop the run. */
const MOST_COMPARED = 1_000;
/** A schema that refers to itself in alternatives is tried 2^depth times. */
const DEEPEST_REFERRED = 12;

function examine(instance: Json, argument: Json): Finding {
  if (isDeeper(instance, DEEPEST)) {
    return { holds: false, detail: `is JSON nested more than ${DEEPEST} deep` };
  }
  const text = JSON.stringify(argument);
  if (text.includes('"uniqueItems"') && longestList(instance) > MOST_COMPARED) {
    return { holds: false, detail: `has a list of more than ${MOST_COMPARED} items` };
  }
  const branches = /"(anyOf|oneOf|allOf|if|not)":/.test(text) && text.includes('"$ref"');
  if (branches && isDeeper(instance, DEEPEST_REFERRED)) {
    return { holds: false, detail: `is JSON nested more than ${DEEPEST_REFERRED} deep` };
  }
  const strings = new Set<string>();
  collectStrings(instance, strings);
  const schema = readSchema(argument, (pattern) => unmatched(pattern, strings));
  const { valid, errors } = new Validator(schema, draftOf(argument)).validate(instance);
  const deepest = errors.at(-1);
  if (valid || deepest === undefined) return { holds: valid, detail: "satisfies the schema" };
  const keyword = deepest.keyword === "not" ? "not or pattern" : deepest.keyword;
  return {
    holds: false,
    detail: `breaks the schema's ${keyword} at ${quote(deepest.instanceLocation)}`,
  };
}

/** In draft 7 a `$ref` hides what stands beside it; nothing else that differs is let through. */
function draftOf(argument: Json): SchemaDraft {
  const named = typeof argument === "object" && argument !== null && "$schema" in argument;
  return named && /draft-07/u.test(String(argument.$schema)) ? "7" : "2020-12";
}

/** All strings and property names. */
function collectStrings(value: Json, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) for (const name of Object.keys(value)) into.add(name);
  for (const inner of Object.values(value)) collectStrings(inner as Json, into);
}

function longestList(value: Json): number {
  if (value === null || typeof value !== "object") return 0;
  const inner = Object.values(value).map((of: Json) => longestList(of));
  return inner.reduce((most, of) => Math.max(most, of), Array.isArray(value) ? value.length : 0);
}

function unmatched(pattern: string, strings: ReadonlySet<string>): readonly string[] {
  const engine = compilePattern(pattern);
  if (typeof engine === "string") return [];
  return [...strings].filter((text) => !engine.test(text));
}
