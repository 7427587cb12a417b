import { z } from "zod";

import { checkShape } from "../../text/shape.ts";
import { readJsonData } from "../../text/json.ts";
import { isMapping } from "../../text/mapping.ts";
import { usd, millis, type Json } from "../../units.ts";
import { ANSWER_FIELDS } from "../answer-fields.ts";
import { failure } from "../failure.ts";
import type { ModelFailure, ModelRequest, ModelResponse, Usage } from "../model.ts";
import { messageParam } from "../providers/chat-messages.ts";
import { toolCallsOf } from "../tool-call-shape.ts";

/** What is said to an application, and how it answers: one JSON object each way (docs/targets.md). */

/** The request without its `id`, which names an exchange and no question. */
export function wireRequest({ application, messages }: ModelRequest, sample: number): Json {
  if (application === undefined) throw new Error("a request to an application without one");
  const { prompt, prompts, input } = application;
  // Messages of Chat Completions are JSON by nature.
  const said = messages.map(messageParam) as unknown as Json;
  return { prompt: { ...prompt, files: textsOf(prompts.files) }, input, messages: said, sample };
}

/** Files that are no text, such as images, lie under the prompt root alone. */
function textsOf(files: ReadonlyMap<string, Uint8Array>): { readonly [path: string]: string } {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const texts: [string, string][] = [];
  for (const [path, bytes] of files) {
    try {
      texts.push([path, decoder.decode(bytes)]);
    } catch {
      continue;
    }
  }
  return Object.fromEntries(texts);
}

const Answer = z.looseObject({
  ...ANSWER_FIELDS,
  model: z.string().min(1).meta({ description: "the id of a model" }).optional(),
  error: z.string().meta({ description: "a text" }).optional(),
});

/**
 * An answer as a response; a failure where the application says that it has none, or says something else.
 *
 * @param text a JSON object
 * @param tookMs how long it took by our clock, for an answer that does not say
 */
export function readAnswer(
  text: string,
  request: Pick<ModelRequest, "model">,
  tookMs: number,
): { readonly response: ModelResponse } | { readonly failure: ModelFailure } {
  const json = readJsonData(text);
  if (!json.ok) return { failure: failure("invalid", `the answer is none: ${json.message}`) };
  const read = checkShape(Answer, { file: "the answer", value: json.value, lineOf: () => 1 });
  if (!read.ok) {
    const wrong = read.problems.map(({ message, hint }) =>
      hint ? `${message} (${hint})` : message,
    );
    return { failure: failure("invalid", `the answer is none: ${wrong.join("; ")}`) };
  }
  const said = read.value;
  if (said.error !== undefined) return { failure: failure("transient", said.error) };
  const toolCalls = toolCallsOf(said.tool_calls ?? []);
  if (typeof said.output !== "string" && toolCalls.length === 0) {
    const message = "the answer is none: it has neither `output` nor `tool_calls`";
    return { failure: failure("invalid", message) };
  }
  return {
    response: {
      text: said.output ?? "",
      toolCalls,
      finish: said.finish ?? "stop",
      model: said.model ?? request.model,
      usage: said.usage === undefined ? null : usageOf(said.usage),
      latencyMs: millis(Math.round(said.latency_ms ?? tookMs)),
      ...(said.contexts && { contexts: said.contexts }),
      ...(said.cost_usd !== undefined && { costUsd: usd(said.cost_usd) }),
      raw: json.value,
    },
  };
}

function usageOf(told: NonNullable<z.infer<typeof Answer>["usage"]>): Usage {
  const input = told["input_tokens"];
  return {
    inputTokens: typeof input === "number" && input >= 0 ? Math.round(input) : 0,
    cachedInputTokens: 0,
    outputTokens: Math.round(told.output_tokens),
  };
}

/** A line or a body as a JSON object; null for everything else, such as what a library prints. */
export function objectIn(text: string): { readonly [key: string]: Json } | null {
  try {
    const value: Json = JSON.parse(text);
    return isMapping(value) ? value : null;
  } catch {
    return null;
  }
}
