import { improvements } from "./better.ts";
import type {
  CompareRequest,
  Comparison,
  FailureComparison,
  FailureKind,
  Found,
  Hypothesis,
  RecheckResult,
  ScoreComparison,
  UnitComparison,
  UnitResult,
} from "./comparison.ts";
import type { CaseEvidence } from "./evidence.ts";
import { decideFixed } from "./fixed.ts";
import type { FailureHarm, ScoreHarm, UnitHarm } from "./harm.ts";
import { hasCheck, measuresOf } from "./measures.ts";
import { decideOneLook } from "./one-look.ts";
import { freshPlanOf, isRechecked, recheck } from "./recheck.ts";
import { isRuledOut } from "./ruled-out.ts";
import { inCaseOrder } from "./units.ts";

const KINDS = ["score", "check", "judge"] as const;

/**
 * Evidence → what is worse, better, not worse or unclear, in every slice and over all cases.
 * Call it after the first look; while `stage` is "recheck due", measure `freshPlan`, add it to the cases as
 * `fresh`, and call it again. A pure function of the request: same evidence, same answer.
 */
export function compare(request: CompareRequest): Comparison {
  // The only place that sorts: the functions below keep the order they are given, which feeds the draws.
  const cases = inCaseOrder(request.cases);
  const measures = measuresOf(cases);
  const oneLook = request.method === "one look";
  const worse = (oneLook ? decideOneLook : decideFixed)(measures, request);
  const better = improvements(measures, request);
  const flagged = oneLook ? [] : foundIn(worse);
  const freshPlan = freshPlanOf(cases, flagged);
  const rechecked = isRechecked(cases, freshPlan);
  const again =
    flagged.length > 0 && rechecked
      ? recheck(cases, flagged, { ...request, positionEffect: measures.positionEffect.value })
      : null;
  const scored = measures.d.some((d) => d !== null);
  return {
    method: request.method,
    stage: rechecked ? "final" : "recheck due",
    units: worse.map((harm, index) =>
      unitComparison(request, { harm, better: better[index]!, again, cases, scored }),
    ),
    positionEffect: measures.positionEffect,
    flagged,
    freshPlan,
    recheck: again,
  };
}

function foundIn(units: readonly UnitHarm[]): readonly Hypothesis[] {
  return KINDS.flatMap((kind) =>
    units.filter((of) => of[kind]?.found).map(({ unit }) => ({ kind, unit: unit.name })),
  );
}

interface UnitFindings {
  readonly harm: UnitHarm;
  readonly better: UnitHarm;
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
  const state = (kind: "score" | FailureKind): EndpointState => {
    const looksWorse = harm[kind]?.found === true;
    const isWorse = oneLook ? looksWorse : recheck.some((of) => of.kind === kind && of.stands);
    const found: Found = isWorse ? "worse" : better[kind]?.found ? "better" : null;
    return { found, flagged: looksWorse && !oneLook };
  };
  const score = scoreComparison(harm.score, state("score"));
  const check = failureComparison(harm.check, state("check"));
  const judge = failureComparison(harm.judge, state("judge"));
  const endpoints = [score, check, judge].filter((of) => of !== null);
  const worse = endpoints.some(({ found }) => found === "worse");
  const flagged = endpoints.some((of) => of.flagged);
  const pairs = pairsOf(members, scored);
  const result = (): UnitResult => {
    if (worse) return "worse";
    // Flagged and not standing: production has probably moved, so neither praise nor clearance holds.
    if (flagged) return "unclear";
    if (endpoints.some(({ found }) => found === "better")) return "better";
    return isRuledOut(harm, { scored, pairs }, request.thresholds(unit)) ? "not worse" : "unclear";
  };
  return {
    unit,
    cases: members.length,
    n: harm.n,
    pairs,
    score,
    check,
    judge,
    result: result(),
    flaggedButNotStanding: flagged && again !== null && !worse,
    recheck,
  };
}

interface EndpointState {
  readonly found: Found;
  readonly flagged: boolean;
}

function scoreComparison(harm: ScoreHarm | null, state: EndpointState): ScoreComparison | null {
  if (harm === null) return null;
  const { mean, interval90, z, adjusted } = harm;
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

/** A pair is complete with a score where the set has scores, and both sides' checks where the case has any. */
function pairsOf(members: readonly CaseEvidence[], scored: boolean): UnitComparison["pairs"] {
  let planned = 0;
  let complete = 0;
  for (const member of members) {
    const checked = hasCheck(member);
    for (const [r, { x, check }] of member.runs.entries()) {
      planned++;
      const failed = check === null || member.prodCheck[r] === null;
      if ((x !== null || !scored) && !(checked && failed)) complete++;
    }
  }
  return { planned, complete };
}
