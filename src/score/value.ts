import type { FailureKind } from "../models/model.ts";
import type { CaseId } from "../units.ts";

/** Why there is no answer or value where one was planned. */
export type MissingCause =
  | { readonly kind: "provider"; readonly failure: FailureKind; readonly message: string }
  | { readonly kind: "budget"; readonly message: string }
  | { readonly kind: "cancelled" }
  /** The time that the run had was over. */
  | { readonly kind: "deadline" }
  /** Nobody has allowed it yet, as policy wants. */
  | { readonly kind: "held"; readonly message: string }
  /** The judge refused, was cut off, or answered with something that is no judgement, twice. */
  | { readonly kind: "invalid_judgement"; readonly message: string }
  /** A side of the pair is missing, so there is nothing to judge. */
  | { readonly kind: "no_output" }
  /** A supplied file lacks the case's row or its number. */
  | { readonly kind: "not_supplied"; readonly message: string; readonly caseId: CaseId }
  /** Replay found neither a row nor a journaled cause. */
  | { readonly kind: "not_in_store" };

/** Whether a run was ended before its plan was: no coverage forgives that, as it does what a provider lost. */
export const isUnfinished = ({ kind }: MissingCause): boolean =>
  kind === "cancelled" || kind === "deadline" || kind === "budget" || kind === "held";

export interface Missing {
  readonly missing: MissingCause;
}

/** A measured value, or the reason there is none: no number ever means "unknown". */
export type Value<T> = { readonly value: T } | Missing;

export const isValue = <T>(v: Value<T>): v is { readonly value: T } => "value" in v;
