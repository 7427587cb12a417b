import { z } from "zod";

import type { Json } from "../../units.ts";
import { failure } from "../failure.ts";
import { callId, imagesOf, saysNothing, textsBy } from "../message.ts";
import { DEFAULT_MAX_TOKENS } from "../model.ts";
import type { Finish, Model, ModelRequest, Usage } from "../model.ts";
import { argumentsIn } from "../tool-arguments.ts";
import { choiceParam, toolParam, turnParams } from "./bedrock-messages.ts";
import { postedModel, postFault } from "./posted-model.ts";
import type { HttpError } from "./posted-model.ts";
import type { Endpoint, Reading } from "./reply.ts";
import { present } from "./sdk-fault.ts";
import type { Said } from "./sdk-fault.ts";

/**
 * A model behind Amazon Bedrock's Converse API, signed in to by a Bedrock API key, which needs no library.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export async function bedrockModel(endpoint: Endpoint): Promise<Model> {
  const model = postedModel(endpoint, {
    auth: (key) => ({ authorization: `Bearer ${key}` }),
    path: (id) => `model/${id}/converse`,
    body: bodyOf,
    read,
    fault: (error, stopped) => postFault(error, stopped, saidBy),
  });
  return {
    async ask(request, attempt) {
      const unsendable = refusal(request);
      if (unsendable !== null) return { ok: false, failure: failure("permanent", unsendable) };
      return model.ask(request, attempt);
    },
  };
}

/** What the API has no word for, and would be left out of the question. */
function refusal({ messages, toolChoice }: ModelRequest): string | null {
  const images = messages.flatMap(({ content }) => imagesOf(content));
  if (images.some(({ kind }) => kind === "image-url")) {
    return "Bedrock takes no images by address: give them as files";
  }
  if (messages.some(saysNothing)) return "Bedrock takes no turn that says nothing: give it a text";
  return toolChoice === "none" ? "Bedrock cannot be told to call none of the tools" : null;
}

function bodyOf({ messages, parameters, outputSchema, tools, toolChoice }: ModelRequest): Json {
  const { temperature, topP, maxTokens, stop } = parameters;
  const system = textsBy("system", messages);
  return {
    messages: turnParams(messages),
    ...(system.length > 0 && { system: system.map((text) => ({ text })) }),
    inferenceConfig: {
      maxTokens: maxTokens ?? DEFAULT_MAX_TOKENS,
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { topP }),
      ...(stop !== undefined && { stopSequences: stop }),
    },
    ...(tools.length > 0 && {
      toolConfig: {
        tools: tools.map(toolParam),
        ...(toolChoice !== null &&
          toolChoice !== "none" && { toolChoice: choiceParam(toolChoice) }),
      },
    }),
    ...(outputSchema !== null && {
      outputConfig: {
        textFormat: {
          type: "json_schema",
          structure: {
            jsonSchema: { name: outputSchema.name, schema: JSON.stringify(outputSchema.schema) },
          },
        },
      },
    }),
  };
}

const count = z.number().int().nonnegative();

const conversed = z.object({
  output: z.object({
    message: z.object({
      content: z.array(
        z.object({
          text: z.string().nullish(),
          toolUse: z
            .object({
              toolUseId: z.string().nullish(),
              name: z.string(),
              input: z.custom<Json>().nullish(),
            })
            .nullish(),
        }),
      ),
    }),
  }),
  stopReason: z.string().nullish(),
  usage: z
    .object({
      inputTokens: count,
      outputTokens: count,
      cacheReadInputTokens: count.nullish(),
      cacheWriteInputTokens: count.nullish(),
    })
    .nullish()
    .catch(null),
});

function read(body: unknown, request: ModelRequest): Reading | null {
  const parsed = conversed.safeParse(body).data;
  if (parsed === undefined) return null;
  const { content } = parsed.output.message;
  const calls = content.flatMap(({ toolUse }) => toolUse ?? []);
  return {
    text: content.map(({ text }) => text ?? "").join(""),
    toolCalls: calls.map(({ toolUseId, name, input }, n) => ({
      id: callId(toolUseId, n),
      name,
      arguments: argumentsIn(input),
    })),
    finish: FINISH.get(parsed.stopReason ?? "") ?? "stop",
    // The API does not say which it used; ids here are of one model for good.
    model: request.model,
    usage: usageOf(parsed.usage),
  };
}

const FINISH: ReadonlyMap<string, Finish> = new Map([
  ["max_tokens", "length"],
  ["model_context_window_exceeded", "length"],
  ["malformed_model_output", "length"],
  ["malformed_tool_use", "length"],
  ["guardrail_intervened", "content_filter"],
  ["content_filtered", "content_filter"],
  ["refusal", "refusal"],
]);

/** Amazon counts cached input beside `inputTokens`; ours counts it within. */
function usageOf(usage: z.infer<typeof conversed>["usage"]): Usage | null {
  if (!usage) return null;
  const cached = usage.cacheReadInputTokens ?? 0;
  const written = usage.cacheWriteInputTokens ?? 0;
  return {
    inputTokens: usage.inputTokens + cached + written,
    cachedInputTokens: cached,
    ...(written > 0 && { cacheWriteTokens: written }),
    outputTokens: usage.outputTokens,
  };
}

const failed = z.object({ message: z.string() });

function saidBy({ body, headers, message }: HttpError): Said {
  const name = headers.get("x-amzn-errortype")?.split(":")[0];
  return { names: present(name), message: failed.safeParse(body).data?.message ?? message };
}
