import type { DetectedStanding } from "../detect/detect-standing.ts";
import type { StandingPrompt } from "../detect/detected.ts";
import { againstItself } from "../detect/standing.ts";
import type { Day } from "../units.ts";
import { heldToCalibration } from "./calibrated.ts";
import { planPrompt, type Planned } from "./plan.ts";
import { refusedByPolicy } from "./policy-problems.ts";

/** What to measure of a prompt in production against itself, under the policy in production. */
export function planStanding(
  prompt: StandingPrompt,
  { config, policyProblems }: Pick<DetectedStanding, "config" | "policyProblems">,
  asOf: Day,
): Planned {
  const itself = againstItself(prompt);
  const policy = { config, policyProblems, bootstrap: false, policyChanges: [] };
  const refused = refusedByPolicy(itself, policy, asOf);
  if (refused !== null) return { ok: false, unplannable: refused };
  const planned = planPrompt(itself, config);
  if (!planned.ok) return planned;
  return { ok: true, plan: heldToCalibration(planned.plan, itself, config, asOf) };
}
