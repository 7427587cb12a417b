import { judgedCases, rubricOf } from "../evals/case-rubric.ts";
import { defaultThresholds, MIN_CASES, type Scale } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { Floor, GatePolicy, Mute, Tier } from "../config/config.ts";
import { effectivePolicy } from "../config/effective.ts";
import { canFail, type Case, type EvalSet } from "../evals/eval-set.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { checksNamed, metricNamed } from "./metrics.ts";
import { thresholdsOf } from "./thresholds.ts";

/** What holds for one metric in one slice, once every default and every word of the policy is in. */
export interface PolicyRow {
  readonly slice: string;
  readonly metric: string;
  /** Of the slice, in the eval set that has most of them. */
  readonly cases: number;
  readonly tier: Tier;
  /** In the metric's own unit; null where it has no scale and policy says none. */
  readonly margin: number | null;
  readonly minEffect: number | null;
  readonly floor: Floor | null;
  readonly mute: Mute | null;
  readonly critical: boolean;
  readonly holdout: boolean;
  /** Why it can never turn a run red; null where it can. */
  readonly never: string | null;
}

/** Slices in code-point order, `(all)` last, each with the metrics that it is compared by. */
export function policyRows(gate: GatePolicy, sets: readonly EvalSet[]): readonly PolicyRow[] {
  const found = sets.flatMap(({ cases }) => cases.flatMap(({ slices }) => slices));
  const named = new Set([...found, ...Object.keys(gate.slices)].filter((of) => of !== ALL_CASES));
  const slices = [...[...named].toSorted(byCodePoint), ALL_CASES];
  const metrics = comparedBy(gate, sets);
  return slices.flatMap((slice) => metrics.map((metric) => rowOf(gate, sets, slice, metric)));
}

/** A number that is compared, with the cases of an eval set that have it. */
interface Compared {
  readonly name: string;
  readonly measuredIn: (set: EvalSet) => readonly Case[];
  /** Fewer members than this in every set, and no test is made. */
  readonly fewest: number;
  /** That a further metric's defaults stretch with; null for an endpoint, and where there is none. */
  readonly range: Scale | null;
}

const checked = ({ cases }: EvalSet): readonly Case[] =>
  cases.filter(({ checks }) => canFail(checks));

const ENDPOINTS: readonly Compared[] = [
  { name: "rubric", measuredIn: judgedCases, fewest: MIN_CASES, range: null },
  { name: "checks", measuredIn: checked, fewest: 1, range: null },
  {
    name: "judge",
    // Its failures are counted in sets of eight cases and more, in slices of any size.
    measuredIn: (set: EvalSet) => (set.cases.length < MIN_CASES ? [] : judgedCases(set)),
    fewest: 1,
    range: null,
  },
];

function comparedBy({ metrics }: GatePolicy, sets: readonly EvalSet[]): readonly Compared[] {
  const used = ENDPOINTS.filter(
    ({ name, measuredIn }) =>
      Object.hasOwn(metrics, name) || sets.some((set) => measuredIn(set).length > 0),
  );
  const others = Object.keys(metrics).filter((name) => ENDPOINTS.every((of) => of.name !== name));
  return [...used, ...others.map((name) => furtherMetric(name, sets))];
}

function furtherMetric(name: string, sets: readonly EvalSet[]): Compared {
  const anywhere = {
    rubric: sets.flatMap(({ rubric }) => rubric),
    cases: sets.flatMap(({ cases }) => cases),
  };
  const metric = metricNamed(name, anywhere);
  const measuredIn = ({ rubric, cases }: EvalSet): readonly Case[] => {
    switch (metric?.kind) {
      case "criterion":
        return cases.filter((of) => rubricOf(rubric, of).some(({ id }) => id === name));
      case "check":
        return cases.filter(({ checks }) => canFail(checksNamed(name, checks)));
      default:
        return cases;
    }
  };
  return { name, measuredIn, fewest: MIN_CASES, range: metric?.range ?? null };
}

function rowOf(
  gate: GatePolicy,
  sets: readonly EvalSet[],
  slice: string,
  metric: Compared,
): PolicyRow {
  const { tier, floor, mute } = effectivePolicy(gate, metric.name, slice);
  const members = (cases: readonly Case[]): number =>
    cases.filter((of) => slice === ALL_CASES || of.slices.includes(slice)).length;
  const most = (of: (set: EvalSet) => readonly Case[]): number =>
    Math.max(0, ...sets.map((set) => members(of(set))));
  const measured = most(metric.measuredIn);
  return {
    slice,
    metric: metric.name,
    cases: most(({ cases }) => cases),
    tier,
    ...limitsOf(gate, slice, metric),
    floor,
    mute,
    critical: gate.slices[slice]?.critical ?? false,
    holdout: gate.slices[slice]?.holdout ?? false,
    never: tier === "gate" ? tooFew(measured, metric.fewest) : `its tier is ${tier}`,
  };
}

function tooFew(measured: number, fewest: number): string | null {
  if (measured >= fewest) return null;
  return measured === 0 ? "no case is measured by it" : `fewer than ${fewest} cases`;
}

function limitsOf(
  gate: GatePolicy,
  slice: string,
  { name, range }: Compared,
): Pick<PolicyRow, "margin" | "minEffect"> {
  const held = thresholdsOf(gate)(slice);
  if (name === "rubric") return { margin: held.scoreMargin, minEffect: held.minScoreDrop };
  if (name === "checks" || name === "judge") {
    return { margin: held.failureMargin, minEffect: held.minFailureExcess };
  }
  const said = effectivePolicy(gate, name, slice);
  const usual = range === null ? null : defaultThresholds(slice, range);
  return {
    margin: said.margin ?? usual?.scoreMargin ?? null,
    minEffect: said.minEffect ?? usual?.minScoreDrop ?? null,
  };
}
