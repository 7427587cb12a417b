import { clopperPearsonUpper } from "../compare/bounds.ts";
import type { CaseEvidence } from "../compare/evidence.ts";
import { smallestDrops } from "../compare/power.ts";
import type { PowerRequest } from "../compare/power-set.ts";
import { defaultThresholds, MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import { nToRuleOut } from "../plan/power.ts";
import type { PromptVerdict, UnitVerdict } from "../verdict.ts";
import type { Settled } from "./settled.ts";

/** Points of a score's range: thresholds are said for the one from 1 to 5. */
const POINTS = 4;

/** What a result could have missed. */
export interface CouldHide {
  /** The units, each with what it could hide. */
  readonly units: readonly UnitVerdict[];
  readonly wouldHelp: PromptVerdict["wouldHelp"];
}

/**
 * What each unit could hide, and what would let the least certain one hide less. A score that has no drop: the unit has
 * too few cases to be tested, or no drop within the scale would be found often enough.
 */
export function couldHideOf(
  units: readonly UnitVerdict[],
  { plan, evidence, comparison }: Settled,
  by: Pick<PowerRequest, "prompts" | "thresholds" | "withinVariance">,
): CouldHide {
  if (comparison === null) return { units, wouldHelp: null };
  const { seed, metrics, samples, scale } = plan;
  const request: PowerRequest = {
    ...by,
    cases: evidence,
    seed,
    method: comparison.method,
    samples: samples.candidate,
    metrics,
    point: (scale.high - scale.low) / POINTS,
  };
  const drops = units.some(({ score }) => score !== null) ? smallestDrops(request) : new Map();
  const hiding = units.map((unit): UnitVerdict => {
    const failures = mostFailures(unit);
    if (unit.score === null && failures === null) return unit;
    return { ...unit, couldHide: { score: drops.get(unit.unit) ?? null, failures } };
  });
  const least = leastCertain(hiding, request);
  return { units: hiding, wouldHelp: least === null ? null : withMoreCases(least, request) };
}

function mostFailures({ check, judge }: UnitVerdict): number | null {
  const uppers = [check, judge].flatMap((of) => (of === null ? [] : [of.upper]));
  return uppers.length === 0 ? null : Math.max(...uppers);
}

/**
 * The unclear slice that could hide most, else all cases where they are unclear. Points and failing answers are compared
 * in default margins of a slice; of two that hide as much, more failing answers and then fewer cases count as more.
 */
function leastCertain(units: readonly UnitVerdict[], { point }: PowerRequest): UnitVerdict | null {
  const { scoreMargin, failureMargin } = defaultThresholds("");
  const failures = ({ couldHide }: UnitVerdict): number =>
    (couldHide?.failures ?? 0) / failureMargin;
  const most = (unit: UnitVerdict): number => {
    const { couldHide, score } = unit;
    if (couldHide === null || (couldHide.score === null && score !== null)) return Infinity;
    return Math.max((couldHide.score ?? 0) / (scoreMargin * point), failures(unit));
  };
  const unclear = units.filter(({ result }) => result === "unclear");
  const slices = unclear.filter(({ unit }) => unit !== ALL_CASES);
  const [first] = (slices.length > 0 ? slices : unclear).toSorted((a, b) => {
    const [hidesA, hidesB] = [most(a), most(b)];
    if (hidesA !== hidesB) return hidesA < hidesB ? 1 : -1;
    return failures(b) - failures(a) || a.cases - b.cases;
  });
  return first ?? null;
}

/**
 * Cases to add, and what the unit could hide then: as many as rule out the failure margin if none of them fails, or
 * twice as many where that is reached or nothing can fail. The new ones are taken to be like those the unit has, or like
 * all cases where it has too few to tell by; where all are too few, no drop is told. The number of samples stays.
 */
function withMoreCases(unit: UnitVerdict, request: PowerRequest): PromptVerdict["wouldHelp"] {
  const ruleOut = nToRuleOut(unit.thresholds.failureMargin);
  const fails = unit.check !== null || unit.judge !== null;
  const wanted = fails && unit.cases < ruleOut && Number.isFinite(ruleOut) ? ruleOut : 0;
  const cases = Math.max(wanted, wanted === 0 ? 2 * unit.cases : 0, MIN_CASES);
  const more = cases - unit.cases;
  const larger = unit.score === null ? null : enlarged(request, unit.unit, more);
  const drops = larger && smallestDrops(larger, unit.unit);
  const uppers = [unit.check, unit.judge].flatMap((of) =>
    of === null
      ? []
      : [(clopperPearsonUpper(of.candidate * cases, cases, 0.95) ?? 1) - of.baseline],
  );
  return {
    unit: unit.unit,
    moreCases: more,
    score: drops?.get(unit.unit) ?? null,
    failures: uppers.length === 0 ? null : Math.max(...uppers),
  };
}

/** Null where too few cases are scored: copies of one or two would seem to have no noise. */
function enlarged(request: PowerRequest, unit: string, more: number): PowerRequest | null {
  const scored = request.cases.filter(({ runs }) => runs.some(({ x }) => x !== null));
  const own = scored.filter(({ slices }) => unit === ALL_CASES || slices.includes(unit));
  const like = own.length < MIN_CASES ? scored : own;
  if (like.length < MIN_CASES) return null;
  const added = Array.from({ length: more }, (_, index): CaseEvidence => {
    const of = like[index % like.length]!;
    return { ...of, id: `${of.id}\n${index}`, slices: unit === ALL_CASES ? [] : [unit] };
  });
  return { ...request, cases: [...request.cases, ...added] };
}
