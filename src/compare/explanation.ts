import type { CompareRequest, Hypothesis, PositionEffect, UnitComparison } from "./comparison.ts";
import { traced } from "./compare.ts";
import type { CaseEvidence, Order } from "./evidence.ts";
import { isTested } from "./families.ts";
import type { Looked } from "./look.ts";
import { measuresOf, type Measures } from "./measures.ts";
import { oneLookLevel } from "./one-look.ts";
import { explainedRecheck, type RecheckFacts } from "./recheck-explanation.ts";
import { doubtsOf, type Doubt } from "./ruled-out.ts";
import { DRAWS, MAX_EXACT_CASES, signFlipOfEligible } from "./sign-flip.ts";
import { stepDown } from "./tarone-holm.ts";
import { LEVELS } from "./thresholds.ts";

/** A case as the look saw it in a unit. */
export interface MemberFacts {
  readonly id: string;
  /** Score difference and order of every pair that the unit's score rests on. */
  readonly pairs: readonly { readonly x: number | null; readonly s: Order }[];
  /** Mean of the pairs, freed from the position effect; null where nothing was judged. */
  readonly d: number | null;
}

export interface ScoreFacts {
  /** As it was removed from the pairs. */
  readonly positionEffect: PositionEffect;
  readonly sum: number;
  /** Σd². */
  readonly squares: number;
  /** Σd/√Σd²; 0 where every d is. */
  readonly z: number;
  /** One-sided p of the unit alone; 1 where it has too few cases to be tested. */
  readonly p: number;
  /** Whether it has enough cases to be tested. */
  readonly tested: boolean;
  /** Tests of the family: units and further metrics with enough cases. */
  readonly family: number;
  /** Sign patterns that were counted (exact) or drawn. */
  readonly patterns: number;
  readonly exact: boolean;
  /** Not hinted at by the screen, so it could not be found any more. */
  readonly closed: boolean;
}

/** Failed, and taken. */
export type FailedOf = readonly [failed: number, of: number];

export interface FailureFacts {
  /** Cases in which an answer of either side fails. */
  readonly rows: readonly {
    readonly id: string;
    readonly production: FailedOf;
    readonly candidate: FailedOf;
  }[];
  /** Cases that have both sides. */
  readonly cases: number;
  readonly pMin: number;
  /** What p had to reach: the look's level over Tarone's K. */
  readonly needed: number;
  /** Tarone's K. */
  readonly divisor: number;
  readonly closed: boolean;
}

/** The way to a unit's result, step by step. */
export interface UnitFacts {
  readonly unit: UnitComparison;
  /** Level of the look in each family, prompts counted. */
  readonly level: number;
  /** Prompts measured in the run, by which every level is divided. */
  readonly prompts: number;
  readonly members: readonly MemberFacts[];
  readonly score: ScoreFacts | null;
  readonly check: FailureFacts | null;
  readonly judge: FailureFacts | null;
  /** Names of the further metrics that the screen did not hint at here. */
  readonly closedMetrics: readonly string[];
  /** What the screen hinted at here. */
  readonly hints: readonly Hypothesis[];
  /** Null where nothing of the unit was rechecked. */
  readonly recheck: RecheckFacts | null;
  /** What stands against "not worse", by its bounds alone. */
  readonly doubts: readonly Doubt[];
}

/** Runs the comparison and keeps what it does on the way: nothing is tested here that it does not test. */
export function explained(request: CompareRequest): readonly UnitFacts[] {
  const { comparison, cases, all, looked, scored } = traced(request);
  const level = levelOf(request, looked);
  const scores = scoreFacts(cases, looked, { request, all });
  const check = failureFacts("check", cases, looked, level);
  const judge = failureFacts("judge", cases, looked, level);
  return comparison.units.map((unit, index): UnitFacts => {
    const harm = looked.units[index]!;
    const members = harm.unit.members.map((at) => cases[at]!);
    const { members: pairs, score } = scores[index]!;
    const { unit: name } = unit;
    return {
      unit,
      level,
      prompts: request.prompts,
      members: pairs,
      score,
      check: check[index]!,
      judge: judge[index]!,
      closedMetrics: unit.metrics
        .map(({ metric }) => metric)
        .filter((metric) => !looked.families.open({ kind: "metric", unit: name, metric })),
      hints: looked.hints.filter((of) => of.unit === name),
      recheck: explainedRecheck(comparison.recheck, { unit: name, members }, request.prompts),
      doubts: doubtsOf(harm, { scored, pairs: unit.pairs }, request.thresholds(name)),
    };
  });
}

