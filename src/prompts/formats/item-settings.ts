import { parsed } from "../../problem.ts";
import { readJson } from "../../text/json.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { child, children, entriesAt, keyOf, refusedAt } from "./document-value.ts";
import { foreignSettings, isSettingKey, responseFormatAt } from "./foreign-settings.ts";

import type { Parsed } from "../../problem.ts";
import type { PlacedValue } from "./document-value.ts";

/** Keys that hold settings by their names. */
export const GROUPS = ["modelParameters", "model_parameters", "parameters", "config"] as const;
/** Model, parameters and the form of the answer of an item, wherever it says them. */
export function itemSettings(place: PlacedValue): ReturnType<typeof foreignSettings> {
  const schema = schemaOf(place);
  if (!schema.ok) return schema;
  const grouped = [...GROUPS.flatMap((key) => child(place, key) ?? []), ...serviceSettings(place)];
  const direct = children(place).filter((of) => isSettingKey(keyOf(of)));
  const given = [
    ...(schema.value === null ? [] : [schema.value]),
    ...direct,
    ...grouped.flatMap(children),
  ];
  const metadata = entriesAt(place, ["name", "description", "version", "labels"]);
  // A list of messages has indices, and no settings.
  return foreignSettings(place, isList(place.value) ? [] : given, metadata);
}

/** Semantic Kernel's `execution_settings`: those of no service in particular, else of the first that is named. */
function serviceSettings(place: PlacedValue): readonly PlacedValue[] {
  const all = child(place, "execution_settings");
  const own = all === null ? null : (child(all, "default") ?? children(all)[0] ?? null);
  return own === null ? [] : [own];
}

/**
 * `responseFormat: json_schema` with its `jsonSchema`, which GitHub writes as a text of JSON and people also as a
 * mapping, with or without the `{ name, schema }` around it. Null where neither asks for a schema.
 */
function schemaOf(place: PlacedValue): Parsed<PlacedValue | null> {
  const format = child(place, "responseFormat") ?? child(place, "response_format");
  const schema = child(place, "jsonSchema") ?? child(place, "json_schema");
  if (format?.value !== "json_schema" && (format !== null || schema === null)) return parsed(null);
  if (schema === null) {
    const message = "`json_schema` asks for a schema, and there is no `jsonSchema`";
    return refusedAt(format ?? place, message, "add it, or write `json_object`");
  }
  const read = typeof schema.value === "string" ? readJson(schema.value) : null;
  if (read?.ok === false) return refusedAt(schema, `\`jsonSchema\`: ${read.message}`, read.hint);
  const value = read?.ok === true ? read.value : schema.value;
  const whole = isMapping(value) && isMapping(value["schema"] ?? null);
  const { name = "answer", schema: inner = value, strict } = whole ? value : {};
  const asked = mapping([
    ["name", name],
    ["schema", inner],
    ...(strict === undefined ? [] : ([["strict", strict]] as const)),
  ]);
  return parsed(responseFormatAt(schema, asked));
}
