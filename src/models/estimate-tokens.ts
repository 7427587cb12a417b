import { textOf } from "./message.ts";
import { DEFAULT_MAX_TOKENS } from "./model.ts";
import type { ModelRequest, Usage } from "./model.ts";

/**
 * Tokens of a text, on the high side: one per three bytes of UTF-8. English takes about four bytes a token,
 * CJK about three, so a budget that reserves by this is seldom short.
 */
export function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text, "utf8") / 3);
}

/** Role marks and separators that a provider adds to each message. */
const TOKENS_PER_MESSAGE = 8;

/** Input tokens of a request: its messages, and the output schema where there is one. */
export function inputTokensOf(request: ModelRequest): number {
  const { messages, outputSchema } = request;
  const texts = messages.reduce((sum, { content }) => sum + tokensOf(textOf(content)), 0);
  const schema = outputSchema === null ? 0 : tokensOf(JSON.stringify(outputSchema));
  return texts + schema + messages.length * TOKENS_PER_MESSAGE;
}

/**
 * Output tokens that a request may cost: its own limit, else `DEFAULT_MAX_TOKENS`; either is sent.
 */
export function outputTokensAtMost(request: ModelRequest): number {
  return request.parameters.maxTokens ?? DEFAULT_MAX_TOKENS;
}

/** The usage to count where a provider sends none. */
export function estimatedUsage(request: ModelRequest, answer: string): Usage {
  return {
    inputTokens: inputTokensOf(request),
    cachedInputTokens: 0,
    outputTokens: tokensOf(answer),
  };
}

/** The most that a request is expected to use: nothing cached, output to its limit. */
export function usageAtMost(request: ModelRequest): Usage {
  return {
    inputTokens: inputTokensOf(request),
    cachedInputTokens: 0,
    outputTokens: outputTokensAtMost(request),
  };
}
