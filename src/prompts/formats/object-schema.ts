import { mapping } from "../../text/mapping.ts";

import type { Json } from "../../units.ts";

/** The JSON Schema of an object: its properties in order, the names of those that must be there, and what others may be. */
export const objectSchema = (
  properties: readonly (readonly [name: string, schema: Json])[],
  required: readonly string[],
  others: Json,
): Json =>
  mapping<Json>([
    ["type", "object"],
    ["properties", mapping(properties)],
    ...(required.length > 0 ? [["required", required] as const] : []),
    ["additionalProperties", others],
  ]);
