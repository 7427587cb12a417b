import { improvements } from "./better.ts";
import type {
  CompareRequest,
  Comparison,
  FailureComparison,
  FailureKind,
  Found,
  Hypothesis,
  MetricComparison,
  RecheckResult,
  ScoreComparison,
  UnitComparison,
  UnitResult,
} from "./comparison.ts";
import type { CaseEvidence } from "./evidence.ts";
import { familiesOf } from "./families.ts";
import type { FailureHarm, ScoreHarm, UnitHarm } from "./harm.ts";
import { lookedAt, samplesOf, type Looked } from "./look.ts";
import { hasCheck, measuresOf, type Measures } from "./measures.ts";
import { freshPlanOf, isRechecked, recheck } from "./recheck.ts";
import { isRuledOut } from "./ruled-out.ts";
import { MIN_CASES } from "./thresholds.ts";
import { inCaseOrder } from "./units.ts";

/**
 * Evidence → what is worse, better, not worse or unclear, in every slice and over all cases.
 * Call it after the first look; while `stage` is "confirm due", measure the further samples of `confirmPlan`, while it
 * is "recheck due", measure `freshPlan` and add it to the cases as `fresh`; then call it again. A pure function of
 * the request: same evidence, same answer.
 */
export const compare = (request: CompareRequest): Comparison => traced(request).comparison;

/** A comparison, and the look that it rests on. */
export interface Traced {
  readonly comparison: Comparison;
  /** In case order: places in `all` and in `looked` are places here. */
  readonly cases: readonly CaseEvidence[];
  /** Of every sample that the cases have. */
  readonly all: Measures;
  readonly looked: Looked;
  /** Some case has a score difference. */
  readonly scored: boolean;
}

/** The same with what was done on the way, for whoever explains it. */
export function traced(request: CompareRequest): Traced {
  // The only place that sorts: the functions below keep the order they are given, which feeds the draws.
  const cases = inCaseOrder(request.cases);
  const all = measuresOf(cases, request.metrics);
  const looked = lookedAt(cases, all, request);
  const oneLook = request.method === "one look";
  const flagged = oneLook || looked.confirmPlan.size > 0 ? [] : foundIn(looked.units);
  const freshPlan = freshPlanOf(cases, flagged, samplesOf(cases, request));
  const rechecked = isRechecked(cases, freshPlan);
  const again =
    flagged.length > 0 && rechecked ? recheckOf(cases, flagged, looked.measures, request) : null;
  const scored = all.d.some((d) => d !== null);
  const { positionEffect } = looked.measures;
  const stage = looked.confirmPlan.size > 0 ? "confirm due" : rechecked ? "final" : "recheck due";
  // What is still to be measured may yet change it, and nobody reads it before.
  const asksBetter = stage === "final" && request.harmOnly !== true;
  const better = asksBetter ? improvements(familiesOf(all), request) : [];
  const comparison: Comparison = {
    method: request.method,
    stage,
    units: looked.units.map((harm, index) =>
      unitComparison(request, { harm, better: better[index] ?? null, again, cases, scored }),
    ),
    positionEffect,
    hints: looked.hints,
    confirmPlan: looked.confirmPlan,
    flagged,
    freshPlan,
    recheck: again,
  };
  return { comparison, cases, all, looked, scored };
}

function recheckOf(
  cases: readonly CaseEvidence[],
  flagged: readonly Hypothesis[],
  measures: Measures,
  request: CompareRequest,
): RecheckResult {
  const metrics = (request.metrics ?? []).map((metric, index) => ({
    ...metric,
    positionEffect: measures.metrics[index]!.positionEffect.value,
  }));
  const positionEffect = measures.positionEffect.value;
  return recheck(cases, flagged, { ...request, positionEffect, metrics });
}

const KINDS = ["score", "check", "judge"] as const;

function foundIn(units: Looked["units"]): readonly Hypothesis[] {
  return [
    ...KINDS.flatMap((kind) =>
      units.filter((of) => of[kind]?.found).map(({ unit }) => ({ kind, unit: unit.name })),
    ),
    ...units.flatMap(({ unit, metrics }) =>
      metrics.flatMap(({ metric, found }): readonly Hypothesis[] =>
        found ? [{ kind: "metric", unit: unit.name, metric }] : [],
      ),
    ),
  ];
}

