import type { Bit, CaseEvidence, FreshValue, PairValue } from "../compare/evidence.ts";
import { failed } from "./checks/check.ts";
import { isFailingScore } from "./judge/weighted-mean.ts";
import type { PlannedMetric } from "../plan/metrics.ts";
import type { MeasuredCase, MeasuredPair, Output, PairScores } from "./measured.ts";
import { pairDifference } from "./metrics/pair-values.ts";
import { isValue, type Value } from "./value.ts";

/** Measured case → the numbers that compare reads: score differences, orders and failure bits; null is missing. */
export function evidenceOf(
  measured: MeasuredCase,
  metrics: readonly PlannedMetric[] = [],
): CaseEvidence {
  const { id, slices, checked, judged, profile, pairs, fresh } = measured;
  const further = (pair: MeasuredPair): Pick<PairValue, "metrics"> =>
    metrics.length === 0 ? {} : { metrics: metrics.map((metric) => pairDifference(pair, metric)) };
  const evidence: CaseEvidence = {
    id,
    slices,
    prodCheck: checked ? profile.map(checkBit) : [],
    runs: pairs.map((pair) => ({
      ...scoreValues(pair.scores, judged),
      check: checked ? checkBit(pair.candidate) : null,
      ...(judged && pair.scores === null ? { unjudged: true as const } : {}),
      ...further(pair),
    })),
  };
  if (fresh === null) return evidence;
  const freshValues = fresh.map((pair): FreshValue => ({
    ...scoreValues(pair.scores, judged),
    checkP: checked ? checkBit(pair.baseline) : null,
    ...further(pair),
  }));
  return { ...evidence, fresh: freshValues };
}

function checkBit(output: Value<Output>): Bit | null {
  if (!isValue(output)) return null;
  return failed(output.value.checks).length > 0 ? 1 : 0;
}

const NOT_SCORED: Omit<PairValue, "check"> = { x: null, s: 0, judgeP: null, judgeC: null };

/** A judgement that was planned and is missing: its order (either: without x it enters no sum) says it was planned. */
const LOST: Omit<PairValue, "check"> = { ...NOT_SCORED, s: 1 };

function scoreValues(scores: Value<PairScores> | null, judged: boolean): Omit<PairValue, "check"> {
  if (scores === null) return NOT_SCORED;
  if (!isValue(scores)) return judged ? LOST : NOT_SCORED;
  const { order, means } = scores.value;
  // Byte-equal outputs are equal whatever their score is: no difference, and neither side fails alone.
  if (means === null) return { x: 0, s: 0, judgeP: 0, judgeC: 0 };
  const x = means.candidate - means.baseline;
  if (!judged) return { ...NOT_SCORED, x };
  return {
    x,
    s: order,
    judgeP: isFailingScore(means.baseline) ? 1 : 0,
    judgeC: isFailingScore(means.candidate) ? 1 : 0,
  };
}
