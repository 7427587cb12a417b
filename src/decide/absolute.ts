import { average, clopperPearsonUpper, tBound } from "../compare/bounds.ts";
import type { Interval } from "../compare/comparison.ts";
import { MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { GatePolicy } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import { canFail, checkName, type CheckSpec } from "../evals/eval-set.ts";
import type { AloneCase } from "../measure/alone.ts";
import { metricNamed, type MeasuredBy } from "../plan/metrics.ts";
import { isValue } from "../score/value.ts";
import type { Standard } from "../verdict.ts";
import { floorsOf, measureOf, type Measure } from "./floors.ts";

/** What a new prompt must reach where policy sets no floor: the middle of the scale, and most answers passing. */
const LEAST_SCORE = 3;
const LEAST_PASSING = 0.5;

/** A check of one case is that case's; from here on one that most answers fail says something of the prompt. */
const SHARED = 2;

/** So that the last bit of a mean misses no minimum. */
const ROUNDING = 1e-9;

interface Asked {
  readonly kind: Standard["kind"];
  readonly what: string;
  readonly unit: string;
  readonly measure: Pick<Measure, "valueOf" | "isShare">;
  /** Null for the default. */
  readonly floor: number | null;
  readonly gates: boolean;
}

/**
 * Every minimum that a version without a baseline is held to: each criterion, the checks and each check that cases
 * share, by policy's floor or by default, and policy's further floors. A floor is missed where the one-sided 95 % upper
 * bound is below it (with fewer than eight cases, where the mean is), a default where the mean is. What this eval set
 * does not measure is left out.
 */
export function standardsOf(
  cases: readonly AloneCase[],
  evalSet: MeasuredBy,
  gate: GatePolicy,
): readonly Standard[] {
  return [...byMetric(evalSet, gate), ...sharedChecks(evalSet, gate)].flatMap(
    (asked) => measured(asked, cases) ?? [],
  );
}

function byMetric(evalSet: MeasuredBy, gate: GatePolicy): readonly Asked[] {
  const defaults = [...evalSet.rubric.map(({ id }) => id), "checks"];
  const floors = floorsOf(gate);
  const placed = [
    ...defaults.map((metric) => ({ metric, unit: ALL_CASES, floor: null })),
    ...floors.map(({ metric, unit, floor }) => ({ metric, unit, floor: floor.min })),
  ];
  const isReplaced = (of: (typeof placed)[number]): boolean =>
    of.floor === null &&
    floors.some(({ metric, unit }) => metric === of.metric && unit === of.unit);
  return placed.flatMap((of): readonly Asked[] => {
    const { metric, unit, floor } = of;
    const measure = measureOf(metric, evalSet);
    if (measure === null || isReplaced(of)) return [];
    const kind = kindOf(metric, evalSet);
    // A floor is said of its metric alone; a criterion that has none counts for the rubric.
    const names = floor === null && kind === "criterion" ? [metric, "rubric"] : [metric];
    const what = unit === ALL_CASES ? metric : `${metric} (${unit})`;
    return [{ kind, what, unit, measure, floor, gates: gatesBy(gate, names, unit) }];
  });
}

function kindOf(metric: string, evalSet: MeasuredBy): Standard["kind"] {
  if (metric === "rubric" || metric === "checks") return metric;
  const named = metricNamed(metric, evalSet);
  if (named?.kind === "criterion") return "criterion";
  return named?.unit === "grade" ? "grade" : "check";
}

/** One check of many may be what every answer of its cases fails, and hardly show among all checks. */
function sharedChecks({ cases }: MeasuredBy, gate: GatePolicy): readonly Asked[] {
  const checked = cases.filter(({ checks }) => canFail(checks));
  const byLabel = new Map(checked.flatMap(({ checks }) => checks.map((of) => [of.label, of])));
  return [...byLabel.values()].flatMap((check): readonly Asked[] => {
    if (check.weight === 0) return [];
    const holders = checked.filter((of) => of.checks.some(({ label }) => label === check.label));
    const isOnlyOne = checked.every(({ checks }) => checks.every((of) => of.label === check.label));
    if (holders.length < SHARED || isOnlyOne) return [];
    const gates = gatesBy(gate, ["checks", checkName(check)], ALL_CASES);
    const measure = { valueOf: passing(check), isShare: true };
    const what = check.label;
    return [{ kind: "check", what, unit: ALL_CASES, measure, floor: null, gates }];
  });
}

const passing =
  ({ label }: CheckSpec): Measure["valueOf"] =>
  ({ candidate }) => {
    if (!isValue(candidate)) return null;
    const own = candidate.value.checks.filter((of) => of.label === label);
    return own.length === 0 ? null : Number(own.every(({ pass }) => pass));
  };

const gatesBy = (gate: GatePolicy, metrics: readonly string[], unit: string): boolean =>
  metrics.every((metric) => effectivePolicy(gate, metric, unit).tier === "gate");

/** Null where no member has a value. */
function measured(
  { kind, what, unit, measure, floor, gates }: Asked,
  cases: readonly AloneCase[],
): Standard | null {
  const values = cases
    .filter(({ slices }) => unit === ALL_CASES || slices.includes(unit))
    .map((of) => of.answers.flatMap((answer) => measure.valueOf(answer, of) ?? []))
    .filter((own) => own.length > 0);
  if (values.length === 0) return null;
  const means = values.map(average);
  const mean = average(means);
  const interval = measure.isShare ? shareInterval(means) : scoreInterval(means);
  const min = floor ?? (measure.isShare ? LEAST_PASSING : LEAST_SCORE);
  const isBounded = floor !== null && interval !== null && means.length >= MIN_CASES;
  const answers = values.flat();
  const passed = { passed: answers.filter((value) => value === 1).length, of: answers.length };
  return {
    kind,
    what,
    measured: mean,
    interval,
    cases: means.length,
    passed: measure.isShare ? passed : null,
    min,
    source: floor === null ? "default" : "floor",
    met: (isBounded ? interval.upper : mean) >= min - ROUNDING,
    gates,
  };
}

/** 90 %, so that each end is a one-sided 95 % bound. */
function shareInterval(shares: readonly number[]): Interval | null {
  const passing = shares.reduce((sum, share) => sum + share, 0);
  const n = shares.length;
  const upper = clopperPearsonUpper(passing, n, 0.95);
  const failing = clopperPearsonUpper(n - passing, n, 0.95);
  return upper === null || failing === null ? null : { lower: 1 - failing, upper };
}

function scoreInterval(scores: readonly number[]): Interval | null {
  const bound = tBound(scores, 0.95);
  return bound && { lower: bound.lower, upper: bound.upper };
}
