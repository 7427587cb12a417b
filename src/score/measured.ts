import type { Order } from "../compare/evidence.ts";
import type { CheckSpec } from "../evals/eval-set.ts";
import type { Finish, ModelResponse, Usage } from "../models/model.ts";
import type { CaseId } from "../units.ts";
import type { CheckResult } from "./checks/check.ts";
import type { Value } from "./value.ts";

/** What a model answered: a text, calls of tools, or both; with what it rests on, where an application told. */
export type Answered = Pick<ModelResponse, "text" | "toolCalls" | "contexts">;

/** One generation of one arm, with what its checks said. */
export interface Output extends Answered {
  readonly finish: Finish;
  /** The model id the provider said it used; null for supplied outputs. */
  readonly model: string | null;
  /** What the case's checks say of it, in their order. */
  readonly checks: readonly CheckResult[];
  /** A ready-made number that came with a supplied output; null everywhere else. */
  readonly number: number | null;
  /** Null where nobody told. */
  readonly usage: Pick<Usage, "outputTokens"> | null;
  /** By the price table; null for a model that is in none. */
  readonly costUsd: number | null;
  /** Of the original call. */
  readonly latencyMs: number | null;
}

export interface CriterionScores {
  readonly id: string;
  readonly rationale: string;
  /** 1–5 each. */
  readonly baseline: number;
  readonly candidate: number;
}

/** Two outputs beside each other. */
export interface PairScores {
  /** 0: byte-equal outputs, not judged; no criteria then. */
  readonly order: Order;
  readonly criteria: readonly CriterionScores[];
  /** Weighted means over the criteria; equal for byte-equal outputs, whose score nobody knows. */
  readonly means: { readonly baseline: number; readonly candidate: number } | null;
  /** The model id the provider said judged it; null where nothing was asked. */
  readonly model: string | null;
}

/** Candidate output r beside a production output, with its judgement. */
export interface MeasuredPair {
  readonly baseline: Value<Output>;
  readonly candidate: Value<Output>;
  /** Null where no rubric judges the case. */
  readonly scores: Value<PairScores> | null;
}

/** Everything measured on one case. */
export interface MeasuredCase {
  readonly id: CaseId;
  readonly slices: readonly string[];
  readonly mustPass: boolean;
  /** True where the case has checks that an output can fail, so that a passing one means something. */
  readonly checked: boolean;
  readonly checks: readonly Pick<CheckSpec, "kind" | "negate" | "weight" | "label">[];
  /** True where a rubric is judged on 1–5; false for ready-made numbers, which have no failing score. */
  readonly judged: boolean;
  /** The profile: every production output, of which the first are paired. */
  readonly profile: readonly Value<Output>[];
  /** Pair r: candidate sample r beside production sample r. */
  readonly pairs: readonly MeasuredPair[];
  /** The same pairs with the order swapped, by pair number from 0; a seeded sample. */
  readonly swapped: ReadonlyMap<number, Value<PairScores>>;
  /** Fresh production samples, the j-th beside candidate sample j as far as there are any; null before the recheck. */
  readonly fresh: readonly MeasuredPair[] | null;
}
