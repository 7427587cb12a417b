import type { Hypothesis } from "./comparison.ts";
import type { CaseEvidence } from "./evidence.ts";
import type { Families } from "./families.ts";
import type { DecisionSettings } from "./fixed.ts";
import { findHarm, type FailureHarm, type ScoreHarm, type UnitHarm } from "./harm.ts";
import { LEVELS } from "./thresholds.ts";
import { unitsOf } from "./units.ts";

/** The 10 % point of the normal distribution, one-sided: what hints at a score. */
export const HINT_Z = -1.2816;
/** A hint of failing checks; one failure beside m clean samples of production has p = 1/(m + 1), and must hint. */
const HINT_CHECK = 0.2;
const HINT_JUDGE = 0.25;

export interface Screened {
  readonly units: readonly UnitHarm[];
  /** What a second look must confirm; empty where something is flagged at once. */
  readonly hints: readonly Hypothesis[];
}

/**
 * The screen (STATISTICS, stages): one candidate sample a case. Flagged at 0.001 in each family, it goes to the
 * recheck at once; else whatever hints at harm is looked at with all samples.
 * `profile` is the number of production samples a case.
 */
export function decideStage1(
  families: Families,
  settings: DecisionSettings & { readonly profile: number },
): Screened {
  const units = findHarm(families, { ...settings, alpha: LEVELS.screen / settings.prompts });
  const flagged = units.some(
    ({ score, check, judge, metrics }) =>
      score?.found || check?.found || judge?.found || metrics.some(({ found }) => found),
  );
  return { units, hints: flagged ? [] : hintsIn(units, settings.profile) };
}

/** The hinted hypotheses on all samples, at 0.10 in each family; the others keep their first ones and are closed. */
export function decideStage2(families: Families, settings: DecisionSettings): readonly UnitHarm[] {
  return findHarm(families, { ...settings, alpha: LEVELS.flag / settings.prompts });
}

export function hintsIn(units: readonly UnitHarm[], profile: number): readonly Hypothesis[] {
  const score = (of: ScoreHarm | null): boolean => of !== null && of.z <= HINT_Z && of.mean < 0;
  const failure = (of: FailureHarm | null, level: number): boolean =>
    of !== null && of.p <= level && of.excess > 0;
  const check = Math.max(HINT_CHECK, 1 / (profile + 1));
  const of = (kind: "score" | "check" | "judge", hints: (unit: UnitHarm) => boolean) =>
    units.filter(hints).map(({ unit }): Hypothesis => ({ kind, unit: unit.name }));
  return [
    ...of("score", (unit) => score(unit.score)),
    ...of("check", (unit) => failure(unit.check, check)),
    ...of("judge", (unit) => failure(unit.judge, HINT_JUDGE)),
    ...units.flatMap(({ unit, metrics }) =>
      metrics
        .filter(score)
        .map(({ metric }): Hypothesis => ({ kind: "metric", unit: unit.name, metric })),
    ),
  ];
}

/** Case id → whether its further samples are judged too: a hint of checks alone asks no judge. */
export function confirmPlanOf(
  cases: readonly CaseEvidence[],
  hints: readonly Hypothesis[],
  needsJudge: (hint: Hypothesis) => boolean,
): ReadonlyMap<string, { readonly judged: boolean }> {
  const plan = new Map<string, { readonly judged: boolean }>();
  for (const { name, members } of unitsOf(cases)) {
    const own = hints.filter(({ unit }) => unit === name);
    if (own.length === 0) continue;
    const judged = own.some(needsJudge);
    for (const member of members) {
      const { id } = cases[member]!;
      plan.set(id, { judged: judged || plan.get(id)?.judged === true });
    }
  }
  return plan;
}

/** A hypothesis as a key of sets and maps. */
export const nameOf = ({ kind, unit, metric }: Hypothesis): string =>
  JSON.stringify([kind, unit, metric ?? null]);
