import { average } from "../compare/bounds.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { CaseEvidence } from "../compare/evidence.ts";
import type { PowerRequest } from "../compare/power-set.ts";

/**
 * The share of a pair's variance that lies within its case, by a self-test: what two answers of production differ by is
 * all within. Nothing where no self-test is on record, or fewer than two cases have a score.
 */
export function withinShare(
  selftest: { readonly withinVariance: number | null } | null,
  cases: readonly CaseEvidence[],
  comparison: Comparison | null,
): Pick<PowerRequest, "within"> {
  const variance = selftest?.withinVariance ?? null;
  if (variance === null || comparison === null) return {};
  const b = comparison.positionEffect.value;
  const first = cases.flatMap(({ runs: [pair] }) =>
    pair === undefined || pair.x === null ? [] : [pair.x - pair.s * b],
  );
  if (first.length < 2) return {};
  const mean = average(first);
  const total = first.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (first.length - 1);
  return total > 0 ? { within: Math.min(1, variance / total) } : {};
}
