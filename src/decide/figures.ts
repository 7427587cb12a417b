import type {
  FailureComparison,
  MetricComparison,
  ScoreComparison,
  UnitComparison,
} from "../compare/comparison.ts";

/** A comparison's figures under the names that the verdict has for them; what policy makes of them is added elsewhere. */

export const unitFigures = ({ unit, cases, n, result, ...of }: UnitComparison) => ({
  unit,
  cases,
  result,
  notStanding: of.flaggedButNotStanding,
  score: of.score && scoreFigures(of.score, n),
  check: of.check && failureFigures(of.check),
  judge: of.judge && failureFigures(of.judge),
  metrics: of.metrics.map(metricFigures),
});

const scoreFigures = ({ mean, interval90, adjusted, found }: ScoreComparison, n: number) => ({
  mean,
  interval: interval90,
  measured: n,
  p: adjusted,
  found,
});

const failureFigures = (of: FailureComparison) => ({
  baseline: of.productionRate,
  candidate: of.candidateRate,
  excess: of.excess,
  upper: of.upper,
  p: of.p,
  found: of.found,
});

export const metricFigures = ({ metric, n, result, ...of }: MetricComparison) => ({
  metric,
  ...scoreFigures(of, n),
  result,
});
