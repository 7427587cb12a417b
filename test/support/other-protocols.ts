import type { Finish } from "../../src/models/model.ts";
import type { Answer, Fault, ReceivedRequest } from "./model-server.ts";

/** The wire protocols beside Chat Completions and Messages: where each is asked, and how it answers and fails. */
export const OTHER_PROTOCOLS = {
  responses: { path: /^\/v1\/responses$/, answer: responsesBody, error: openaiError },
  gemini: { path: /\/models\/([^/]+):generateContent$/, answer: geminiBody, error: geminiError },
  bedrock: { path: /^\/model\/([^/]+)\/converse$/, answer: bedrockBody, error: bedrockError },
} as const;

export type OtherProtocol = keyof typeof OTHER_PROTOCOLS;

/** The protocol that a path belongs to, with the model's id where the path has it. */
export function otherProtocol(
  path: string,
): { readonly protocol: OtherProtocol; readonly model: string | null } | null {
  for (const protocol of Object.keys(OTHER_PROTOCOLS) as OtherProtocol[]) {
    const found = OTHER_PROTOCOLS[protocol].path.exec(path);
    if (found !== null) return { protocol, model: found[1] ? decodeURIComponent(found[1]) : null };
  }
  return null;
}

type ErrorFault = Extract<Fault, { kind: "error" }>;

const SOME_USAGE = { inputTokens: 20, cachedInputTokens: 0, outputTokens: 10 };

function responsesBody(request: ReceivedRequest, reply: Answer): object {
  const { finish = "stop", usage = SOME_USAGE, text } = reply;
  const part =
    finish === "refusal" ? { type: "refusal", refusal: text } : { type: "output_text", text };
  const reason = { length: "max_output_tokens", content_filter: "content_filter" };
  const cut = finish === "length" || finish === "content_filter";
  return {
    id: `resp_${request.nth}`,
    object: "response",
    model: reply.model ?? request.model,
    status: cut ? "incomplete" : "completed",
    incomplete_details: cut ? { reason: reason[finish] } : null,
    output: [
      { type: "reasoning", id: "rs_1", summary: [] },
      { type: "message", role: "assistant", status: "completed", content: [part] },
    ],
    ...(usage && {
      usage: {
        input_tokens: usage.inputTokens,
        input_tokens_details: { cached_tokens: usage.cachedInputTokens },
        output_tokens: usage.outputTokens,
        output_tokens_details: { reasoning_tokens: 3 },
      },
    }),
  };
}

function openaiError({ message, type = "invalid_request_error", code }: ErrorFault): object {
  return { error: { message, type, param: null, code: code ?? null } };
}

/** Neither has a refusal of its own: the model says so in words, or a filter steps in. */
const GEMINI_REASONS: { readonly [finish in Finish]: string } = {
  stop: "STOP",
  length: "MAX_TOKENS",
  content_filter: "SAFETY",
  refusal: "SAFETY",
};

function geminiBody(request: ReceivedRequest, reply: Answer): object {
  const { finish = "stop", usage = SOME_USAGE } = reply;
  return {
    candidates: [
      {
        content: {
          role: "model",
          parts: [{ text: "I think so.", thought: true }, { text: reply.text }],
        },
        finishReason: GEMINI_REASONS[finish],
        index: 0,
      },
    ],
    modelVersion: reply.model ?? request.model,
    ...(usage && {
      usageMetadata: {
        promptTokenCount: usage.inputTokens,
        cachedContentTokenCount: usage.cachedInputTokens,
        candidatesTokenCount: usage.outputTokens - 3,
        thoughtsTokenCount: 3,
      },
    }),
  };
}

function geminiError({ status, message, type, code, retryDelay }: ErrorFault): object {
  const details = [
    ...(code === undefined ? [] : [{ reason: code }]),
    ...(retryDelay === undefined ? [] : [{ retryDelay }]),
  ];
  return { error: { code: status, message, status: type ?? "INVALID_ARGUMENT", details } };
}

const BEDROCK_REASONS: { readonly [finish in Finish]: string } = {
  stop: "end_turn",
  length: "max_tokens",
  content_filter: "guardrail_intervened",
  refusal: "refusal",
};

function bedrockBody(_request: ReceivedRequest, reply: Answer): object {
  const { finish = "stop", usage = SOME_USAGE } = reply;
  return {
    output: {
      message: {
        role: "assistant",
        content: [
          { reasoningContent: { reasoningText: { text: "I think so." } } },
          { text: reply.text },
        ],
      },
    },
    stopReason: BEDROCK_REASONS[finish],
    ...(usage && {
      usage: {
        inputTokens: usage.inputTokens - usage.cachedInputTokens,
        cacheReadInputTokens: usage.cachedInputTokens,
        cacheWriteInputTokens: 0,
        outputTokens: usage.outputTokens,
        totalTokens: usage.inputTokens + usage.outputTokens,
      },
    }),
  };
}

function bedrockError({ message }: ErrorFault): object {
  return { message };
}

/** Amazon names an error in a header. */
export const errorType = ({ code, type }: ErrorFault): { readonly [header: string]: string } => {
  const name = code ?? type;
  return name === undefined ? {} : { "x-amzn-errortype": `${name}:http://internal.amazon.com/` };
};
