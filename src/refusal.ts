import type { RunPolicy } from "./config/config.ts";
import type { GateRequest } from "./gate-request.ts";
import { keysMissing } from "./keys-missing.ts";
import type { PromptPlan } from "./plan/plan.ts";
import type { MissingCause } from "./score/value.ts";
import type { World } from "./world.ts";

/** Why no model may or can be asked; what the store has is answered all the same. */
export async function refusal(
  { models }: World,
  { held }: GateRequest,
  run: RunPolicy,
  plans: readonly PromptPlan[],
): Promise<MissingCause | null> {
  const message = plans.length === 0 ? null : ((await held?.(run)) ?? null);
  return message === null ? keysMissing(models, plans) : { kind: "held", message };
}
