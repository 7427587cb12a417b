import type { PlannedMetric } from "../../plan/metrics.ts";
import { meanValue } from "../checks/check.ts";
import type { CriterionScores, MeasuredPair, Output, PairScores } from "../measured.ts";
import { isValue, type Value } from "../value.ts";
import { OUTPUT_METRICS } from "./registry.ts";

/** Both sides of a pair in a metric's own unit; null where a side has no value. */
export interface PairValues {
  readonly baseline: number;
  readonly candidate: number;
}

/** What a further metric says of a pair; byte-equal outputs are equal in what the judge was not asked about. */
export function pairValues(
  { baseline, candidate, scores }: MeasuredPair,
  metric: PlannedMetric,
): PairValues | null {
  if (metric.kind !== "criterion") {
    const before = outputValue(baseline, metric);
    const after = outputValue(candidate, metric);
    return before === null || after === null ? null : { baseline: before, candidate: after };
  }
  if (scores === null || !isValue(scores)) return null;
  return criterionOf(scores.value, metric);
}

/** What a further metric says of the candidate alone, whatever became of production's answer. */
export function candidateValue(
  { candidate, scores }: Pick<MeasuredPair, "candidate" | "scores">,
  metric: PlannedMetric,
): number | null {
  if (metric.kind !== "criterion") return outputValue(candidate, metric);
  return scores === null || !isValue(scores)
    ? null
    : (criterionOf(scores.value, metric)?.candidate ?? null);
}

/** The difference of a pair, turned so that negative is harm; null where it is missing. */
export function pairDifference(pair: MeasuredPair, metric: PlannedMetric): number | null {
  const { scores } = pair;
  const unjudged = scores !== null && isValue(scores) && scores.value.means === null;
  if (metric.kind === "criterion" && unjudged) return 0;
  const values = pairValues(pair, metric);
  if (values === null) return null;
  const rise = values.candidate - values.baseline;
  return metric.better === "higher" ? rise : -rise;
}

const criterionOf = ({ criteria }: PairScores, { name }: PlannedMetric): CriterionScores | null =>
  criteria.find(({ id }) => id === name) ?? null;

function outputValue(output: Value<Output>, { kind, name }: PlannedMetric): number | null {
  if (!isValue(output)) return null;
  if (kind === "check") return meanValue(output.value.checks.filter((of) => of.name === name));
  return OUTPUT_METRICS.find((of) => of.name === name)?.valueOf(output.value) ?? null;
}
