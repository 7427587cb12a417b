import type { Config } from "./config/config.ts";
import type { ChangedPrompt } from "./detect/detected.ts";
import { planPrompt, type PromptPlan } from "./plan/plan.ts";
import type { PlannedCost } from "./verdict.ts";

/** A run goes on where something looks worse; half as much again is room for it. */
const ROOM = 1.5;

/** Answers a case that are fewer than usual, the most first. */
const FEWER = [4, 2, 1] as const;

/**
 * Why a plan is refused before a cent is spent, with the value that would do and, where there is one, the setting of
 * `gate.sampling` that fits; null where the budget covers it.
 *
 * @param withSamples the plan with so many answers a case; null where there is none
 */
export function overBudget(
  planned: PlannedCost,
  { budget }: Pick<Config, "budget">,
  withSamples: (samples: number) => PlannedCost | null,
): string | null {
  const excess = excessOf(planned, budget);
  if (excess === null) return null;
  for (const samples of FEWER) {
    const cheaper = withSamples(samples);
    if (cheaper === null || excessOf(cheaper, budget) !== null) continue;
    return `${excess}, or \`gate.sampling: { fixed: ${samples} }\` with about ${callsOf(cheaper)} calls and $${cheaper.usd.toFixed(2)}`;
  }
  return excess;
}

/** What the same prompt would cost with so many answers a case; null where that cannot be planned. */
export const costWith =
  (changed: ChangedPrompt, config: Config, costOf: (plan: PromptPlan) => PlannedCost) =>
  (samples: number): PlannedCost | null => {
    const gate = { ...config.gate, sampling: { fixed: samples } };
    const planned = planPrompt(changed, { ...config, gate });
    return planned.ok ? costOf(planned.plan) : null;
  };

function excessOf(planned: PlannedCost, { maxUsd, maxCalls }: Config["budget"]): string | null {
  const calls = callsOf(planned);
  if (calls > maxCalls) {
    return `about ${calls} calls are planned and \`budget.max_calls\` is ${maxCalls}; ${Math.ceil(calls * ROOM)} would do`;
  }
  if (planned.usd > maxUsd) {
    const why = planned.priced
      ? ""
      : " (unknown price: a model counts at the dearest listed, unless its `prices` are set)";
    return `about $${planned.usd.toFixed(2)} is planned${why} and \`budget.max_usd\` is ${maxUsd}; ${Math.ceil(planned.usd * ROOM)} would do`;
  }
  return null;
}

const callsOf = ({ answers, judgements }: PlannedCost): number => answers + judgements;
