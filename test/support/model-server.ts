import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import type { Finish, Usage } from "../../src/models/model.ts";
import {
  errorType,
  OTHER_PROTOCOLS,
  otherProtocol,
  type OtherProtocol,
} from "./other-protocols.ts";

/**
 * A model provider on loopback that speaks the providers' wire protocols, for the real libraries to talk to:
 * OpenAI's Chat Completions at `POST /v1/chat/completions`, Anthropic's Messages at `POST /v1/messages`, and those of
 * other-protocols.ts.
 * A callback decides each answer or fault; every request is kept.
 *
 * ```ts
 * await using server = await startModelServer(({ nth }) => (nth === 1 ? fault.rateLimited("3") : "Hello"));
 * // OpenAI: base URL `server.openaiUrl`; Anthropic: `server.anthropicUrl`
 * ```
 */
export interface ModelServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly openaiUrl: string;
  readonly anthropicUrl: string;
  /** All requests so far, in order of arrival. */
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

export interface ReceivedRequest {
  /** By the path; null for any other path, which is answered with 404. */
  readonly protocol: "openai" | "anthropic" | OtherProtocol | null;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The parsed body; an empty object where it is not a JSON object. */
  readonly body: { readonly [key: string]: unknown };
  /** The body's bytes as text. */
  readonly text: string;
  readonly model: string;
  /** Text of all system messages, and of all user messages, joined by line breaks. */
  readonly system: string;
  readonly user: string;
  /** Whether an answer by JSON Schema was asked for. */
  readonly structured: boolean;
  /** 1 for the server's first request. */
  readonly nth: number;
  /** `performance.now()` of its arrival. */
  readonly at: number;
}

export interface Answer {
  readonly kind: "answer";
  readonly text: string;
  /** Default `stop`. */
  readonly finish?: Finish;
  /** Null leaves usage out; default a few tokens. */
  readonly usage?: Usage | null;
  /** The model the provider says it used; default the one asked for. */
  readonly model?: string;
  readonly delayMs?: number;
  readonly headers?: { readonly [name: string]: string };
}

export type Fault =
  /** An HTTP error in the protocol's own body. `code` is OpenAI's `error.code`, Anthropic's `details.error_code`. */
  | {
      readonly kind: "error";
      readonly status: number;
      readonly message: string;
      readonly type?: string;
      readonly code?: string;
      readonly headers?: { readonly [name: string]: string };
      /** How long to wait, where Google says it: `36s` in the body. */
      readonly retryDelay?: string;
    }
  /** The connection is reset before any answer. */
  | { readonly kind: "reset" }
  /** The connection stays open and silent. */
  | { readonly kind: "hang" }
  /** Headers, then a byte every 50 ms without end. */
  | { readonly kind: "trickle" }
  /** Status 200 with this body and content type `application/json`, whatever it is. */
  | { readonly kind: "body"; readonly text: string };

export type Reply = string | Answer | Fault;

/** Answers and faults by name. */
export const answer = (text: string, more: Omit<Answer, "kind" | "text"> = {}): Answer => ({
  kind: "answer",
  text,
  ...more,
});

export const fault = {
  error: (status: number, message: string, more: Partial<Extract<Fault, { kind: "error" }>> = {}) =>
    ({ kind: "error", status, message, ...more }) satisfies Fault,
  /** @param retryAfter seconds or an HTTP date */
  rateLimited: (retryAfter?: string) =>
    fault.error(429, "Rate limit reached", {
      type: "rate_limit_error",
      headers: retryAfter === undefined ? {} : { "retry-after": retryAfter },
    }),
  overloaded: () => fault.error(529, "Overloaded", { type: "overloaded_error" }),
  redirect: (to: string) => fault.error(307, "moved", { headers: { location: to } }),
  truncatedJson: () => ({ kind: "body", text: '{"choices":[{"mess' }) satisfies Fault,
  reset: () => ({ kind: "reset" }) satisfies Fault,
  hang: () => ({ kind: "hang" }) satisfies Fault,
  trickle: () => ({ kind: "trickle" }) satisfies Fault,
};

/** Starts a server on a free port. Close it, or hold it by `await using`. */
export async function startModelServer(
  decide: (request: ReceivedRequest) => Reply | Promise<Reply>,
): Promise<ModelServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await receive(incoming, requests.length + 1);
    requests.push(request);
    const reply: Reply =
      request.protocol === null
        ? fault.error(404, `no ${request.path} here`)
        : await decide(request);
    send(request, typeof reply === "string" ? answer(reply) : reply, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url,
    openaiUrl: `${url}/v1`,
    anthropicUrl: url,
    requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}

const PROTOCOLS: { readonly [path: string]: "openai" | "anthropic" } = {
  "/v1/chat/completions": "openai",
  "/v1/messages": "anthropic",
};

