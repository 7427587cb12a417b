import type { Shard } from "./plan/shard.ts";
import type { Range } from "./range.ts";
import type { Day } from "./units.ts";

/** What each command is asked, as the command line hands it on. */

export interface PlanOptions {
  readonly base: string;
  readonly head: string;
  readonly config: string;
  readonly store: string;
  readonly json: boolean;
}

export interface GateOptions extends PlanOptions {
  readonly history: string;
  readonly out: string;
  readonly timeoutMinutes?: number;
  readonly replay: boolean;
  /** The day against which ages are tested, instead of today. */
  readonly asOf?: Day;
  /** Only fills the store, with the first look of these cases. */
  readonly shard?: Shard;
}

export interface BatchOptions extends PlanOptions {
  readonly asOf?: Day;
  /** How long batches are waited for. */
  readonly waitMinutes: number;
}

export interface CheckOptions {
  readonly config: string;
  readonly policy: boolean;
  /** A prompt's name. */
  readonly why?: string;
  readonly json: boolean;
}

/** Outputs or scores that exist already, and how they are scored; the paths of files. */
export interface SuppliedFiles {
  readonly baseline: string;
  readonly candidate: string;
  readonly fresh?: string;
  readonly slice?: string;
  readonly metric?: string;
  readonly range?: Range;
  readonly evals?: string;
}

export interface CompareOptions extends SuppliedFiles {
  readonly config: string;
  readonly store: string;
  readonly out: string;
  readonly timeoutMinutes?: number;
  readonly json: boolean;
  readonly replay: boolean;
}

export interface ConvertOptions {
  readonly file?: string;
  /** A mapping as `columns` of an eval set has it, in YAML. */
  readonly columns?: string;
  readonly out?: string;
  /** Where answers in the source's rows go. */
  readonly outputs?: string;
  readonly force: boolean;
}

export interface ExplainOptions {
  /** A slice, `(all)`, or a case. */
  readonly target?: string;
  readonly verdict: string;
  readonly prompt?: string;
  readonly json: boolean;
}

export interface SweepOptions {
  readonly base: string;
  readonly config: string;
  readonly store: string;
  readonly out: string;
  readonly history: string;
  /** Path of what production was asked, JSON Lines. */
  readonly queries?: string;
  readonly prompt?: string;
  readonly timeoutMinutes?: number;
  readonly json: boolean;
}

export interface LogOptions {
  readonly prompt?: string;
  readonly config: string;
  readonly history: string;
  readonly json: boolean;
}

export interface ShowOptions extends Omit<LogOptions, "prompt"> {
  /** `<prompt>@<day>` */
  readonly version?: string;
}

export interface SelftestOptions {
  readonly base: string;
  readonly config: string;
  readonly store: string;
  readonly prompt?: string;
  readonly runs: number;
  /** Fresh answers, and what they are to be called; true: by the day. */
  readonly live: string | boolean;
  readonly json: boolean;
}

export interface RubricLintOptions {
  /** Eval sets; without any, those of the configuration. */
  readonly files?: readonly string[];
  readonly config: string;
  readonly json: boolean;
}

export interface CalibrateSampleOptions extends Omit<PlanOptions, "json"> {
  readonly prompt?: string;
  /** How many are drawn. */
  readonly outputs: number;
  readonly out: string;
}

export interface CalibrateFitOptions {
  /** Paths of label files. */
  readonly labels?: readonly string[];
  readonly judged: string;
  readonly out?: string;
  readonly json: boolean;
}

export interface StoreStatsOptions {
  readonly store: string;
  readonly json: boolean;
}

export interface StoreExportOptions extends StoreStatsOptions {
  readonly file?: string;
}

export interface StoreImportOptions extends StoreStatsOptions {
  readonly files?: readonly string[];
}

export interface StorePruneOptions extends StoreStatsOptions {
  /** In days. */
  readonly olderThan: number;
}

export interface InitOptions {
  /** Write without a question. */
  readonly yes: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
}

export interface DemoOptions {
  readonly fixed: boolean;
  readonly out?: string;
}
