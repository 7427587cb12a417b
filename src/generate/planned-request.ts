import type { ModelRef, ModelRequest } from "../models/model.ts";
import type { Missing } from "../score/value.ts";
import type { StoredRow } from "../store/store.ts";
import type { Sha256 } from "../units.ts";

/** A question to a model, frozen: same key, same question, in every run. */
export interface PlannedRequest {
  /** Of the canonical request, the sample and the epoch (store/digest.ts). */
  readonly key: Sha256;
  readonly ref: ModelRef;
  readonly request: ModelRequest;
  /** The k-th sample, from 1. */
  readonly sample: number;
  /** The name under which the question is asked (store/epoch.ts); the only way to ask it again. */
  readonly epoch: string;
  /** The prompt whose budget pays. */
  readonly prompt: string;
  readonly kind: "answer" | "judgement";
}

/** What came of it: a row that is on disk, or why there is none. */
export type Answer = { readonly row: StoredRow; readonly reused: boolean } | Missing;
