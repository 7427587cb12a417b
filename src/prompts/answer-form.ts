import { z } from "zod";

import "../text/shape.ts";
import { isMapping } from "../text/mapping.ts";

import type { OutputSchema, ResponseFormat, ToolChoice, ToolDefinition } from "../models/tool.ts";
import type { Json } from "../units.ts";

/**
 * Tools, their choice and the form of an answer, as most formats write them: OpenAI's Chat Completions, or the same
 * without its wrapping (`{ name, description, parameters }` for a tool, `{ name, schema }` for a response format).
 */

const name = z
  .string()
  .regex(/^[\w.-]{1,64}$/)
  .meta({ description: "a name of letters, digits, `_`, `-` and `.`, at most 64" });

const schema = z
  .custom<Json>((value) => isMapping(value as Json))
  .meta({ description: "a JSON Schema" });

const yesOrNo = z.boolean().meta({ description: "true or false" });

const toolFunction = z.strictObject({
  name,
  description: z.string().meta({ description: "a text" }).optional(),
  parameters: schema.optional(),
  strict: yesOrNo.optional(),
});

const wrapped = z.strictObject({ type: z.literal("function"), function: toolFunction });

const tool = z
  .union([wrapped, toolFunction])
  .meta({ description: "a tool, `{ name, description, parameters }`" });

export const ToolsShape = z.array(tool).meta({ description: "a list of tools" });

const NO_ARGUMENTS: Json = { type: "object", properties: {} };

export function toolsOf(tools: z.infer<typeof ToolsShape>): readonly ToolDefinition[] {
  return tools.map((of): ToolDefinition => {
    const { name, description, parameters, strict } = "function" in of ? of.function : of;
    return {
      name,
      description: description ?? null,
      parameters: parameters ?? NO_ARGUMENTS,
      strict: strict ?? null,
    };
  });
}

const named = z.strictObject({ name });

export const ToolChoiceShape = z
  .union([
    z.enum(["auto", "none", "required"]),
    named,
    z.strictObject({ type: z.literal("function"), function: named }),
  ])
  .meta({ description: "auto, none, required, or `{ name: … }` of a tool" });

export function toolChoiceOf(choice: z.infer<typeof ToolChoiceShape>): ToolChoice {
  return typeof choice === "object" && "function" in choice ? choice.function : choice;
}

const outputSchema = z.strictObject({ name, schema, strict: yesOrNo.optional() });

export const ResponseFormatShape = z
  .union([
    z.enum(["text", "json", "json_object"]),
    outputSchema,
    z.strictObject({ type: z.enum(["text", "json_object"]) }),
    z.strictObject({
      type: z.literal("json_schema"),
      json_schema: outputSchema,
    }),
  ])
  .meta({ description: "text, json, or `{ name, schema }`" });

export function responseFormatOf(format: z.infer<typeof ResponseFormatShape>): ResponseFormat {
  if (typeof format === "string") return format === "text" ? "text" : "json";
  if ("name" in format) return schemaOf(format);
  if (format.type === "json_schema") return schemaOf(format.json_schema);
  return format.type === "text" ? "text" : "json";
}

/** Not strict unless asked for, as at OpenAI: in its strict mode a schema must forbid what it does not name. */
const schemaOf = ({ name, schema, strict }: z.infer<typeof outputSchema>): OutputSchema => ({
  name,
  schema,
  ...(strict !== true && { strict: false as const }),
});
