import type { RunPolicy } from "./config/config.ts";
import type { GateRequest } from "./gate-request.ts";
import { keysMissing } from "./keys-missing.ts";
import type { PromptPlan } from "./plan/plan.ts";
import type { MissingCause } from "./score/value.ts";
import type { World } from "./world.ts";

/** Why no model may or can be asked; what the store has is answered all the same. */
export async function refusal(
  { models }: World,
  request: GateRequest,
  run: RunPolicy,
  plans: readonly PromptPlan[],
): Promise<MissingCause | null> {
  return (await heldBack(request, run, plans)) ?? keysMissing(models, plans);
}

/** Base's word that nothing of the change is sent before somebody lets it, where there is something to send. */
export async function heldBack(
  { held }: GateRequest,
  run: RunPolicy,
  plans: readonly PromptPlan[],
): Promise<MissingCause | null> {
  const message = plans.length === 0 ? null : ((await held?.(run)) ?? null);
  return message === null ? null : { kind: "held", message };
}
