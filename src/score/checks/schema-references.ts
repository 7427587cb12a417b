import { dereference, type Schema } from "@cfworker/json-schema";

import { quote } from "./quote.ts";
import { SchemaMistake } from "./schema-mistake.ts";

/** Throws SchemaMistake for a reference that leads nowhere, or in a circle that takes nothing off the value. */
export function checkReferences(root: Schema | boolean): void {
  const places = dereference(root);
  const seen = new Map<Schema, "open" | "closed">();
  for (const place of Object.values(places)) visit(place, places, seen);
}

type Places = ReturnType<typeof dereference>;

function visit(
  schema: Schema | boolean,
  places: Places,
  seen: Map<Schema, "open" | "closed">,
): void {
  if (typeof schema === "boolean" || seen.get(schema) === "closed") return;
  if (seen.get(schema) === "open") {
    throw new SchemaMistake(
      "refers to itself without end",
      "let the circle pass through `properties` or `items`",
    );
  }
  seen.set(schema, "open");
  for (const next of inPlace(schema, places)) visit(next, places, seen);
  seen.set(schema, "closed");
}

/** The schemas that apply to the same value as this one. */
function inPlace(schema: Schema, places: Places): readonly (Schema | boolean)[] {
  const { allOf = [], anyOf = [], oneOf = [], dependentSchemas = {} } = schema;
  const single = [schema.not, schema.if, schema.then, schema.else, referred(schema, places)];
  return [
    ...allOf,
    ...anyOf,
    ...oneOf,
    ...Object.values(dependentSchemas),
    ...single.filter((inner) => inner !== undefined),
  ];
}

function referred(schema: Schema, places: Places): Schema | boolean | undefined {
  if (schema.$ref === undefined) return undefined;
  const found = places[schema["__absolute_ref__"] ?? schema.$ref];
  if (found === undefined) throw new SchemaMistake(`has no place ${quote(schema.$ref, 60)}`);
  return found;
}
