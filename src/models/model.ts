import type { ModelParameters } from "../prompts/prompt.ts";
import type { Json, Millis, Sha256, Usd } from "../units.ts";
import type { ChatMessage, ToolCall } from "./message.ts";
import type { Price } from "./prices.ts";
import type { ProviderName } from "./provider.ts";
import type { OutputSchema, ToolChoice, ToolDefinition } from "./tool.ts";
import type { RateHints } from "./rate-hints.ts";
import type { ApplicationInput, Target } from "./targets/target.ts";

/** Where a request goes. Endpoint and key name come from the base's configuration, never from head. */
export interface ModelRef {
  readonly provider: ProviderName;
  readonly model: string;
  /** Set where the provider has no address of its own, allowed for the others. */
  readonly baseUrl: string | null;
  /** Name of the environment variable that holds the key; null = the provider's usual one. */
  readonly apiKeyEnv: string | null;
  /** What its tokens cost, where the configuration says so. */
  readonly price?: Price;
  /** The application that answers, and the digest of what it runs; absent for a model. */
  readonly target?: Target & { readonly version: Sha256 };
}

/** Everything that decides what a model answers. Its canonical JSON is part of the store's key, so it holds nothing else. */
export interface ModelRequest {
  readonly provider: ModelRef["provider"];
  readonly model: string;
  readonly baseUrl: string | null;
  readonly messages: readonly ChatMessage[];
  readonly parameters: ModelParameters;
  /** JSON Schema the answer must satisfy (structured output); null for free text. */
  readonly outputSchema: OutputSchema | null;
  /** True where the answer must be JSON, of whatever shape. */
  readonly jsonMode: boolean;
  readonly tools: readonly ToolDefinition[];
  /** Null leaves it to the provider. */
  readonly toolChoice: ToolChoice | null;
  /** What an application is asked with; absent for a model. */
  readonly application?: ApplicationInput;
}

/** Token counts as the provider billed them. */
export interface Usage {
  /** All input tokens, cached ones included. */
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  /** Those that the provider wrote into its cache and said so; within `inputTokens`, beside the cached ones. */
  readonly cacheWriteTokens?: number;
  /** All output tokens, reasoning included. */
  readonly outputTokens: number;
}

/** Why a model stopped. Only `stop` is a whole answer; the others are outputs too, labelled. */
export type Finish = "stop" | "length" | "content_filter" | "refusal";

/** A final answer, success or not: what the store keeps. */
export interface ModelResponse {
  readonly text: string;
  /** Tools that it asks to be called, in its order; an answer may be nothing else. */
  readonly toolCalls: readonly ToolCall[];
  readonly finish: Finish;
  /** The model id that the provider said it used. */
  readonly model: string;
  /** Null when the provider sent none. */
  readonly usage: Usage | null;
  /** Null where nobody knows, as of a batch. */
  readonly latencyMs: Millis | null;
  /** What the answer rests on; only an application tells. */
  readonly contexts?: readonly string[];
  /** What it cost by an application's own word. */
  readonly costUsd?: Usd;
  /** The provider's body, for the record. */
  readonly raw: Json;
}

/**
 * Why an attempt gave no response. `transient`, `rate`, `timeout` and `invalid` (a body that is no answer)
 * are worth another attempt; `quota`, `auth`, `not_found` and `permanent` are not.
 */
export type FailureKind =
  | "transient"
  | "rate"
  | "timeout"
  | "invalid"
  | "quota"
  | "auth"
  | "not_found"
  | "permanent";

export interface ModelFailure {
  readonly kind: FailureKind;
  /** One line; provider's words, redacted by the sinks. */
  readonly message: string;
  readonly status: number | null;
  /** What `retry-after` asked for. */
  readonly retryAfterMs: Millis | null;
}

export type ModelReply =
  | {
      readonly ok: true;
      readonly response: ModelResponse;
      /** What the provider said is left of its limits. */
      readonly hints?: RateHints;
    }
  | { readonly ok: false; readonly failure: ModelFailure };

/**
 * Output tokens where a prompt sets no limit: what every provider is sent and what the budget sets aside, so that
 * no answer can cost more than was reserved.
 */
export const DEFAULT_MAX_TOKENS = 4096;

/** What an attempt knows besides the request. Nothing of it changes the question, so it is not in the store's key. */
export interface Attempt {
  /** Ends the attempt: its deadline, or the end of the run. */
  readonly signal: AbortSignal;
  /** The k-th sample of an equal request, from 1. Providers draw anew anyway; only the scripted model answers by it. */
  readonly sample: number;
}

/**
 * One attempt at one request. Held by the call policy alone, which owns attempts, deadlines and pauses;
 * an implementation never retries, never throws for what a provider can do, and stops when the signal does.
 */
export interface Model {
  ask(request: ModelRequest, attempt: Attempt): Promise<ModelReply>;
  /** Ends what it has running; absent where it has nothing. */
  close?(): Promise<void>;
}
