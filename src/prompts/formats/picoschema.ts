import { parsed } from "../../problem.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { children, keyOf, refusedAt } from "./document-value.ts";
import { objectSchema } from "./object-schema.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { PlacedValue } from "./document-value.ts";

const SCALARS = ["string", "number", "integer", "boolean", "null", "any"];

/** Whether a key of Picoschema is one that may be left out: `name?`, `tags?(array)`. */
export const isOptional = (key: string): boolean => /^[^(]*\?/.test(key);

/**
 * Picoschema (google.github.io/dotprompt/reference/picoschema) as JSON Schema: `field?: type, description`,
 * `name(array|object|enum, description)`, `(*)` for other keys. What has a `type` or `properties` is JSON Schema already.
 */
export function picoschema(place: PlacedValue): Parsed<Json> {
  const { value } = place;
  if (typeof value === "string") return scalar(place, value);
  if (!isMapping(value)) {
    return refusedAt(place, "a schema must be a mapping of fields to types", null);
  }
  if (
    typeof value["type"] === "string" &&
    [...SCALARS, "object", "array"].includes(value["type"])
  ) {
    return parsed(value);
  }
  if (isMapping(value["properties"] ?? null))
    return parsed(mapping([["type", "object"], ...Object.entries(value)]));
  return object(place);
}

function object(place: PlacedValue): Parsed<Json> {
  const properties: [string, Json][] = [];
  const required: string[] = [];
  const problems: Problem[] = [];
  let others: Json = false;
  for (const field of children(place)) {
    const written = keyOf(field);
    const [, name = written, optional, kind, description] =
      /^([^?(]*)(\?)?(?:\(([^,)]*)(?:,\s*([^)]*))?\))?$/.exec(written) ?? [];
    const schema = ofKind(field, kind);
    if (!schema.ok) {
      problems.push(...schema.problems);
      continue;
    }
    if (name === "" && kind === "*") others = schema.value;
    else {
      properties.push([
        name,
        described(nullable(schema.value, optional !== undefined), description),
      ]);
      if (optional === undefined) required.push(name);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return parsed(objectSchema(properties, required, others));
}

function ofKind(field: PlacedValue, kind: string | undefined): Parsed<Json> {
  if (kind === undefined || kind === "object" || kind === "*") return picoschema(field);
  if (kind === "enum") {
    return isList(field.value)
      ? parsed(mapping<Json>([["enum", field.value]]))
      : refusedAt(field, "an enum must be a list of its values", "write `[a, b]`");
  }
  if (kind === "array") {
    const items = picoschema(field);
    return items.ok
      ? parsed(
          mapping<Json>([
            ["type", "array"],
            ["items", items.value],
          ]),
        )
      : items;
  }
  const known = ["array", "object", "enum"];
  return refusedAt(field, `\`(${kind})\` is no kind of field`, nearlySaid(kind, known));
}

function scalar(place: PlacedValue, written: string): Parsed<Json> {
  const [type = "", ...words] = written.split(",");
  const name = type.trim();
  if (!SCALARS.includes(name)) {
    const hint =
      nearlySaid(name, SCALARS) ?? "a schema that is registered in code has to be written out";
    return refusedAt(place, `unknown type \`${name}\``, hint);
  }
  const schema = mapping<Json>(name === "any" ? [] : [["type", name]]);
  return parsed(described(schema, words.join(",").trim()));
}

const described = (schema: Json, description: string | undefined): Json =>
  description === undefined || description === "" || !isMapping(schema)
    ? schema
    : mapping<Json>([...Object.entries(schema), ["description", description]]);

/** An optional field may be null as well, as Dotprompt has it. */
function nullable(schema: Json, optional: boolean): Json {
  if (!optional || !isMapping(schema)) return schema;
  const { type, enum: values } = schema;
  if (typeof type === "string") {
    return mapping<Json>([...Object.entries(schema), ["type", [type, "null"]]]);
  }
  return values !== undefined && isList(values)
    ? mapping<Json>([...Object.entries(schema), ["enum", [...values, null]]])
    : schema;
}
