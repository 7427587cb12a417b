import { millis } from "../../units.ts";
import type { Json } from "../../units.ts";
import { failure } from "../failure.ts";
import type { Fault } from "../failure.ts";
import type { ModelReply, ModelRequest, ModelResponse } from "../model.ts";
import { rateHints } from "../rate-hints.ts";

/** What every adapter's request needs to reach its provider. */
export interface Endpoint {
  /** Null where the server wants none. */
  readonly apiKey: string | null;
  readonly baseUrl: string;
  /** Longest wait for a response's headers. The attempt's signal bounds the body too. */
  readonly deadlineMs: number;
}

/** What a library gives for a request that was answered. */
export interface Received {
  /** The parsed body. */
  readonly data: unknown;
  readonly response: { readonly headers: Headers };
}

/** What a provider's body says, once it is read. */
export type Reading = Omit<ModelResponse, "latencyMs" | "raw">;

/**
 * One attempt: sends, reads, measures. The adapter gives the three parts that differ between providers.
 *
 * @param send rejects with the library's errors
 * @param read null when the body is no answer
 * @param fault what an error of `send` means
 */
export async function attemptReply(
  request: ModelRequest,
  send: () => Promise<Received>,
  read: (body: unknown) => Reading | null,
  fault: (error: unknown) => Fault,
): Promise<ModelReply> {
  const begun = performance.now();
  const since = (): ModelResponse["latencyMs"] => millis(Math.round(performance.now() - begun));
  try {
    const { data, response: http } = await send();
    const reading = read(data);
    if (reading === null) return { ok: false, failure: failure("invalid", notAnAnswer(data)) };
    // What the library parsed from JSON is JSON.
    const response = { ...reading, latencyMs: since(), raw: data as Json };
    const hints = rateHints(http.headers, Date.now());
    return { ok: true, response, ...(hints && { hints }) };
  } catch (error) {
    const found = fault(error);
    if (!found.filtered) return { ok: false, failure: found.failure };
    return { ok: true, response: filtered(request, since(), error) };
  }
}

/** A provider that refuses to answer by HTTP 400 has answered: an empty, filtered output. */
function filtered(
  request: ModelRequest,
  latencyMs: ModelResponse["latencyMs"],
  error: unknown,
): ModelResponse {
  const raw = error instanceof Error ? { error: error.message } : {};
  return {
    text: "",
    toolCalls: [],
    finish: "content_filter",
    model: request.model,
    usage: { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 },
    latencyMs,
    raw,
  };
}

/** Some gateways send an error with status 200: its sentence says more than ours. */
function notAnAnswer(body: unknown): string {
  const text = typeof body === "string" ? body : JSON.stringify(body ?? null);
  return `the response is no answer: ${text}`;
}
