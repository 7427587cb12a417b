import type { Json } from "../units.ts";

/** A function that the model may ask to be called. */
export interface ToolDefinition {
  readonly name: string;
  readonly description: string | null;
  /** JSON Schema of its arguments. */
  readonly parameters: Json;
  /** Whether the provider holds the model to the schema; null leaves that to the provider. */
  readonly strict: boolean | null;
}

/** Whether a tool is to be called: `auto` may, `required` must call one, a name must call that one. */
export type ToolChoice = "auto" | "none" | "required" | { readonly name: string };

/** JSON Schema that a whole answer satisfies. */
export interface OutputSchema {
  readonly name: string;
  readonly schema: Json;
  /** False where a provider need not hold the model to it; else it does. */
  readonly strict?: false;
}

/** What a prompt says of an answer's text: anything, JSON of any shape, or JSON of one. */
export type ResponseFormat = "text" | "json" | OutputSchema;

/** Which answers a prompt asks for, besides what its messages say. */
export interface AnswerForm {
  readonly tools: readonly ToolDefinition[];
  /** Null where the prompt leaves it to the provider. */
  readonly toolChoice: ToolChoice | null;
  readonly responseFormat: ResponseFormat;
}

/** The form of most prompts: no tools, and any text. */
export const FREE_TEXT: AnswerForm = { tools: [], toolChoice: null, responseFormat: "text" };

/** What names a form, without what it leaves open: of free text, nothing. */
export function formJson({ tools, toolChoice, responseFormat }: AnswerForm): {
  readonly [key: string]: Json;
} {
  return {
    // Schemas as text: the order of properties is the order in which a model writes them.
    ...(tools.length > 0 && {
      tools: tools.map(({ parameters, ...tool }) => ({
        ...tool,
        parameters: JSON.stringify(parameters),
      })),
    }),
    ...(toolChoice !== null && {
      toolChoice: typeof toolChoice === "string" ? toolChoice : { ...toolChoice },
    }),
    ...(responseFormat !== "text" && {
      responseFormat: responseFormat === "json" ? responseFormat : schemaJson(responseFormat),
    }),
  };
}

/** As text: the order of a schema's properties is the order in which a model writes them. */
export const schemaJson = ({ schema, ...named }: OutputSchema): Json => ({
  ...named,
  schema: JSON.stringify(schema),
});
