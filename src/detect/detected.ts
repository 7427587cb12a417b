import type { Config } from "../config/config.ts";
import type { Case, Criterion, EvalSet } from "../evals/eval-set.ts";
import type { Problem } from "../problem.ts";
import type { CalibrationRecord } from "../score/calibration/record.ts";
import type { PromptVersion } from "../prompts/prompt.ts";
import type { PolicyChange, ReachedBy } from "../verdict.ts";
import type { Lagging } from "./production.ts";
import type { PromptTarget } from "./prompt-target.ts";

/** A prompt that head changes, as the two arms of a comparison. */
export interface ChangedPrompt {
  readonly name: string;
  /** The candidate's file. */
  readonly path: string;
  /** The production file where it is another one: before a rename, or the pointer's version. */
  readonly from: string | null;
  /** Whatever it is, equal digests of both arms (a pure rename, an edit of metadata) ask no call. */
  readonly change: "edited" | "renamed" | "added" | "reached";
  /** Changed files that it depends on, besides its own; by `depends_on` nothing that is sent changes. */
  readonly reachedBy: readonly ReachedBy[];
  /** Only line ends, a byte-order mark or the final newline differ; the exact bytes are sent all the same. */
  readonly encodingOnly: boolean;
  /** Head's configuration or eval set is used because the policy tree has none. */
  readonly bootstrap: boolean;
  /** The tag or branch whose tree is in production; absent where base is. */
  readonly production?: Lagging;
  /** Null when there is no production version to compare with. */
  readonly baseline: PromptVersion | null;
  /** Why production's version is not to be had, though there is one. */
  readonly unreadBaseline?: readonly Problem[];
  readonly candidate: PromptVersion;
  /** Null when neither tree has one at `evalPath`. */
  readonly evalSet: EvalSet | null;
  /** `base` = the policy tree. */
  readonly evalSource: "base" | "head";
  readonly evalPath: string;
  /** Cases whose id only head's eval set has: run and shown, not gating. Empty when `evalSource` is head. */
  readonly newCases: readonly Case[];
  /** The rubric of head's eval set where it is another one: shown where policy asks for it. */
  readonly headRubric: readonly Criterion[] | null;
  /** Of the eval set's judge, from the policy tree: head could write itself one. */
  readonly calibration: CalibrationRecord | null;
  /** The application that answers for it; null where its model does. */
  readonly target: PromptTarget | null;
}

/** A prompt as it stands in production, for a run that only plans. */
export interface StandingPrompt {
  readonly name: string;
  readonly path: string;
  readonly version: PromptVersion;
  readonly evalSet: EvalSet | null;
  readonly evalPath: string;
  readonly calibration: CalibrationRecord | null;
  readonly target: PromptTarget | null;
}

/** What a pull request changes that bears on its prompts: all later stages read this and no tree. */
export interface Detected {
  /** `nothing`: no prompt to measure, though policy changes, removals and problems may be there to be told. */
  readonly kind: "changed" | "nothing";
  /** From the policy tree; head's when `bootstrap`. */
  readonly config: Config;
  /** The policy tree has no configuration, so head's is used. */
  readonly bootstrap: boolean;
  /** Slices and metrics that this configuration names and nothing has: no prompt can be measured by it. */
  readonly policyProblems: readonly Problem[];
  /** Head adds the configuration file that base does not have. */
  readonly configAdded: boolean;
  /** Sorted by name. */
  readonly prompts: readonly ChangedPrompt[];
  /** Paths of prompt files that head deletes, and `<path>#<key>` of prompts that a file of several loses. */
  readonly removed: readonly string[];
  readonly policyChanges: readonly PolicyChange[];
  readonly warnings: readonly Problem[];
  /** Errors in policy files that head edits: no part of this run, but they would stop every run after the merge. */
  readonly headProblems: readonly Problem[];
  /** Prompts that head moves out of every gate, and names in head of what it deletes: neither may be merged. */
  readonly leaving: readonly Problem[];
  /** Head's edit of the configuration, which decides after the merge; null where it is not edited or cannot be used. */
  readonly headConfig: Config | null;
  /** Every prompt of base, or of head where base has none: what a bootstrap plan counts. Empty unless `bootstrap`. */
  readonly standing: readonly StandingPrompt[];
}