async function receive(incoming: IncomingMessage, nth: number): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const path = incoming.url ?? "";
  const body = objectOf(text);
  const messages = messagesOf(body);
  const said = (role: string): string =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) => content)
      .join("\n");
  const other = otherProtocol(path);
  return {
    protocol: (incoming.method === "POST" && (PROTOCOLS[path] ?? other?.protocol)) || null,
    method: incoming.method ?? "",
    path,
    headers: incoming.headers,
    body,
    text,
    model: String(other?.model ?? body["model"] ?? ""),
    system: typeof body["system"] === "string" ? body["system"] : said("system"),
    user: said("user"),
    structured: "response_format" in body || "output_config" in body,
    nth,
    at: performance.now(),
  };
}

function objectOf(text: string): { readonly [key: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function messagesOf(body: {
  readonly [key: string]: unknown;
}): { role: string; content: string }[] {
  const list: unknown[] = Array.isArray(body["messages"]) ? body["messages"] : [];
  return list.map((message) => {
    const { role = "", content = "" } = Object(message);
    return { role: String(role), content: String(content) };
  });
}

function send(request: ReceivedRequest, reply: Answer | Fault, response: ServerResponse): void {
  switch (reply.kind) {
    case "answer": {
      const body = answerBody(request, reply);
      setTimeout(
        () => sendJson(response, 200, reply.headers ?? {}, JSON.stringify(body)),
        reply.delayMs ?? 0,
      );
      return;
    }
    case "error": {
      const body = errorBody(request, reply);
      const named = request.protocol === "bedrock" ? errorType(reply) : {};
      const headers = { ...named, ...reply.headers };
      return sendJson(response, reply.status, headers, JSON.stringify(body));
    }
    case "body":
      return sendJson(response, 200, {}, reply.text);
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "hang":
      return;
    case "trickle": {
      response.writeHead(200, { "content-type": "application/json" });
      const timer = setInterval(() => response.write(" "), 50);
      response.on("close", () => clearInterval(timer));
    }
  }
}

function answerBody(request: ReceivedRequest, reply: Answer): object {
  const { protocol } = request;
  if (protocol === "anthropic") return message(request, reply);
  if (protocol === "openai" || protocol === null) return completion(request, reply);
  return OTHER_PROTOCOLS[protocol].answer(request, reply);
}

function errorBody(
  { protocol }: ReceivedRequest,
  reply: Extract<Fault, { kind: "error" }>,
): object {
  if (protocol === "anthropic") return anthropicError(reply);
  if (protocol === "openai" || protocol === null) return openaiError(reply);
  return OTHER_PROTOCOLS[protocol].error(reply);
}

function sendJson(
  response: ServerResponse,
  status: number,
  headers: { readonly [name: string]: string },
  text: string,
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(text);
}

const SOME_USAGE: Usage = { inputTokens: 20, cachedInputTokens: 0, outputTokens: 10 };

function completion(request: ReceivedRequest, reply: Answer): object {
  const { finish = "stop", usage = SOME_USAGE } = reply;
  const refused = finish === "refusal";
  return {
    id: `chatcmpl-${request.nth}`,
    object: "chat.completion",
    created: 1_700_000_000,
    model: reply.model ?? request.model,
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: refused ? null : reply.text,
          refusal: refused ? reply.text : null,
        },
        finish_reason: refused ? "stop" : finish,
      },
    ],
    ...(usage && {
      usage: {
        prompt_tokens: usage.inputTokens,
        completion_tokens: usage.outputTokens,
        total_tokens: usage.inputTokens + usage.outputTokens,
        prompt_tokens_details: { cached_tokens: usage.cachedInputTokens },
      },
    }),
  };
}

/** Messages has no content filter of its own: a filtered answer is a refusal there. */
const STOP_REASONS: { readonly [finish in Finish]: string } = {
  stop: "end_turn",
  length: "max_tokens",
  refusal: "refusal",
  content_filter: "refusal",
};

function message(request: ReceivedRequest, reply: Answer): object {
  const { finish = "stop", usage = SOME_USAGE } = reply;
  return {
    id: `msg_${request.nth}`,
    type: "message",
    role: "assistant",
    model: reply.model ?? request.model,
    content: [{ type: "text", text: reply.text }],
    stop_reason: STOP_REASONS[finish],
    stop_sequence: null,
    ...(usage && {
      usage: {
        input_tokens: usage.inputTokens - usage.cachedInputTokens - (usage.cacheWriteTokens ?? 0),
        cache_read_input_tokens: usage.cachedInputTokens,
        cache_creation_input_tokens: usage.cacheWriteTokens ?? 0,
        output_tokens: usage.outputTokens,
      },
    }),
  };
}

function openaiError({
  message,
  type = "invalid_request_error",
  code,
}: Extract<Fault, { kind: "error" }>) {
  return { error: { message, type, param: null, code: code ?? null } };
}

function anthropicError({
  message,
  type = "invalid_request_error",
  code,
}: Extract<Fault, { kind: "error" }>) {
  const details = code === undefined ? {} : { details: { error_code: code } };
  return { type: "error", error: { type, message, ...details }, request_id: "req_1" };
}
