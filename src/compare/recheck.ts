import { average } from "./bounds.ts";
import type { Hypothesis, MetricSpec, RecheckedHypothesis, RecheckResult } from "./comparison.ts";
import { caseDifferences } from "./differences.ts";
import type { CaseEvidence } from "./evidence.ts";
import type { DecisionSettings } from "./fixed.ts";
import { judgeTable, metricPairs, tableOf } from "./measures.ts";
import { signFlipMaxT } from "./sign-flip.ts";
import { stratifiedExact, type FailureTable } from "./stratified-exact.ts";
import { taroneHolm } from "./tarone-holm.ts";
import { LEVELS, reaches } from "./thresholds.ts";
import { unitsOf } from "./units.ts";
import type { Unit } from "./units.ts";

/** Fresh production samples a case for a flagged unit of n cases, where a case has `samples` candidate samples. */
export function freshSamples(n: number, samples: number): number {
  return Math.min(samples, Math.max(1, Math.ceil(100 / n)));
}

/** Case id → fresh samples; a case in several flagged units gets the most that any of them asks for. */
export function freshPlanOf(
  cases: readonly CaseEvidence[],
  flagged: readonly Hypothesis[],
  samples: number,
): ReadonlyMap<string, number> {
  const plan = new Map<string, number>();
  const names = new Set(flagged.map(({ unit }) => unit));
  for (const { name, members } of unitsOf(cases)) {
    if (!names.has(name)) continue;
    const wanted = freshSamples(members.length, samples);
    for (const member of members) {
      const { id } = cases[member]!;
      plan.set(id, Math.max(wanted, plan.get(id) ?? 0));
    }
  }
  return plan;
}

/** Whether every case of the plan has been asked; failed answers are entries of nulls, not absent. */
export function isRechecked(
  cases: readonly CaseEvidence[],
  plan: ReadonlyMap<string, number>,
): boolean {
  return cases.every(({ id, fresh }) => !plan.has(id) || fresh !== undefined);
}

/**
 * Every flagged hypothesis once more, each alone, on fresh production answers; Holm over them at 0.03, and
 * the smallest effects again. No red rests on the stored profile: production may have moved since.
 * `cases` in case order; `positionEffect` is the run's, used where the fresh pairs are too few to estimate their own.
 */
export function recheck(
  cases: readonly CaseEvidence[],
  flagged: readonly Hypothesis[],
  settings: DecisionSettings & {
    readonly positionEffect: number;
    readonly metrics?: readonly (MetricSpec & { readonly positionEffect: number })[];
  },
): RecheckResult {
  const units = unitsOf(cases);
  const { metrics = [] } = settings;
  const { d, positionEffect } = caseDifferences(
    cases.map(({ fresh }) => fresh ?? []),
    settings.positionEffect,
  );
  const tests = flagged.map(({ kind, unit: name, metric }) => {
    const unit = units.find((of) => of.name === name)!;
    if (kind === "score") return scoreTest(unit, d, settings);
    if (kind === "metric") {
      const index = metrics.findIndex((of) => of.name === metric);
      const spec = metrics[index]!;
      const pairs = cases.map(({ fresh }) => metricPairs(fresh ?? [], index, spec));
      return scoreTest(unit, caseDifferences(pairs, spec.positionEffect).d, settings);
    }
    return failureTest(
      kind,
      unit.members.map((member) => cases[member]!),
    );
  });
  const rejected = taroneHolm(
    tests.map(({ p }) => ({ p, pMin: 0 })),
    LEVELS.recheck / settings.prompts,
  );
  const hypotheses = flagged.map((hypothesis, i): RecheckedHypothesis => {
    const { p, effect } = tests[i]!;
    const { kind, unit, metric } = hypothesis;
    const limits = settings.thresholds(unit, metric);
    const large =
      effect !== null &&
      (kind === "score" || kind === "metric"
        ? reaches(-effect, limits.minScoreDrop)
        : reaches(effect, limits.minFailureExcess));
    return { ...hypothesis, p, effect, stands: rejected[i]! && large };
  });
  const standing = new Set(
    hypotheses.filter(({ stands, kind }) => stands && kind !== "metric").map(({ unit }) => unit),
  );
  const red = units.map(({ name }) => name).filter((name) => standing.has(name));
  return { positionEffect: positionEffect.value, hypotheses, red };
}

type Test = Pick<RecheckedHypothesis, "p" | "effect">;

const UNMEASURED: Test = { p: 1, effect: null };

function scoreTest(
  unit: Unit,
  d: readonly (number | null)[],
  { seed, prompts, harmOnly }: DecisionSettings,
): Test {
  const row = unit.members.map((member) => d[member]!);
  const values = row.filter((value) => value !== null);
  if (values.length === 0) return UNMEASURED;
  const level = harmOnly === true ? LEVELS.recheck / prompts : 1;
  return { p: signFlipMaxT([row], seed, level).p[0]!, effect: average(values) };
}

/** New production answers against the candidate's, a table a member. */
export function freshTables(
  kind: "check" | "judge",
  members: readonly CaseEvidence[],
): readonly FailureTable[] {
  return members.map(({ runs, fresh = [] }) =>
    kind === "judge"
      ? judgeTable(fresh)
      : tableOf(
          fresh.map(({ checkP }) => checkP),
          runs.map(({ check }) => check),
        ),
  );
}

function failureTest(kind: "check" | "judge", members: readonly CaseEvidence[]): Test {
  const exact = stratifiedExact(freshTables(kind, members));
  return exact === null ? UNMEASURED : { p: exact.p, effect: exact.excess };
}
