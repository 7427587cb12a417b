import type { Comparison } from "../compare/comparison.ts";
import type { CaseEvidence } from "../compare/evidence.ts";
import type { Epochs } from "../measure/answers.ts";
import type { AskedControls } from "../measure/controls.ts";
import type { HeadRubricScore } from "../measure/head-rubric.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { MeasuredCase } from "../score/measured.ts";

/** One prompt with everything that was measured on it: what a verdict is made of. */
export interface Settled {
  readonly plan: PromptPlan;
  readonly epochs: Epochs;
  /** Null without a judge. */
  readonly controls: AskedControls | null;
  /** In the order of `plan.cases`; empty where the judge failed its own test. */
  readonly cases: readonly MeasuredCase[];
  /** What of `cases` was compared, in their order. */
  readonly evidence: readonly CaseEvidence[];
  /** In the order of `plan.newCases`. */
  readonly newCases: readonly MeasuredCase[];
  /** Null where policy does not ask for it. */
  readonly headRubric: HeadRubricScore | null;
  /** Null where nothing was compared. */
  readonly comparison: Comparison | null;
}
