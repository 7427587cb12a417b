import { z } from "zod";

/** Every field of a schema as a path: `prompts[].units[].score.mean`; objects and arrays on the way are fields too. */
export function schemaPaths(schema: z.ZodType, prefix = ""): readonly string[] {
  if (schema instanceof z.ZodNullable) return schemaPaths(schema.unwrap() as z.ZodType, prefix);
  if (schema instanceof z.ZodArray) return schemaPaths(schema.element as z.ZodType, `${prefix}[]`);
  if (schema instanceof z.ZodOptional && schema.unwrap() instanceof z.ZodObject)
    return schemaPaths(schema.unwrap() as z.ZodType, prefix);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, value]) => {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    const list = value as z.ZodType;
    const of = list instanceof z.ZodNullable ? (list.unwrap() as z.ZodType) : list;
    return [of instanceof z.ZodArray ? `${path}[]` : path, ...schemaPaths(list, path)];
  });
}
