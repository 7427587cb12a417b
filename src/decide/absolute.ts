import { average, clopperPearsonUpper, tBound } from "../compare/bounds.ts";
import { MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import type { AloneAnswer, AloneCase, MeasuredAlone } from "../measure/alone.ts";
import { singleMean } from "../score/judge/weighted-mean.ts";
import { isValue } from "../score/value.ts";
import type { Standard } from "../verdict.ts";
import { floorsOf } from "./floors.ts";

/** What a new prompt must reach where policy sets no floor: a score in the middle of the scale, and most answers passing. */
const LEAST_SCORE = 3;
const LEAST_PASSING = 0.5;

type Rubric = MeasuredAlone["plan"]["evalSet"]["rubric"];

/**
 * Every minimum that a version without a baseline is held to: each criterion and the checks, by policy's floor or by
 * default, and policy's further floors. A floor is missed where the one-sided 95 % upper bound is below it (with fewer
 * than eight cases, where the mean is); a default where the mean is.
 */
export function standardsOf(
  cases: readonly AloneCase[],
  rubric: Rubric,
  gate: GatePolicy,
): readonly Standard[] {
  const floors = floorsOf(gate).filter(
    ({ metric, unit }) => effectivePolicy(gate, metric, unit).tier === "gate",
  );
  const floorOf = (metric: string): number | null =>
    floors.find((of) => of.metric === metric && of.unit === ALL_CASES)?.floor.min ?? null;
  const standard = (kind: Standard["kind"], metric: string, unit: string, min: number | null) =>
    measured(kind, metric, unit, min, cases, rubric);
  return [
    ...rubric.flatMap(({ id }) => standard("criterion", id, ALL_CASES, floorOf(id))),
    ...standard("checks", "checks", ALL_CASES, floorOf("checks")),
    ...floors
      .filter(({ metric, unit }) => unit !== ALL_CASES || metric === "rubric")
      .flatMap(({ metric, unit, floor }) =>
        standard(kindOf(metric, rubric), metric, unit, floor.min),
      ),
  ];
}

const kindOf = (metric: string, rubric: Rubric): Standard["kind"] =>
  metric === "rubric" || metric === "checks"
    ? metric
    : rubric.some(({ id }) => id === metric)
      ? "criterion"
      : "check";

function measured(
  kind: Standard["kind"],
  metric: string,
  unit: string,
  floor: number | null,
  cases: readonly AloneCase[],
  rubric: Rubric,
): readonly Standard[] {
  const members = cases.filter(({ slices }) => unit === ALL_CASES || slices.includes(unit));
  const values = members.flatMap((of) => {
    const own = of.answers.flatMap((answer) => valueOf(of, answer, metric, rubric) ?? []);
    return own.length === 0 ? [] : [average(own)];
  });
  if (values.length === 0) return [];
  const mean = average(values);
  const share = kind === "checks" || kind === "check";
  const bound = tBound(values, 0.95);
  const total = values.reduce((sum, of) => sum + of, 0);
  const upper = share ? clopperPearsonUpper(total, values.length, 0.95) : (bound?.upper ?? null);
  const min = floor ?? (share ? LEAST_PASSING : LEAST_SCORE);
  const bounded = floor !== null && upper !== null && values.length >= MIN_CASES;
  return [
    {
      kind,
      what: unit === ALL_CASES ? metric : `${metric} (${unit})`,
      measured: mean,
      interval: bound && { lower: bound.lower, upper: bound.upper },
      cases: values.length,
      passed: share ? passedOf(members, metric) : null,
      min,
      source: floor === null ? "default" : "floor",
      met: (bounded ? upper : mean) >= min - 1e-9,
    },
  ];
}

/** Answers that pass, of those that were checked. */
function passedOf(cases: readonly AloneCase[], metric: string): Standard["passed"] {
  const values = cases.flatMap((of) =>
    of.answers.flatMap((answer) => valueOf(of, answer, metric, []) ?? []),
  );
  return { passed: values.filter((value) => value === 1).length, of: values.length };
}

function valueOf(
  { checked, checks }: AloneCase,
  { output, scores }: AloneAnswer,
  metric: string,
  rubric: Rubric,
): number | null {
  if (metric === "checks") {
    return checked && isValue(output) ? Number(output.value.failedChecks.length === 0) : null;
  }
  const own = checks.filter(({ kind, negate }) => (negate ? `not-${kind}` : kind) === metric);
  if (own.length > 0 && !rubric.some(({ id }) => id === metric)) {
    if (!isValue(output)) return null;
    const { failedChecks } = output.value;
    return own.filter(({ label }) => !failedChecks.includes(label)).length / own.length;
  }
  if (scores === null || !isValue(scores)) return null;
  const said = scores.value.scores;
  if (metric === "rubric") return singleMean(rubric, said);
  return said.criteria.find(({ id }) => id === metric)?.score ?? null;
}
