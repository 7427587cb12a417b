import { generatedAnswers, type Ask, type Epochs } from "../measure/answers.ts";
import { benchOf } from "../measure/bench.ts";
import type { Bench } from "../measure/look.ts";
import type { PromptPlan } from "../plan/plan.ts";

/** The names of a sweep's questions, and the days of its answers. */
export interface SweepEpochs extends Epochs {
  /** Under which the anchor's answers lie; `profile` is the sweep's own day. */
  readonly anchor: string;
}

/**
 * The anchor's answers as the baseline, today's as the candidate, judged in the same call: whatever the judge has become
 * since, it is the same for both, so what is left is the model's.
 *
 * @param recalled asks for the anchor, and must not pay for it
 */
export function modelBench(
  { ask, recalled }: { readonly ask: Ask; readonly recalled: Ask },
  plan: PromptPlan,
  epochs: SweepEpochs,
): Bench {
  const today = benchOf(ask, plan, epochs);
  const then = generatedAnswers(recalled, plan, { ...epochs, profile: epochs.anchor });
  return {
    ...today,
    answers: {
      output: (arm, planned, sample, fresh) =>
        (arm === "baseline" ? then : today.answers).output(arm, planned, sample, fresh),
    },
    headScore: null,
  };
}
