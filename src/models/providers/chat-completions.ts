import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { z } from "zod";

import type { Json } from "../../units.ts";
import { DEFAULT_MAX_TOKENS } from "../model.ts";
import type { Finish, Model, ModelRequest, Usage } from "../model.ts";
import {
  choiceParam,
  messageParam,
  readToolCalls,
  toolCallsShape,
  toolParam,
} from "./chat-messages.ts";
import { openaiClient } from "./openai-client.ts";
import { attemptReply } from "./reply.ts";
import type { Endpoint, Reading } from "./reply.ts";

/** Where servers that speak Chat Completions differ from OpenAI. */
export interface Dialect {
  /** OpenAI's reasoning models refuse `max_tokens`; older servers know nothing else. */
  readonly limit: "max_completion_tokens" | "max_tokens";
  /** What goes into every body besides. */
  readonly also?: { readonly [name: string]: Json };
}

/** A model behind OpenAI's Chat Completions API, through the official library with its own retries off. */
export async function chatCompletions(endpoint: Endpoint, dialect: Dialect): Promise<Model> {
  const { client, fault } = await openaiClient(endpoint);
  return {
    ask: (request, { signal }) =>
      attemptReply(
        request,
        () =>
          client.chat.completions
            .create(completionBody(request, dialect), { signal })
            .withResponse(),
        (body) => readCompletion(body, request),
        (error) => fault(error, signal.aborted),
      ),
  };
}

export function completionBody(
  { model, messages, parameters, outputSchema, jsonMode, tools, toolChoice }: ModelRequest,
  dialect: Dialect,
): ChatCompletionCreateParamsNonStreaming & { top_k?: number } {
  const { temperature, topP, maxTokens, stop, seed, topK } = parameters;
  const { frequencyPenalty, presencePenalty, reasoningEffort } = parameters;
  return {
    ...dialect.also,
    model,
    messages: messages.map(messageParam),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    // Always sent: what the budget sets aside is then the most that an answer can cost.
    [dialect.limit]: maxTokens ?? DEFAULT_MAX_TOKENS,
    ...(stop !== undefined && { stop: [...stop] }),
    ...(seed !== undefined && { seed }),
    // No parameter of OpenAI's own, but of many servers that speak its protocol.
    ...(topK !== undefined && { top_k: topK }),
    ...(frequencyPenalty !== undefined && { frequency_penalty: frequencyPenalty }),
    ...(presencePenalty !== undefined && { presence_penalty: presencePenalty }),
    ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort }),
    ...(tools.length > 0 && { tools: tools.map(toolParam) }),
    ...(toolChoice !== null && { tool_choice: choiceParam(toolChoice) }),
    ...(jsonMode && { response_format: { type: "json_object" as const } }),
    ...(outputSchema !== null && {
      response_format: {
        type: "json_schema" as const,
        json_schema: {
          name: outputSchema.name,
          strict: outputSchema.strict ?? true,
          schema: outputSchema.schema as { [key: string]: unknown },
        },
      },
    }),
  };
}

const count = z.number().int().nonnegative();

/** Only what is read; a usage that makes no sense counts as none, so that its cost is estimated. */
const completion = z.object({
  model: z.string().nullish(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: toolCallsShape,
        }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z
        .object({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
        .nullish(),
    })
    .nullish()
    .catch(null),
});

export function readCompletion(
  body: unknown,
  request: Pick<ModelRequest, "model">,
): Reading | null {
  const parsed = completion.safeParse(body).data;
  const choice = parsed?.choices[0];
  if (parsed === undefined || choice === undefined) return null;
  const { content, refusal, tool_calls } = choice.message;
  return {
    text: refusal || (content ?? ""),
    toolCalls: readToolCalls(tool_calls),
    // A refusal comes with finish_reason "stop", and must not pass for an answer.
    finish: refusal ? "refusal" : (FINISH.get(choice.finish_reason ?? "") ?? "stop"),
    model: parsed.model || request.model,
    usage: usageOf(parsed.usage),
  };
}

const FINISH: ReadonlyMap<string, Finish> = new Map([
  ["length", "length"],
  ["content_filter", "content_filter"],
]);

function usageOf(usage: z.infer<typeof completion>["usage"]): Usage | null {
  if (!usage) return null;
  const written = usage.prompt_tokens_details?.cache_write_tokens ?? 0;
  return {
    inputTokens: usage.prompt_tokens,
    cachedInputTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    ...(written > 0 && { cacheWriteTokens: written }),
    outputTokens: usage.completion_tokens,
  };
}
