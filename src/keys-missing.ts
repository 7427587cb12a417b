import { refsOf, type PromptPlan } from "./plan/plan.ts";
import type { MissingCause } from "./score/value.ts";
import type { World } from "./world.ts";

/**
 * Models that cannot be asked at all, most often because a key is not set. Known before anything is paid for, and
 * told together: a run that lacks the second key must not pay with the first.
 */
export async function keysMissing(
  models: World["models"],
  plans: readonly PromptPlan[],
): Promise<MissingCause | null> {
  const refs = new Map(plans.flatMap(refsOf).map((ref) => [JSON.stringify(ref), ref]));
  const loaded = await Promise.all([...refs.values()].map((ref) => models(ref)));
  const failures = loaded.flatMap((model) => ("ask" in model ? [] : [model]));
  const first = failures[0];
  if (first === undefined) return null;
  const message = [...new Set(failures.map((failure) => failure.message))].join("; ");
  return { kind: "provider", failure: first.kind, message };
}
