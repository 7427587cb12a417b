import { parsed } from "../../problem.ts";
import { isList, isMapping, mapping, table } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { child, children, refusedAt } from "./document-value.ts";
import { objectSchema } from "./object-schema.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { PlacedValue } from "./document-value.ts";

/** One of Prompty's properties: of `inputs`, of `outputs`, or of a tool's `parameters`. */
export interface PromptyProperty {
  readonly name: string;
  readonly place: PlacedValue;
}

/** JSON Schema's types by what version 2 calls them. */
const TYPES = table<string>({
  string: "string",
  integer: "integer",
  float: "number",
  number: "number",
  boolean: "boolean",
  array: "array",
  object: "object",
});
export const KINDS: readonly string[] = Object.keys(TYPES);

/** A list of `{ name, kind }`, a mapping by names, or either under `properties`. */
export function propertiesOf(place: PlacedValue): readonly PromptyProperty[] {
  const inner = child(place, "properties");
  const all = inner !== null && (isList(inner.value) || isMapping(inner.value)) ? inner : place;
  return children(all).flatMap((of): readonly PromptyProperty[] => {
    const name = isList(all.value) ? child(of, "name")?.value : of.at.at(-1);
    return typeof name === "string" ? [{ name, place: of }] : [];
  });
}

/**
 * Version 2's properties as the JSON Schema of an object that has no others.
 *
 * @param unsaid whether a property is required where it does not say so: outputs are, arguments of tools are not
 */
export function propertiesSchema(place: PlacedValue, unsaid: boolean): Parsed<Json> {
  const properties: (readonly [string, Json])[] = [];
  const required: string[] = [];
  const problems: Problem[] = [];
  for (const { name, place: property } of propertiesOf(place)) {
    const schema = propertySchema(property, unsaid);
    if (!schema.ok) problems.push(...schema.problems);
    else properties.push([name, schema.value]);
    if ((child(property, "required")?.value ?? unsaid) === true) required.push(name);
  }
  if (problems.length > 0) return { ok: false, problems };
  return parsed(objectSchema(properties, required, false));
}

function propertySchema(place: PlacedValue, unsaid: boolean): Parsed<Json> {
  const written = child(place, "kind") ?? child(place, "type");
  const kind = written?.value ?? "string";
  const type = typeof kind === "string" ? TYPES[kind] : undefined;
  if (type === undefined) {
    const message = `unknown kind \`${String(kind)}\` of a property`;
    return refusedAt(written ?? place, message, didYouMean(String(kind), KINDS));
  }
  const inner = child(place, "items");
  const below =
    kind === "object"
      ? propertiesSchema(child(place, "properties") ?? { ...place, value: [] }, unsaid)
      : kind === "array" && inner !== null
        ? propertySchema(inner, unsaid)
        : null;
  if (below?.ok === false) return below;
  const description = child(place, "description")?.value;
  const values = child(place, "enumValues")?.value ?? child(place, "enum")?.value;
  const own = kind === "object" && below !== null && isMapping(below.value) ? below.value : {};
  return parsed(
    mapping<Json>([
      ...Object.entries({ type, ...own }),
      ...(typeof description === "string" ? [["description", description] as const] : []),
      ...(values !== undefined && isList(values) ? [["enum", values] as const] : []),
      ...(kind === "array" && below !== null ? [["items", below.value] as const] : []),
    ]),
  );
}
