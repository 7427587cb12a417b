import type { Comparison } from "../compare/comparison.ts";
import type { CaseEvidence } from "../compare/evidence.ts";
import { inCaseOrder } from "../compare/units.ts";
import type { GatePolicy } from "../config/config.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { EvidenceVerdict } from "../verdict.ts";
import { shownId } from "./holdout.ts";

/** Everything that a comparison rests on, so that each of its numbers can be had again from the verdict. */
export function evidenceVerdict(
  cases: readonly CaseEvidence[],
  { seed, samples, metrics }: PromptPlan,
  by: {
    readonly method: Comparison["method"];
    readonly prompts: number;
    readonly gate: GatePolicy;
  },
): EvidenceVerdict {
  return {
    seed,
    prompts: by.prompts,
    method: by.method,
    samples: samples.candidate,
    metrics: metrics.map(({ name, ordered }) => ({ name, ordered })),
    cases: inCaseOrder(cases).map((of, index) => ({
      id: shownId(by.gate, of, index),
      slices: [...of.slices],
      prodCheck: [...of.prodCheck],
      runs: of.runs.map(withOwnList),
      ...(of.fresh === undefined ? {} : { fresh: of.fresh.map(withOwnList) }),
    })),
  };
}

/** The verdict's lists are its own, to be changed by nobody else. */
function withOwnList<T extends { readonly metrics?: readonly (number | null)[] }>({
  metrics,
  ...value
}: T): Omit<T, "metrics"> & { metrics?: (number | null)[] } {
  return metrics === undefined ? value : { ...value, metrics: [...metrics] };
}
