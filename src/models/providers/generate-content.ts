import { z } from "zod";

import type { Json } from "../../units.ts";
import type { Fault } from "../failure.ts";
import { callId, textsBy } from "../message.ts";
import { DEFAULT_MAX_TOKENS } from "../model.ts";
import type { Finish, Model, ModelRequest, Usage } from "../model.ts";
import { argumentsIn } from "../tool-arguments.ts";
import { contentParams, toolConfig, toolParam } from "./gemini-contents.ts";
import { HttpError, postedModel, postFault } from "./posted-model.ts";
import type { Protocol } from "./posted-model.ts";
import type { Endpoint, Reading } from "./reply.ts";
import { present } from "./sdk-fault.ts";
import type { Said } from "./sdk-fault.ts";

/** A model behind `generateContent`, which Google serves under two addresses with a way to sign in each. */
export const generateContent = (endpoint: Endpoint, auth: Protocol["auth"]): Model =>
  postedModel(endpoint, {
    auth,
    path: (id) => `models/${id}:generateContent`,
    body: bodyOf,
    read,
    fault: faultOf,
  });

function bodyOf(request: ModelRequest): Json {
  const { messages, tools, toolChoice } = request;
  const system = textsBy("system", messages);
  return {
    contents: contentParams(request),
    ...(system.length > 0 && {
      systemInstruction: {
        parts: [{ text: system.join("\n\n") }],
      },
    }),
    generationConfig: generationConfig(request),
    ...(tools.length > 0 && {
      tools: [{ functionDeclarations: tools.map(toolParam) }],
      toolConfig: toolConfig(tools, toolChoice),
    }),
  };
}

function generationConfig({ parameters, outputSchema, jsonMode }: ModelRequest): Json {
  const { temperature, topP, topK, maxTokens, stop, seed } = parameters;
  const { frequencyPenalty, presencePenalty, reasoningEffort } = parameters;
  return {
    maxOutputTokens: maxTokens ?? DEFAULT_MAX_TOKENS,
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { topP }),
    ...(topK !== undefined && { topK }),
    ...(stop !== undefined && { stopSequences: stop }),
    ...(seed !== undefined && { seed }),
    ...(frequencyPenalty !== undefined && { frequencyPenalty }),
    ...(presencePenalty !== undefined && { presencePenalty }),
    ...(reasoningEffort !== undefined && { thinkingConfig: { thinkingLevel: reasoningEffort } }),
    ...((jsonMode || outputSchema !== null) && { responseMimeType: "application/json" }),
    ...(outputSchema !== null && { responseJsonSchema: outputSchema.schema }),
  };
}

const count = z.number().int().nonnegative();

/** Only what is read. A prompt that is blocked has no candidate, and a blocked answer no content. */
const generated = z.object({
  candidates: z
    .array(
      z.object({
        content: z
          .object({
            parts: z
              .array(
                z.object({
                  text: z.string().nullish(),
                  thought: z.boolean().nullish(),
                  functionCall: z
                    .object({
                      id: z.string().nullish(),
                      name: z.string(),
                      args: z.custom<Json>().nullish(),
                    })
                    .nullish(),
                }),
              )
              .nullish(),
          })
          .nullish(),
        finishReason: z.string().nullish(),
      }),
    )
    .nullish(),
  promptFeedback: z.object({ blockReason: z.string().nullish() }).nullish(),
  modelVersion: z.string().nullish(),
  usageMetadata: z
    .object({
      promptTokenCount: count.nullish(),
      cachedContentTokenCount: count.nullish(),
      candidatesTokenCount: count.nullish(),
      thoughtsTokenCount: count.nullish(),
    })
    .nullish()
    .catch(null),
});

function read(body: unknown, request: ModelRequest): Reading | null {
  const parsed = generated.safeParse(body).data;
  const candidate = parsed?.candidates?.[0];
  const blocked = parsed?.promptFeedback?.blockReason;
  if (parsed === undefined || (candidate === undefined && !blocked)) return null;
  const parts = (candidate?.content?.parts ?? []).filter(({ thought }) => thought !== true);
  const calls = parts.flatMap(({ functionCall }) => functionCall ?? []);
  return {
    text: parts.map(({ text }) => text ?? "").join(""),
    toolCalls: calls.map(({ id, name, args }, n) => ({
      id: callId(id, n),
      name,
      arguments: argumentsIn(args),
    })),
    finish:
      candidate === undefined
        ? "content_filter"
        : (FINISH.get(candidate.finishReason ?? "") ?? "stop"),
    model: parsed.modelVersion || request.model,
    usage: usageOf(parsed.usageMetadata),
  };
}

/** A call that the model could not write to its end is as unfinished as a text. */
const FINISH: ReadonlyMap<string, Finish> = new Map([
  ["MAX_TOKENS", "length"],
  ["MALFORMED_FUNCTION_CALL", "length"],
  ["UNEXPECTED_TOOL_CALL", "length"],
  ["SAFETY", "content_filter"],
  ["RECITATION", "content_filter"],
  ["LANGUAGE", "content_filter"],
  ["BLOCKLIST", "content_filter"],
  ["PROHIBITED_CONTENT", "content_filter"],
  ["SPII", "content_filter"],
]);

/** Google counts cached input within the prompt, and thoughts, billed as output, beside the answer. */
function usageOf(usage: z.infer<typeof generated>["usageMetadata"]): Usage | null {
  if (!usage || typeof usage.promptTokenCount !== "number") return null;
  return {
    inputTokens: usage.promptTokenCount,
    cachedInputTokens: usage.cachedContentTokenCount ?? 0,
    outputTokens: (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
  };
}

const failed = z.object({
  error: z.object({
    message: z.string(),
    status: z.string().nullish(),
    details: z
      .array(z.object({ reason: z.string().nullish(), retryDelay: z.string().nullish() }))
      .nullish()
      .catch(null),
  }),
});

/** Google says in the body what others say by status and header: a wrong key is a 400, the pause a `retryDelay`. */
function faultOf(error: unknown, stopped: boolean): Fault {
  if (!(error instanceof HttpError)) return postFault(error, stopped, saidBy);
  const details = failed.safeParse(error.body).data?.error.details ?? [];
  const delay = details.map(({ retryDelay }) => retryDelay).find((text) => !!text);
  const headers = new Headers(error.headers);
  if (delay && !headers.has("retry-after")) headers.set("retry-after", delay.replace(/s$/, ""));
  const wrongKey = details.some(({ reason }) => reason === "API_KEY_INVALID");
  const status = wrongKey ? 401 : error.status;
  return postFault(new HttpError(error.message, { status, headers }, error.body), stopped, saidBy);
}

function saidBy({ body, message }: HttpError): Said {
  const said = failed.safeParse(body).data?.error;
  const reasons = said?.details?.map(({ reason }) => reason) ?? [];
  return { names: present(...reasons, said?.status), message: said?.message ?? message };
}
