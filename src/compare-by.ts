import type { Config } from "./config/config.ts";
import type { PromptPlan } from "./plan/plan.ts";
import { isScreened } from "./plan/samples.ts";
import { planThresholds } from "./plan/thresholds.ts";
import type { CompareBy } from "./settle.ts";

/** How a gate compares a prompt's answers, of so many prompts that it measures. */
export const compareBy = (
  plan: PromptPlan,
  { gate }: Pick<Config, "gate">,
  prompts: number,
): CompareBy => ({
  prompts,
  method: isScreened(plan.samples) ? "screen+recheck" : "fixed+recheck",
  thresholds: planThresholds(gate, plan),
});
