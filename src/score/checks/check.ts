import type { Case, CheckFit, CheckParser } from "../../evals/eval-set.ts";
import type { ModelResponse } from "../../models/model.ts";
import type { ToolDefinition } from "../../models/tool.ts";
import type { Json } from "../../units.ts";

/** Everything about one answer that a check may look at. */
export interface CheckedAnswer extends Pick<ModelResponse, "text" | "toolCalls" | "finish"> {
  /** Those that the prompt offers; null where nobody told. */
  readonly tools: readonly ToolDefinition[] | null;
  /** US dollars by the price table; null where no price is known. */
  readonly costUsd: number | null;
  /** Milliseconds of the original call; null where nobody told. */
  readonly latencyMs: number | null;
  readonly case: Pick<Case, "input" | "reference" | "contexts">;
}

/** An answer of which nothing but its text is known. */
export const textAlone = (text: string, of: CheckedAnswer["case"] = NO_CASE): CheckedAnswer => ({
  text,
  toolCalls: [],
  tools: null,
  finish: "stop",
  costUsd: null,
  latencyMs: null,
  case: of,
});

const NO_CASE: CheckedAnswer["case"] = { input: {}, reference: null, contexts: [] };

/** What a check saw in an output, before a `not-` turns it round. */
export interface Finding {
  /** Null where the answer does not tell: then neither the check nor its `not-` form passes. */
  readonly holds: boolean | null;
  /** Of a graded check: 0–1. */
  readonly value?: number;
  /** One line that is true of the output either way: `has 12 words`. Quoted parts are cut short. */
  readonly detail: string;
}

/** What one check of a case says of one answer. */
export interface CheckResult {
  readonly label: string;
  /** As it is written: `max-length`, `not-contains`. */
  readonly name: string;
  /** 0 = shown, never gates. */
  readonly weight: number;
  readonly pass: boolean;
  /** 0–1, turned round by a `not-`; 0 or 1 for a check that is not graded; null where the answer does not tell. */
  readonly value: number | null;
  readonly detail: string;
}

export interface Test {
  readonly ok: true;
  /** Reads the output first, and what else it needs of the answer. */
  readonly test: (output: string, answer: CheckedAnswer) => Finding;
  /** What the check finds in a case that has it; absent where every case will do. */
  readonly fit?: CheckFit;
}

export interface Rejected {
  readonly ok: false;
  /** Completes "`contains` …": "takes a text, not the number 30". */
  readonly message: string;
  readonly hint: string | null;
}

export type Compiled = Test | Rejected;

/** What a check is compiled with, besides its argument. */
export interface Setting {
  /** The value from which a graded check holds, 0–1; null where neither the eval set nor the kind states one. */
  readonly threshold: number | null;
  /** Whether the eval set states it. */
  readonly isThresholdWritten: boolean;
  /** Reads a check that stands inside this one. */
  readonly read: (raw: Json) => ReadCheck | Rejected;
}

/** A check as an eval set writes it, ready to run. */
export interface ReadCheck extends Extract<ReturnType<CheckParser>, { readonly ok: true }> {
  readonly run: (answer: CheckedAnswer) => CheckResult;
}

/**
 * A kind of deterministic assertion. Held by the registry, which adds the `not-` form of each. Compiling finds
 * every mistake in the argument, so that testing an output cannot fail; both are pure and take linear time in
 * the output, which is hostile.
 */
export interface Check {
  /** As written in an eval set. */
  readonly kind: string;
  /** Of a kind whose findings have a value: the threshold where none is written, null = the kind's own rule. */
  readonly graded?: { readonly threshold: number | null };
  /** `argument` is null for a check written as a bare name. */
  readonly compile: (argument: Json, setting: Setting) => Compiled;
}

export const compiled = (test: Test["test"], fit?: Test["fit"]): Compiled =>
  fit === undefined ? { ok: true, test } : { ok: true, test, fit };

export const rejected = (message: string, hint: string | null = null): Rejected => ({
  ok: false,
  message,
  hint,
});

/** So that the last bit of a quotient misses no threshold. */
const ROUNDING = 1e-9;

/** The finding of a graded check: it holds from its threshold on. */
export const graded = (value: number, { threshold }: Setting, detail: string): Finding => ({
  holds: value >= (threshold ?? 1) - ROUNDING,
  value,
  detail,
});

/**
 * The mean of what checks say of an answer, by their weights, 0–1: of those that hold or do not, the share that passes.
 * Null where none weighs anything, or where one that does could not tell.
 */
export function meanValue(
  results: readonly Pick<CheckResult, "value" | "weight">[],
): number | null {
  let [sum, weights] = [0, 0];
  for (const { value, weight } of results) {
    if (weight === 0) continue;
    if (value === null) return null;
    sum += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** Those that make an answer fail. */
export const failed = (results: readonly CheckResult[]): readonly CheckResult[] =>
  results.filter(({ pass, weight }) => !pass && weight > 0);
