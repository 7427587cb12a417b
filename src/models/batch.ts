import type { Sha256 } from "../units.ts";
import type { ModelFailure, ModelRequest, ModelResponse } from "./model.ts";

/**
 * What a request costs in a batch, as a share of its ordinary price, at both providers that are asked so.
 * https://platform.openai.com/docs/guides/batch, https://docs.anthropic.com/docs/build-with-claude/batch-processing
 */
export const BATCH_PRICE = 0.5;

/** A question of a batch; its answer comes back under the key. */
export interface BatchItem {
  readonly key: Sha256;
  readonly request: ModelRequest;
}

export type BatchState =
  | { readonly kind: "running" }
  /** There may be results, also where it expired or was cancelled on the way. */
  | { readonly kind: "ended" }
  /** The provider will never answer it: it refused the batch, or knows none of this id. */
  | { readonly kind: "refused"; readonly message: string }
  /** Nobody knows: ask again later. */
  | { readonly kind: "unreachable"; readonly failure: ModelFailure };

/** One answer of a batch, or why it has none: an error of the provider, the end of the batch's time. */
export type BatchResult =
  | { readonly key: string; readonly response: ModelResponse }
  | { readonly key: string; readonly failed: string };

/**
 * A model that is asked by files of requests and answers within a day. Held by generate/batch.ts; like a Model it never
 * throws for what a provider can do.
 */
export interface BatchModel {
  /** @param items of one model */
  submit(
    items: readonly BatchItem[],
  ): Promise<
    | { readonly ok: true; readonly id: string }
    | { readonly ok: false; readonly failure: ModelFailure }
  >;
  state(id: string): Promise<BatchState>;
  /** Hands on each result as it is read; a failure where reading broke off, after which all may be read again. */
  results(id: string, take: (result: BatchResult) => Promise<void>): Promise<ModelFailure | null>;
}
