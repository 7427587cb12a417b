import { compareBy } from "./compare-by.ts";
import type { Config } from "./config/config.ts";
import { decidePrompt } from "./decide/prompt.ts";
import type { StandingPrompt } from "./detect/detected.ts";
import { againstItself } from "./detect/standing.ts";
import { digestOf } from "./digest.ts";
import { epochsOf } from "./epochs.ts";
import type { Ask } from "./measure/answers.ts";
import { benchOf } from "./measure/bench.ts";
import { costWith, overBudget } from "./over-budget.ts";
import { heldToCalibration, policyFor } from "./plan/calibrated.ts";
import { estimate } from "./plan/estimate.ts";
import { planPrompt, type PromptPlan } from "./plan/plan.ts";
import { storedIn } from "./prepare.ts";
import type { PromptVersion } from "./prompts/prompt.ts";
import { settle } from "./settle.ts";
import type { Store } from "./store/store.ts";
import type { SweptPrompt } from "./sweep/report.ts";
import type { Day } from "./units.ts";
import type { PlannedCost } from "./verdict.ts";

/** A version that was in production. */
export interface FormerVersion {
  readonly version: PromptVersion;
  readonly sha: string;
  readonly day: Day;
}

/**
 * Today's version against one that was in production long ago, as a gate would compare them: both are asked today, so
 * what differs is the prompt. Many small losses, each accepted, are found here when none of them was.
 *
 * @returns null where there is nothing to compare, or the budget does not cover it
 */
export async function erosionOf(
  { store, ask }: { readonly store: Store; readonly ask: Ask },
  today: StandingPrompt,
  former: FormerVersion,
  how: { readonly config: Config; readonly asOf: Day; readonly prompts: number },
): Promise<SweptPrompt["erosion"]> {
  const { config, asOf, prompts } = how;
  if (former.version.digest === today.version.digest) return null;
  const changed = { ...againstItself(today), baseline: former.version };
  const planned = planPrompt(changed, config);
  if (!planned.ok) return null;
  const plan = heldToCalibration(planned.plan, changed, config, asOf);
  const name = digestOf(["erosion", former.version.digest, today.version.digest]);
  const epochs = await epochsOf(store, plan, { name, asOf, replay: false });
  const costOf = (of: PromptPlan): PlannedCost => estimate(of, epochs, storedIn(store));
  if (overBudget(costOf(plan), config, costWith(changed, config, costOf)) !== null) return null;
  const settled = await settle(benchOf(ask, plan, epochs), compareBy(plan, config, prompts));
  const verdict = decidePrompt(settled, policyFor(config, plan), {
    prompts,
    wording: null,
    selftest: null,
  });
  return { day: former.day, sha: former.sha, verdict };
}
