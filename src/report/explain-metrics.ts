import type { UnitFacts } from "../compare/explanation.ts";
import type { FloorVerdict, MetricVerdict, UnitVerdict } from "../verdict.ts";
import { level, points, probability, size } from "./explain-words.ts";
import { metricCell } from "./metrics.ts";
import { rate } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { counted } from "./words.ts";

/** Further metrics of a unit, a line each: compared like the score, and in its family. */
export const explainMetrics = (facts: UnitFacts, { metrics }: UnitVerdict): readonly string[] =>
  metrics.map((metric) => metricLine(metric, facts));

function metricLine(
  metric: MetricVerdict,
  { closedMetrics, unit, level: alpha }: UnitFacts,
): string {
  const { metric: name, measured, p, minEffect, margin, better } = metric;
  const z = unit.metrics.find((of) => of.metric === name)?.z ?? 0;
  const limit = closedMetrics.includes(name)
    ? "the screen did not hint at it, so it cannot be found worse any more"
    : `${level(alpha)} or less is asked for`;
  const test =
    measured < 8
      ? "fewer than 8 cases are not tested"
      : `z ${points(z)} (negative is harm), ${probability(p)} in the scores' family, ${limit}`;
  return `${style.name(name)}: ${metricCell(metric, style)} over ${counted(measured, "case")} (candidate − production, ${better} is better); ${test}; smallest effect ${inUnit(minEffect, metric)}, margin ${inUnit(margin, metric)}: ${metricDecision(metric)}.`;
}

function inUnit(value: number, { unit }: MetricVerdict): string {
  if (unit === "usd") return `$${size(value)}`;
  return unit === "share" ? size(value) : `${size(value)} ${unit}`;
}

/** `worse, and red`, `worse, does not gate (warn)`, `unclear`. */
export function metricDecision({ result, red, tier }: MetricVerdict): string {
  if (result !== "worse") return result;
  return red ? "worse, and red" : `worse, does not gate (${tier})`;
}

/** What policy wants the candidate to reach, whatever production does. */
export function explainFloor(floor: FloorVerdict): string {
  const { metric, min, mean, upper, red, measured, owner, reason } = floor;
  const value = (number: number): string => (metric === "checks" ? rate(number) : size(number));
  const reached =
    mean === null
      ? "nothing was measured"
      : `the candidate reaches ${value(mean)} over ${counted(measured, "case")}`;
  const bound =
    upper === null
      ? "too few cases for an upper bound, so it cannot be red"
      : `its upper 95% bound is ${value(upper)}, ${upper < min - 1e-9 ? "below the floor" : "not below the floor"}`;
  const end = red ? "red" : upper !== null && upper < min - 1e-9 ? "does not gate" : "not red";
  return `${style.name(metric)}: ${value(min)} is the least that ${style.sentence(owner)} accepts (${style.sentence(reason)}); ${reached}; ${bound}: ${end}.`;
}
