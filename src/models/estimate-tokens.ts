import { imagesOf, textOf } from "./message.ts";
import type { ChatMessage, ToolCall } from "./message.ts";
import { DEFAULT_MAX_TOKENS } from "./model.ts";
import type { ModelRequest, ModelResponse, Usage } from "./model.ts";

/**
 * Tokens of a text, on the high side: one per three bytes of UTF-8. English takes about four bytes a token,
 * CJK about three, so a budget that reserves by this is seldom short.
 */
export function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text, "utf8") / 3);
}

/** Role marks and separators that a provider adds to each message. */
const TOKENS_PER_MESSAGE = 8;

/** What Anthropic counts for the largest image; OpenAI's models differ, and most count less. */
const TOKENS_PER_IMAGE = 1600;

/** Input tokens of a request: its messages with their images and calls, tools, and the output schema. */
export function inputTokensOf(request: ModelRequest): number {
  const { messages, outputSchema, tools } = request;
  const said = messages.reduce((sum, message) => sum + tokensOfMessage(message), 0);
  const schema = outputSchema === null ? 0 : tokensOf(JSON.stringify(outputSchema));
  const offered = tools.length === 0 ? 0 : tokensOf(JSON.stringify(tools));
  return said + schema + offered;
}

function tokensOfMessage({ content, toolCalls }: ChatMessage): number {
  const calls = tokensOfCalls(toolCalls ?? []);
  const images = imagesOf(content).length * TOKENS_PER_IMAGE;
  return tokensOf(textOf(content)) + images + calls + TOKENS_PER_MESSAGE;
}

const tokensOfCalls = (calls: readonly ToolCall[]): number =>
  calls.length === 0 ? 0 : tokensOf(JSON.stringify(calls));

/**
 * Output tokens that a request may cost: its own limit, else `DEFAULT_MAX_TOKENS`; either is sent.
 */
export function outputTokensAtMost(request: ModelRequest): number {
  return request.parameters.maxTokens ?? DEFAULT_MAX_TOKENS;
}

/** The usage to count where a provider sends none. */
export function estimatedUsage(
  request: ModelRequest,
  answer: Pick<ModelResponse, "text" | "toolCalls">,
): Usage {
  return {
    inputTokens: inputTokensOf(request),
    cachedInputTokens: 0,
    outputTokens: tokensOf(answer.text) + tokensOfCalls(answer.toolCalls),
  };
}

/** The most that a request is expected to use: all written into a cache and nothing read from it, output to its limit. */
export function usageAtMost(request: ModelRequest): Usage {
  const inputTokens = inputTokensOf(request);
  return {
    inputTokens,
    cachedInputTokens: 0,
    cacheWriteTokens: inputTokens,
    outputTokens: outputTokensAtMost(request),
  };
}
