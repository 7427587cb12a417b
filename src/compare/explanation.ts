import { average } from "./bounds.ts";
import type { CompareRequest, EndpointKind, Hypothesis, UnitComparison } from "./comparison.ts";
import { compare } from "./compare.ts";
import type { CaseEvidence, Order } from "./evidence.ts";
import { lookedAt } from "./look.ts";
import { measuresOf, type Measures } from "./measures.ts";
import { nameOf } from "./screen.ts";
import { DRAWS, MAX_EXACT_CASES } from "./sign-flip.ts";
import { stratifiedExact } from "./stratified-exact.ts";
import { stepDown } from "./tarone-holm.ts";
import { LEVELS, MIN_CASES } from "./thresholds.ts";
import { inCaseOrder } from "./units.ts";

/** A case as the look saw it in a unit. */
export interface MemberFacts {
  readonly id: string;
  /** Score difference and order of every pair that the unit's score rests on. */
  readonly pairs: readonly { readonly x: number | null; readonly s: Order }[];
  /** Mean of the pairs, freed from the position effect; null where nothing was judged. */
  readonly d: number | null;
}

export interface ScoreFacts {
  readonly sum: number;
  /** √Σd². */
  readonly root: number;
  /** Cases with a non-zero difference in some unit: they are flipped. */
  readonly flipped: number;
  /** Sign patterns that were counted (exact) or drawn. */
  readonly patterns: number;
  readonly exact: boolean;
  /** Tests of the family that had enough cases. */
  readonly family: number;
}

export interface FailureFacts {
  /** Cases in which an answer of either side fails: failed and taken, production then candidate. */
  readonly rows: readonly {
    readonly id: string;
    readonly production: readonly [failed: number, of: number];
    readonly candidate: readonly [failed: number, of: number];
  }[];
  readonly pMin: number;
  /** What p had to reach: the family's level over Tarone's K. */
  readonly level: number;
}

/** The way to a unit's result, step by step. */
export interface UnitFacts {
  readonly unit: UnitComparison;
  /** Level of the look in each family, prompts counted. */
  readonly level: number;
  /** Removed from the differences that the unit's score rests on. */
  readonly positionEffect: number;
  readonly members: readonly MemberFacts[];
  readonly score: ScoreFacts | null;
  readonly check: FailureFacts | null;
  readonly judge: FailureFacts | null;
  /** What the screen hinted at here. */
  readonly hints: readonly Hypothesis[];
  /** The level of the recheck, prompts counted, and how many hypotheses shared it. */
  readonly recheck: { readonly level: number; readonly hypotheses: number } | null;
}

/** Runs the comparison again and keeps what it does on the way: nothing is measured here that it does not measure. */
export function explained(request: CompareRequest): readonly UnitFacts[] {
  const comparison = compare(request);
  const cases = inCaseOrder(request.cases);
  const all = measuresOf(cases, request.metrics);
  const looked = lookedAt(cases, all, request);
  const hinted = new Set(looked.hints.map(nameOf));
  const first = firstOf(cases, request);
  const confirmed = looked.hints.length > 0 && looked.confirmPlan.size === 0;
  /** What a hypothesis was tested on: a screen closes what it did not hint at on its first samples. */
  const dataOf = (hypothesis: Hypothesis): Measures => {
    if (request.method !== "screen+recheck") return all;
    return confirmed && hinted.has(nameOf(hypothesis)) ? all : first;
  };
  const level = levelOf(request, looked.hints.length > 0, comparison.units) / request.prompts;
  const failures = failureLevels(looked.units, level);
  return comparison.units.map((unit, index) => {
    const hypothesis = (kind: EndpointKind): Hypothesis => ({ kind, unit: unit.unit });
    const members = looked.units[index]!.unit.members;
    const data = dataOf(hypothesis("score"));
    const pairsOf = ({ runs }: CaseEvidence) => (data === first ? runs.slice(0, 1) : runs);
    return {
      unit,
      level,
      positionEffect: data.positionEffect.value,
      members: members.map((at) => ({
        id: cases[at]!.id,
        pairs: pairsOf(cases[at]!).map(({ x, s }) => ({ x, s })),
        d: data.d[at] ?? null,
      })),
      score: unit.score === null ? null : scoreFacts(members, data, comparison.units),
      check: failureFacts("check", dataOf(hypothesis("check")), members, cases, failures[index]!),
      judge: failureFacts("judge", dataOf(hypothesis("judge")), members, cases, failures[index]!),
      hints: looked.hints.filter((of) => of.unit === unit.unit),
      recheck:
        comparison.recheck === null
          ? null
          : {
              level: LEVELS.recheck / request.prompts,
              hypotheses: comparison.recheck.hypotheses.length,
            },
    };
  });
}

const firstOf = (cases: readonly CaseEvidence[], { metrics }: CompareRequest): Measures =>
  measuresOf(
    cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })),
    metrics,
  );

function levelOf(
  { method }: CompareRequest,
  hinted: boolean,
  units: readonly UnitComparison[],
): number {
  if (method === "screen+recheck") return hinted ? LEVELS.flag : LEVELS.screen;
  if (method === "fixed+recheck") return LEVELS.flag;
  const scores = units.some(({ n }) => n >= MIN_CASES);
  const failing = units.some(({ check, judge }) => check !== null || judge !== null);
  return LEVELS.oneLook / (scores && failing ? 2 : 1);
}

interface FailureLevels {
  readonly check: number;
  readonly judge: number;
}

/** Every failure test's level, as the look's own procedure gave it. */
function failureLevels(
  units: ReturnType<typeof lookedAt>["units"],
  alpha: number,
): readonly FailureLevels[] {
  const tests = [...units.map(({ check }) => check), ...units.map(({ judge }) => judge)];
  const steps = stepDown(
    tests.map((test) => test ?? { p: 1, pMin: 1 }),
    alpha,
  );
  return units.map((_, index) => ({
    check: steps[index]!.level,
    judge: steps[units.length + index]!.level,
  }));
}

function scoreFacts(
  members: readonly number[],
  { d }: Measures,
  units: readonly UnitComparison[],
): ScoreFacts {
  const values = members.map((at) => d[at] ?? null).filter((of) => of !== null);
  const flipped = d.filter((of) => of !== null && of !== 0).length;
  const exact = flipped <= MAX_EXACT_CASES;
  return {
    sum: average(values) * values.length,
    root: Math.sqrt(values.reduce((sum, of) => sum + of ** 2, 0)),
    flipped,
    patterns: exact ? 2 ** flipped : DRAWS,
    exact,
    family:
      units.filter(({ n }) => n >= MIN_CASES).length +
      units.flatMap(({ metrics }) => metrics).filter(({ n }) => n >= MIN_CASES).length,
  };
}

function failureFacts(
  kind: "check" | "judge",
  data: Measures,
  members: readonly number[],
  cases: readonly CaseEvidence[],
  levels: FailureLevels,
): FailureFacts | null {
  const tables = data[kind];
  const exact = tables && stratifiedExact(members.map((at) => tables[at]!));
  if (exact === null || tables === null) return null;
  const rows = members.flatMap((at) => {
    const { productionFailed, production, candidateFailed, candidate } = tables[at]!;
    if (productionFailed + candidateFailed === 0) return [];
    return [
      {
        id: cases[at]!.id,
        production: [productionFailed, production] as const,
        candidate: [candidateFailed, candidate] as const,
      },
    ];
  });
  return { rows, pMin: exact.pMin, level: levels[kind] };
}
