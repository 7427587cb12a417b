import type { ChangedPrompt } from "../detect/detected.ts";
import { formOf } from "../prompts/form.ts";
import type { Sha256 } from "../units.ts";
import type { ArmPlan, PromptPlan } from "./plan.ts";
import { turnOf } from "./planned-cases.ts";
import { answerRequest, type Turn } from "./requests.ts";

/**
 * What there is to see of an edit whose requests are the same in every case: `nothing` where no case could show it,
 * since comments vanish, and `no case` where one could that takes another way through the template, or tells two
 * variables apart. Null where the requests differ, or there is no baseline that they could differ from.
 */
export function unseen(plan: PromptPlan, changed: ChangedPrompt): "nothing" | "no case" | null {
  const { alone, cases, baseline, candidate } = plan;
  if (alone || changed.baseline === null) return null;
  const same = cases.every(
    (of) => asked(baseline, turnOf(of, "baseline")) === asked(candidate, turnOf(of, "candidate")),
  );
  if (!same) return null;
  const [before, after] = [changed.baseline.prompt, changed.candidate.prompt];
  return formOf(before) === formOf(after) ? "nothing" : "no case";
}

/** The store's name of the question, without what only names it: what differs there is asked anew. */
function asked(arm: ArmPlan, turn: Turn): Sha256 | null {
  if (arm.entry === null) return null;
  return answerRequest(arm.entry.ref, arm, turn, { prompt: "", sample: 1, epoch: "" }).key;
}
