import type { ModelRef } from "../models/model.ts";
import type { Sha256, Usd } from "../units.ts";

/** Which files are prompts, and where their eval sets lie. */
export interface PromptRule {
  /** Glob over repository paths. */
  readonly files: string;
  /** Path of the eval set; `{name}` stands for the prompt's path below the glob's fixed part. */
  readonly evals: string;
}

/** A named endpoint that prompts may use. `model` is the default for prompts that name none. */
export interface ModelEntry {
  readonly ref: ModelRef;
  /** Requests in flight at most. */
  readonly concurrency: number;
}

export interface JudgeEntry extends ModelEntry {
  /** Why a judge of the generator's own family is accepted; null where it is not. */
  readonly sameFamily: string | null;
}

export type Tier = "gate" | "warn" | "show";

/** Policy of one slice; null = the default of STATISTICS (0.30 and 0.10 points, 0.15 and 0.05 for `(all)`). */
export interface SlicePolicy {
  readonly tier: Tier;
  /** Points on the rubric's scale: a loss beyond it must be ruled out for "not worse". */
  readonly margin: number | null;
  /** Points: a smaller score drop is never red. */
  readonly minEffect: number | null;
}

export interface GatePolicy {
  readonly tier: Tier;
  /** Share of planned pairs that must be complete, 0–1. */
  readonly coverage: number;
  readonly inconclusive: "fail" | "allow_unmeasured";
  readonly sampling: "auto" | { readonly fixed: number };
  /** By slice name; `(all)` is allowed. */
  readonly slices: { readonly [slice: string]: SlicePolicy };
}

/** evenhand.yaml, read and checked. */
export interface Config {
  readonly path: string;
  /** Over the parsed content: names the policy. */
  readonly digest: Sha256;
  readonly prompts: readonly PromptRule[];
  /** `default` serves prompts that name no model. */
  readonly models: { readonly [name: string]: ModelEntry };
  readonly judge: JudgeEntry | null;
  readonly gate: GatePolicy;
  /** Per prompt. */
  readonly budget: { readonly maxUsd: Usd; readonly maxCalls: number };
}
