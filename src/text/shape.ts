import { z } from "zod";

import { parsed } from "../problem.ts";
import { isList, isMapping } from "./mapping.ts";
import { didYouMean, nearest } from "./suggest.ts";

import type { Parsed, Problem } from "../problem.ts";
import type { Json } from "../units.ts";

// zod compiles validators with `new Function` where the platform lets it; nothing here may generate code.
z.config({ jitless: true });

/** A value with its place in a file. */
export interface Placed {
  readonly file: string;
  readonly value: Json;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * What a schema's `.meta()` says for the sentences: `description` completes "must be …" and "it is …";
 * a `sensitive` value is never repeated (somebody may have pasted a key).
 */
interface Meaning {
  readonly description: string;
  readonly sensitive: boolean;
}

/** Checks data from a file against a schema; every issue becomes one sentence at its own line. */
export function checkShape<T>(schema: z.ZodType<T>, placed: Placed): Parsed<T> {
  const result = schema.safeParse(placed.value);
  if (result.success) return parsed(result.data);
  const problems = result.error.issues.flatMap((issue) => sentences(issue, schema, placed));
  return { ok: false, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

function sentences(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  { file, value, lineOf }: Placed,
): readonly Problem[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const known = keysOf(schemaAt(schema, path));
    const within = path.length === 0 ? "" : ` in \`${pathText(path)}\``;
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...path, key]),
      message: `unknown key \`${key}\`${within}`,
      hint: didYouMean(key, known),
    }));
  }
  const meaning = meaningOf(schema, path);
  const found = valueAt(value, path);
  if (found === undefined) {
    const message = `\`${pathText(path)}\` is missing`;
    return [{ file, line: lineOf(path), message, hint: `it is ${meaning.description}` }];
  }
  const shown = meaning.sensitive ? "" : `, not ${show(found)}`;
  const message =
    path.length === 0
      ? `${meaning.description} is expected here${shown}`
      : `\`${pathText(path)}\` must be ${meaning.description}${shown}`;
  return [
    { file, line: lineOf(path), message, hint: remedy(issue, schemaAt(schema, path), found) },
  ];
}

function remedy(issue: z.core.$ZodIssue, schema: z.core.$ZodType, found: Json): string | null {
  if (issue.code === "invalid_value" && typeof found === "string") {
    const near = nearest(found, issue.values.map(String));
    return near === null ? null : `did you mean \`${near}\`?`;
  }
  if (schema instanceof z.ZodString && (typeof found === "number" || typeof found === "boolean")) {
    return "put it in quotes";
  }
  return schema instanceof z.ZodArray && typeof found === "string" ? "write `[…]` around it" : null;
}

/** The schema that judges the value at a path, without its optional and default wrappers. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType {
  let here = unwrap(schema);
  for (const key of path) {
    const next = childOf(here, key);
    if (next === null) return here;
    here = unwrap(next);
  }
  return here;
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | null {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)] ?? null;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (!(schema instanceof z.ZodUnion)) return null;
  return (
    schema.options.map((option) => childOf(option, key)).find((child) => child !== null) ?? null
  );
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault ||
    inner instanceof z.ZodNullable
  ) {
    inner = inner.unwrap();
  }
  return inner;
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(keysOf);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Meanings are given to the bare schema, below optional and default. */
function meaningOf(schema: z.ZodType, path: readonly PropertyKey[]): Meaning {
  const target = schemaAt(schema, path);
  const meta = z.globalRegistry.get(target);
  const noun = target instanceof z.ZodArray ? "a list" : "a mapping";
  return { description: meta?.description ?? noun, sensitive: meta?.["sensitive"] === true };
}

function valueAt(root: Json, path: readonly PropertyKey[]): Json | undefined {
  let value: Json | undefined = root;
  for (const key of path) {
    if (value === undefined) return undefined;
    if (isList(value)) value = value[Number(key)];
    else value = isMapping(value) ? value[String(key)] : undefined;
  }
  return value;
}

/** `cases[3].input` */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

function show(value: Json): string {
  if (value === null) return "empty";
  if (isList(value)) return "a list";
  if (isMapping(value)) return "a mapping";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${Array.from(text).slice(0, 50).join("")}…` : text;
}
