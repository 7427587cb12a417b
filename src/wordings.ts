import { digestOf } from "./digest.ts";
import type { PromptPlan } from "./plan/plan.ts";
import type { Store } from "./store/store.ts";

const TOPIC = "wordings";

/**
 * Which attempt on its cases a candidate is, from 1: every other version that this store has seen of the prompt on the
 * eval set came before it. Noted once, so that the same version has the same number in every run and replay.
 */
export async function wordingOf(
  store: Store,
  { subject, evalSet, candidate }: PromptPlan,
  replay: boolean,
): Promise<number> {
  const name = digestOf([subject.name, evalSet.path]);
  const seen = (store.recall(TOPIC, name) ?? "").split(" ").filter((digest) => digest !== "");
  const known = seen.indexOf(candidate.digest);
  if (known !== -1) return known + 1;
  if (!replay) await store.note(TOPIC, name, [...seen, candidate.digest].join(" "));
  return seen.length + 1;
}