interface UnitFindings {
  readonly harm: UnitHarm;
  /** Null: nobody asked. */
  readonly better: UnitHarm | null;
  readonly again: RecheckResult | null;
  readonly cases: readonly CaseEvidence[];
  readonly scored: boolean;
}

function unitComparison(request: CompareRequest, findings: UnitFindings): UnitComparison {
  const { harm, better, again, cases, scored } = findings;
  const unit = harm.unit.name;
  const oneLook = request.method === "one look";
  const members = harm.unit.members.map((member) => cases[member]!);
  const recheck = again?.hypotheses.filter((of) => of.unit === unit) ?? [];
  const stateOf = (
    { kind, metric }: Omit<Hypothesis, "unit">,
    looksWorse = false,
    looksBetter = false,
  ): EndpointState => {
    const stands = recheck.some((of) => of.kind === kind && of.metric === metric && of.stands);
    const isWorse = oneLook ? looksWorse : stands;
    const found: Found = isWorse ? "worse" : looksBetter ? "better" : null;
    return { found, flagged: looksWorse && !oneLook };
  };
  const state = (kind: "score" | FailureKind): EndpointState =>
    stateOf({ kind }, harm[kind]?.found, better?.[kind]?.found);
  const score = scoreComparison(harm.score, state("score"));
  const check = failureComparison(harm.check, state("check"));
  const judge = failureComparison(harm.judge, state("judge"));
  const endpoints = [score, check, judge].filter((of) => of !== null);
  const pairs = pairsOf(members, scored);
  const thresholds = request.thresholds(unit);
  const flagged = endpoints.some((of) => of.flagged);
  const worse = endpoints.some(({ found }) => found === "worse");
  const ruledOut = !worse && !flagged && isRuledOut(harm, { scored, pairs }, thresholds);
  return {
    unit,
    cases: members.length,
    n: harm.n,
    pairs,
    score,
    check,
    judge,
    metrics: harm.metrics.map((of): MetricComparison => {
      const { metric, n } = of;
      const twin = better?.metrics.find((other) => other.metric === metric);
      const state = stateOf({ kind: "metric", metric }, of.found, twin?.found);
      const { scoreMargin } = request.thresholds(unit, metric);
      const cleared =
        n >= MIN_CASES && of.interval90 !== null && of.interval90.lower > -scoreMargin;
      return { metric, n, ...withState(of, state), result: resultOf([state], cleared) };
    }),
    result: resultOf(endpoints, ruledOut),
    ruledOut,
    flaggedButNotStanding: flagged && again !== null && !worse,
    recheck,
  };
}

interface EndpointState {
  readonly found: Found;
  readonly flagged: boolean;
}

function resultOf(endpoints: readonly EndpointState[], ruledOut: boolean): UnitResult {
  if (endpoints.some(({ found }) => found === "worse")) return "worse";
  // Flagged and not standing: production has probably moved, so neither praise nor clearance holds.
  if (endpoints.some((of) => of.flagged)) return "unclear";
  if (endpoints.some(({ found }) => found === "better")) return "better";
  return ruledOut ? "not worse" : "unclear";
}

function scoreComparison(harm: ScoreHarm | null, state: EndpointState): ScoreComparison | null {
  return harm === null ? null : withState(harm, state);
}

function withState(
  { mean, interval90, z, adjusted }: ScoreHarm,
  state: EndpointState,
): ScoreComparison {
  return { mean, interval90, z, adjusted, ...state };
}

function failureComparison(
  harm: FailureHarm | null,
  state: EndpointState,
): FailureComparison | null {
  if (harm === null) return null;
  const { productionRate, candidateRate, p, excess, upper } = harm;
  return { productionRate, candidateRate, p, excess, upper, ...state };
}

/** A pair is complete with a score where one was planned, and both sides' checks where the case has any. */
function pairsOf(members: readonly CaseEvidence[], scored: boolean): UnitComparison["pairs"] {
  let planned = 0;
  let complete = 0;
  for (const member of members) {
    const checked = hasCheck(member);
    for (const [r, { x, check, unjudged }] of member.runs.entries()) {
      planned++;
      const failed = check === null || member.prodCheck[r] === null;
      const hasScore = x !== null || !scored || unjudged === true;
      if (hasScore && !(checked && failed)) complete++;
    }
  }
  return { planned, complete };
}
