import type { Responses } from "openai/resources/responses";
import { z } from "zod";

import { callId } from "../message.ts";
import { DEFAULT_MAX_TOKENS } from "../model.ts";
import type { Finish, Model, ModelRequest, Usage } from "../model.ts";
import { argumentsOf } from "../tool-arguments.ts";
import { openaiClient } from "./openai-client.ts";
import { attemptReply } from "./reply.ts";
import type { Endpoint, Reading } from "./reply.ts";
import { choiceParam, inputParams, toolParam } from "./responses-input.ts";

/** A model behind OpenAI's Responses API. Nothing is kept there (`store`): eval data is for this run alone. */
export async function openaiResponsesModel(endpoint: Endpoint): Promise<Model> {
  const { client, fault } = await openaiClient(endpoint);
  return {
    ask: (request, { signal }) =>
      attemptReply(
        request,
        // `responses.create` adds texts of its own to the body, which is kept as it came.
        () => client.post("/responses", { body: bodyOf(request), signal }).withResponse(),
        (body) => read(body, request),
        (error) => fault(error, signal.aborted),
      ),
  };
}

function bodyOf({
  model,
  messages,
  parameters,
  tools,
  toolChoice,
  ...form
}: ModelRequest): Responses.ResponseCreateParamsNonStreaming {
  const { temperature, topP, maxTokens, reasoningEffort } = parameters;
  const format = formatOf(form);
  return {
    model,
    input: inputParams(messages),
    store: false,
    max_output_tokens: maxTokens ?? DEFAULT_MAX_TOKENS,
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(reasoningEffort !== undefined && { reasoning: { effort: reasoningEffort } }),
    ...(tools.length > 0 && { tools: tools.map(toolParam) }),
    ...(toolChoice !== null && { tool_choice: choiceParam(toolChoice) }),
    ...(format !== null && { text: { format } }),
  };
}

function formatOf({
  outputSchema,
  jsonMode,
}: Pick<ModelRequest, "outputSchema" | "jsonMode">): Responses.ResponseFormatTextConfig | null {
  if (outputSchema === null) return jsonMode ? { type: "json_object" } : null;
  const { name, schema, strict = true } = outputSchema;
  return { type: "json_schema", name, strict, schema: schema as { [key: string]: unknown } };
}

const count = z.number().int().nonnegative();

/** Only what is read. `failed` and `cancelled` are no answers, though they come with status 200. */
const answered = z.object({
  model: z.string().nullish(),
  status: z.enum(["completed", "incomplete"]).nullish(),
  incomplete_details: z.object({ reason: z.string().nullish() }).nullish(),
  output: z.array(
    z.object({
      type: z.string(),
      content: z
        .array(z.object({ text: z.string().nullish(), refusal: z.string().nullish() }))
        .nullish()
        .catch(null),
      call_id: z.string().nullish(),
      name: z.string().nullish(),
      arguments: z.string().nullish().catch(null),
    }),
  ),
  usage: z
    .object({
      input_tokens: count,
      output_tokens: count,
      input_tokens_details: z
        .object({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
        .nullish(),
    })
    .nullish()
    .catch(null),
});

function read(body: unknown, request: ModelRequest): Reading | null {
  const parsed = answered.safeParse(body).data;
  if (parsed === undefined) return null;
  const said = parsed.output
    .filter(({ type }) => type === "message")
    .flatMap(({ content }) => content ?? []);
  const refusal = said.map((part) => part.refusal ?? "").join("");
  return {
    text: refusal || said.map(({ text }) => text ?? "").join(""),
    toolCalls: parsed.output
      .filter(({ type }) => type === "function_call")
      .map(({ call_id, name, arguments: text }, n) => ({
        id: callId(call_id, n),
        name: name ?? "",
        arguments: argumentsOf(text ?? ""),
      })),
    finish: refusal === "" ? finishOf(parsed) : "refusal",
    model: parsed.model || request.model,
    usage: usageOf(parsed.usage),
  };
}

function finishOf({ status, incomplete_details }: z.infer<typeof answered>): Finish {
  if (status !== "incomplete") return "stop";
  return incomplete_details?.reason === "content_filter" ? "content_filter" : "length";
}

function usageOf(usage: z.infer<typeof answered>["usage"]): Usage | null {
  if (!usage) return null;
  const written = usage.input_tokens_details?.cache_write_tokens ?? 0;
  return {
    inputTokens: usage.input_tokens,
    cachedInputTokens: usage.input_tokens_details?.cached_tokens ?? 0,
    ...(written > 0 && { cacheWriteTokens: written }),
    outputTokens: usage.output_tokens,
  };
}
