import type { DialectName } from "../prompts/dialects/dialect.ts";
import type { ModelRef } from "../models/model.ts";
import type { CalibrationDemand } from "../score/calibration/required.ts";
import type { Target } from "../models/targets/target.ts";
import type { Pace } from "../models/pacer.ts";
import type { Day, Sha256, Usd } from "../units.ts";

/** Which files are prompts, and where their eval sets lie. */
export interface PromptRule {
  /** Glob over repository paths. */
  readonly files: string;
  /** Path of the eval set; `{name}` stands for the prompt's path below the glob's fixed part, `{file}` for its own file. */
  readonly evals: string;
  /** Where the prompts stand in a YAML or JSON file that holds several: keys apart by dots, `*` for any. */
  readonly key?: string | undefined;
  /** Globs of what else changes the behaviour of these prompts: retrieval code, documents, tools. */
  readonly dependsOn: readonly string[];
  /** The language of templates that name none themselves. */
  readonly template?: DialectName | undefined;
  /** The tag or branch whose tree is in production, where a deployment lags the base branch. */
  readonly production?: { readonly ref: string } | undefined;
  /** The application that answers for these prompts; absent where their model does. */
  readonly target?: Target;
}

/** A named endpoint that prompts may use. `model` is the default for prompts that name none. */
export interface ModelEntry extends Pace {
  readonly ref: ModelRef;
}

export interface JudgeEntry extends ModelEntry {
  /** Why a judge of the generator's own family is accepted; null where it is not. */
  readonly sameFamily: string | null;
  /** True for a judge that cannot be shown images. */
  readonly textOnly: boolean;
  /** Base's own words for the judge's questions. */
  readonly instructions: Instructions;
}

/** By question: a file of base and what it says; null for the built-in words. */
export interface Instructions {
  readonly pair: { readonly path: string; readonly text: string } | null;
  readonly single: { readonly path: string; readonly text: string } | null;
}

export type Tier = "gate" | "warn" | "show";

/** A candidate below it is red by itself, whatever production does; so many small accepted drops cannot erode quality. */
export interface Floor {
  /** In the metric's own unit. */
  readonly min: number;
  readonly reason: string;
  readonly owner: string;
}

/** Why `tier: show` holds for a while, and who answers for it. */
export interface Mute {
  /** Last day on which it holds; after it the mute is an error that names its owner. */
  readonly until: Day;
  readonly owner: string;
  readonly reason: string;
}

/** What policy may say about a metric, in one slice or everywhere; null = not said. */
export interface TargetPolicy {
  readonly tier: Tier | null;
  /** In the metric's own unit: a loss beyond it must be ruled out for "not worse". */
  readonly margin: number | null;
  /** In the metric's own unit: a smaller loss is never red. */
  readonly minEffect: number | null;
  readonly floor: Floor | null;
  /** Only with `tier: show`. */
  readonly mute: Mute | null;
}

/** Policy of one slice: tier and mute for everything in it; margin, smallest effect and floor for the rubric's score. */
export interface SlicePolicy extends TargetPolicy {
  /** `evidence: exclude` needs a loss here to be ruled out. */
  readonly critical: boolean;
  /** Its texts and per-case results are not shown on pull requests. */
  readonly holdout: boolean;
}

/** Policy of one metric, over all slices, and where a slice differs. */
export interface MetricPolicy extends TargetPolicy {
  readonly slices: { readonly [slice: string]: TargetPolicy };
}

/** Who may accept a regression, any of them; never the author of the pull request. */
export interface SignOffPolicy {
  readonly by: readonly string[];
  /** Everybody with at least this role in the repository; null for nobody. */
  readonly role: "write" | "maintain" | "admin" | null;
  /** `organisation/team` */
  readonly teams: readonly string[];
}

export interface GatePolicy {
  readonly tier: Tier;
  /** Share of planned pairs that must be complete, 0–1. */
  readonly coverage: number;
  readonly inconclusive: "fail" | "allow_unmeasured";
  readonly sampling: "auto" | { readonly fixed: number };
  /** `exclude`: a pass needs a loss to be ruled out over all cases and in every critical slice. */
  readonly evidence: "detect" | "exclude";
  /** `block`: a pull request that edits policy is inconclusive(policy_changed). */
  readonly onPolicyChange: "show" | "block";
  /** Head's edited rubric is judged too, and shown. */
  readonly showHeadRubric: boolean;
  /** What the judge's agreement with people must be before it gates; null where nothing is demanded. */
  readonly requireCalibration: CalibrationDemand | null;
  /** Logins, in lower case, whose label `emergency: rollback` lets a pull request pass unmeasured. */
  readonly emergency: readonly string[];
  /** Null where a regression can only be mended. */
  readonly signOff: SignOffPolicy | null;
  /** Patterns of branches, beside the default one, whose own policy counts. */
  readonly branches: readonly string[];
  /** By slice name; `(all)` is allowed. */
  readonly slices: { readonly [slice: string]: SlicePolicy };
  /** By metric: `rubric`, `judge`, `checks`, a criterion's id, or one of score/metrics. */
  readonly metrics: { readonly [metric: string]: MetricPolicy };
  /** Metrics that may warn at most, whatever else is said: those of a judge that lacks its calibration. Never in a file. */
  readonly advisory: readonly string[];
}

/** What a pull request's measurement waits for: nothing, a label, an approval, or the end of the draft. */
export type RunPolicy = "always" | "label" | "approval" | "ready";

/** evenhand.yaml, read and checked. */
export interface Config {
  readonly path: string;
  /** Over the parsed content: names the policy. */
  readonly digest: Sha256;
  /** 1-based line of the key that these keys lead to, for sentences about it; null where no file was read. */
  readonly lineOf: (keys: readonly PropertyKey[]) => number | null;
  readonly prompts: readonly PromptRule[];
  readonly run: RunPolicy;
  /** `default` serves prompts that name no model. */
  readonly models: { readonly [name: string]: ModelEntry };
  readonly judge: JudgeEntry | null;
  readonly gate: GatePolicy;
  readonly store: {
    /** Whether responses go where other pull requests find them; null = unless the repository is public. */
    readonly share: boolean | null;
  };
  /** Per prompt. */
  readonly budget: { readonly maxUsd: Usd; readonly maxCalls: number };
}
