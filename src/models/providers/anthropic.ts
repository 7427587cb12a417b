import type { Anthropic, APIError } from "@anthropic-ai/sdk";
import { z } from "zod";

import type { Fault } from "../failure.ts";
import { callId, textsBy } from "../message.ts";
import type { ToolCall } from "../message.ts";
import { DEFAULT_MAX_TOKENS } from "../model.ts";
import type { Finish, Model, ModelRequest, Usage } from "../model.ts";
import { PROVIDERS } from "../provider.ts";
import { choiceParam, toolParam, turnParams } from "./anthropic-messages.ts";
import { attemptReply } from "./reply.ts";
import type { Json } from "../../units.ts";
import type { OutputSchema } from "../tool.ts";
import type { Endpoint, Reading } from "./reply.ts";
import { argumentsIn } from "../tool-arguments.ts";
import { present, sdkFault, sdkOptions } from "./sdk-fault.ts";
import type { Said, SdkErrors } from "./sdk-fault.ts";
import { sharedPrefixes } from "./shared-prefix.ts";

/** A model behind Anthropic's Messages API, through the official library with its own retries off. */
export async function anthropicModel(endpoint: Endpoint): Promise<Model> {
  const sdk = await import("@anthropic-ai/sdk");
  const { transformJSONSchema } = await import("@anthropic-ai/sdk/lib/transform-json-schema");
  const client = new sdk.Anthropic({ apiKey: endpoint.apiKey, ...sdkOptions(endpoint) });
  const markOf = sharedPrefixes();
  return {
    async ask(request, { signal }) {
      const mark = markOf(request);
      const body = messageBody(request, transformJSONSchema, mark.isMarked);
      const reply = await attemptReply(
        request,
        // `messages.create` prints a deprecation warning per call, straight to the console.
        () => client.post("/v1/messages", { body, signal }).withResponse(),
        (answer) => readMessage(answer, request),
        (error) => anthropicFault(error, signal.aborted, sdk),
      );
      mark.done(reply.ok);
      return reply;
    },
  };
}

export const anthropicFault = (error: unknown, stopped: boolean, sdk: SdkErrors<APIError>): Fault =>
  sdkFault(error, stopped, sdk, saidBy);

const saidBy = ({ errorCode, type, apiMessage, message }: APIError): Said => ({
  names: present(errorCode, type),
  message: apiMessage ?? message,
});

/** Older models take sampling parameters that the current ones, and so the library's types, do not know. */
type Body = Anthropic.MessageCreateParamsNonStreaming & {
  temperature?: number;
  top_p?: number;
  top_k?: number;
};
type Schema = { [key: string]: unknown };

/** @param isMarked whether what stands up to the system text's end is to be kept in the provider's cache */
export function messageBody(
  request: ModelRequest,
  supported: (schema: Schema) => Schema,
  isMarked: boolean,
): Body {
  const system = systemParam(request, isMarked);
  return { ...bodyOf(request, supported), ...(system !== null && { system }) };
}

/**
 * Structured output is asked for by schema, not by a forced tool: current models answer a forced tool with
 * 400 while they think. What the API has no parameter for is refused before any call (unsent.ts).
 */
function bodyOf(request: ModelRequest, supported: (schema: Schema) => Schema): Body {
  const { temperature, topP, maxTokens, stop, topK, reasoningEffort } = request.parameters;
  const { outputSchema, tools, toolChoice } = request;
  const effort = PROVIDERS.anthropic.efforts.find((of) => of === reasoningEffort);
  return {
    model: request.model,
    max_tokens: maxTokens ?? DEFAULT_MAX_TOKENS,
    messages: turnParams(request.messages),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(stop !== undefined && { stop_sequences: [...stop] }),
    ...(topK !== undefined && { top_k: topK }),
    ...(tools.length > 0 && { tools: tools.map(toolParam) }),
    ...(toolChoice !== null && { tool_choice: choiceParam(toolChoice) }),
    ...((outputSchema !== null || effort !== undefined) && {
      output_config: {
        ...(outputSchema !== null && { format: formatOf(outputSchema, supported) }),
        ...(effort !== undefined && { effort }),
      },
    }),
  };
}

/** @param isMarked whether what stands up to its end is to be kept in the provider's cache */
function systemParam(
  { messages }: ModelRequest,
  isMarked: boolean,
): string | Anthropic.TextBlockParam[] | null {
  const texts = textsBy("system", messages);
  if (texts.length === 0) return null;
  const text = texts.join("\n\n");
  return isMarked ? [{ type: "text", text, cache_control: { type: "ephemeral" } }] : text;
}

const formatOf = ({ schema }: OutputSchema, supported: (schema: Schema) => Schema) => ({
  type: "json_schema" as const,
  schema: supported(schema as Schema),
});

const count = z.number().int().nonnegative();

const message = z.object({
  model: z.string().nullish(),
  stop_reason: z.string().nullish(),
  content: z.array(
    z.object({
      type: z.string(),
      text: z.string().nullish(),
      id: z.string().nullish(),
      name: z.string().nullish(),
      input: z.custom<Json>().optional(),
    }),
  ),
  usage: z
    .object({
      input_tokens: count,
      output_tokens: count,
      cache_read_input_tokens: count.nullish(),
      cache_creation_input_tokens: count.nullish(),
    })
    .nullish()
    .catch(null),
});

export function readMessage(body: unknown, request: Pick<ModelRequest, "model">): Reading | null {
  const parsed = message.safeParse(body).data;
  if (parsed === undefined) return null;
  const texts = parsed.content.filter(({ type }) => type === "text").map(({ text }) => text ?? "");
  return {
    text: texts.join(""),
    toolCalls: parsed.content.filter(({ type }) => type === "tool_use").map(readCall),
    finish: FINISH.get(parsed.stop_reason ?? "") ?? "stop",
    model: parsed.model || request.model,
    usage: usageOf(parsed.usage),
  };
}

type Block = z.infer<typeof message>["content"][number];

const readCall = ({ id, name, input }: Block, n: number): ToolCall => ({
  id: callId(id, n),
  name: name ?? "",
  arguments: argumentsIn(input),
});

/** A turn paused by the server is as unfinished as one that ran out of room. */
const FINISH: ReadonlyMap<string, Finish> = new Map([
  ["max_tokens", "length"],
  ["model_context_window_exceeded", "length"],
  ["pause_turn", "length"],
  ["refusal", "refusal"],
]);

/** Anthropic counts cached input beside `input_tokens`; ours counts it within. */
function usageOf(usage: z.infer<typeof message>["usage"]): Usage | null {
  if (!usage) return null;
  const cached = usage.cache_read_input_tokens ?? 0;
  const written = usage.cache_creation_input_tokens ?? 0;
  return {
    inputTokens: usage.input_tokens + cached + written,
    cachedInputTokens: cached,
    ...(written > 0 && { cacheWriteTokens: written }),
    outputTokens: usage.output_tokens,
  };
}