/** Of the look that decided, in each family. */
function levelOf({ method, prompts }: CompareRequest, { hints, families }: Looked): number {
  if (method === "one look") return oneLookLevel(families, prompts);
  const screened = method === "screen+recheck" && hints.length === 0;
  return (screened ? LEVELS.screen : LEVELS.flag) / prompts;
}

/** By unit: its members' pairs, and what its score rests on; null where it has none. */
function scoreFacts(
  cases: readonly CaseEvidence[],
  { units, families, hints, confirmPlan }: Looked,
  { request, all }: { readonly request: CompareRequest; readonly all: Measures },
): readonly Pick<UnitFacts, "members" | "score">[] {
  const rows = [...families.score, ...families.metric.flat()];
  const { p } = signFlipOfEligible(rows, request.seed);
  const tested = rows.filter(isTested);
  const flipped = cases.filter((_, at) => tested.some((row) => (row[at] ?? 0) !== 0)).length;
  const exact = flipped <= MAX_EXACT_CASES;
  const together = { family: tested.length, patterns: exact ? 2 ** flipped : DRAWS, exact };
  const isScreen = request.method === "screen+recheck";
  const first = isScreen ? measuresOf(cases.map(firstPair)) : all;
  return units.map(({ unit: { name, members }, score }, index) => {
    const row = families.score[index]!;
    const closed = !families.open({ kind: "score", unit: name });
    // What the screen did not hint at is tested on the first samples only.
    const firstOnly = isScreen && (hints.length === 0 || confirmPlan.size > 0 || closed);
    const values = row.filter((d) => d !== null);
    const sum = sumOf(values);
    const squares = sumOf(values.map((d) => d ** 2));
    return {
      members: members.map((at) => {
        const { id, runs } = firstOnly ? firstPair(cases[at]!) : cases[at]!;
        return { id, pairs: runs.map(({ x, s }) => ({ x, s })), d: row[at] ?? null };
      }),
      score: score && {
        positionEffect: (firstOnly ? first : all).positionEffect,
        sum,
        squares,
        z: squares === 0 ? 0 : sum / Math.sqrt(squares),
        p: p[index]!,
        tested: isTested(row),
        closed,
        ...together,
      },
    };
  });
}

const firstPair = (of: CaseEvidence): CaseEvidence => ({ ...of, runs: of.runs.slice(0, 1) });
const sumOf = (values: readonly number[]): number => values.reduce((sum, of) => sum + of, 0);

/** By unit; null where it has no such endpoint. */
function failureFacts(
  kind: "check" | "judge",
  cases: readonly CaseEvidence[],
  { units, families }: Looked,
  level: number,
): readonly (FailureFacts | null)[] {
  // Both endpoints are one family, tested in this order.
  const tests = [...units.map(({ check }) => check), ...units.map(({ judge }) => judge)];
  const steps = stepDown(
    tests.map((test) => test ?? { p: 1, pMin: 1 }),
    level,
  ).slice(kind === "check" ? 0 : units.length);
  return units.map(({ unit: { name, members }, [kind]: harm }, index) => {
    const tables = families[kind]?.[index];
    if (harm === null || tables === undefined) return null;
    const { level: needed } = steps[index]!;
    return {
      rows: tables.flatMap((table, at) => {
        const { productionFailed, production, candidateFailed, candidate } = table;
        if (productionFailed + candidateFailed === 0) return [];
        const { id } = cases[members[at]!]!;
        return [
          {
            id,
            production: [productionFailed, production] as const,
            candidate: [candidateFailed, candidate] as const,
          },
        ];
      }),
      cases: harm.cases,
      pMin: harm.pMin,
      needed,
      divisor: Math.round(level / needed),
      closed: !families.open({ kind, unit: name }),
    };
  });
}
