import type { CheckSpec } from "../../evals/eval-set.ts";
import type { PlannedMetric } from "../../plan/metrics.ts";
import type {
  CriterionScores,
  MeasuredCase,
  MeasuredPair,
  Output,
  PairScores,
} from "../measured.ts";
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
  checks: MeasuredCase["checks"],
): PairValues | null {
  if (metric.kind !== "criterion") {
    const before = outputValue(baseline, metric, checks);
    const after = outputValue(candidate, metric, checks);
    return before === null || after === null ? null : { baseline: before, candidate: after };
  }
  if (scores === null || !isValue(scores)) return null;
  return criterionOf(scores.value, metric);
}

/** What a further metric says of the candidate alone, whatever became of production's answer. */
export function candidateValue(
  { candidate, scores }: Pick<MeasuredPair, "candidate" | "scores">,
  metric: PlannedMetric,
  checks: MeasuredCase["checks"],
): number | null {
  if (metric.kind !== "criterion") return outputValue(candidate, metric, checks);
  return scores === null || !isValue(scores)
    ? null
    : (criterionOf(scores.value, metric)?.candidate ?? null);
}

/** The difference of a pair, turned so that negative is harm; null where it is missing. */
export function pairDifference(
  pair: MeasuredPair,
  metric: PlannedMetric,
  checks: MeasuredCase["checks"],
): number | null {
  const { scores } = pair;
  const unjudged = scores !== null && isValue(scores) && scores.value.means === null;
  if (metric.kind === "criterion" && unjudged) return 0;
  const values = pairValues(pair, metric, checks);
  if (values === null) return null;
  const rise = values.candidate - values.baseline;
  return metric.better === "higher" ? rise : -rise;
}

const criterionOf = ({ criteria }: PairScores, { name }: PlannedMetric): CriterionScores | null =>
  criteria.find(({ id }) => id === name) ?? null;

function outputValue(
  output: Value<Output>,
  { kind, name }: PlannedMetric,
  checks: MeasuredCase["checks"],
): number | null {
  if (!isValue(output)) return null;
  if (kind === "check") return passedShare(output.value, name, checks);
  return OUTPUT_METRICS.find((of) => of.name === name)?.valueOf(output.value) ?? null;
}

/** The share of a case's checks of one kind that an output passes; null where the case has none. */
function passedShare(
  { failedChecks }: Output,
  kind: string,
  checks: MeasuredCase["checks"],
): number | null {
  const own = checks.filter((check) => checkKind(check) === kind);
  if (own.length === 0) return null;
  return own.filter(({ label }) => !failedChecks.includes(label)).length / own.length;
}

/** A check's kind as it is written: `max-length`, `not-contains`. */
export const checkKind = ({ kind, negate }: Pick<CheckSpec, "kind" | "negate">): string =>
  negate ? `not-${kind}` : kind;
