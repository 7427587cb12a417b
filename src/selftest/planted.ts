import { mulberry32 } from "../compare/prng.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { Order } from "../compare/evidence.ts";
import { canFail } from "../evals/eval-set.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import type { PromptPlan } from "../plan/plan.ts";
import { seedOf } from "../plan/seed.ts";
import { failed } from "../score/checks/check.ts";
import type { Output, PairScores } from "../score/measured.ts";

/** A loss of known size on the candidate's side of one unit. */
export type Planted =
  | { readonly kind: "drop"; readonly unit: string; readonly points: number }
  /** So many of its cases fail a check in every answer. */
  | { readonly kind: "failing"; readonly unit: string; readonly cases: number };

const DROPS: readonly number[] = [0.1, 0.2, 0.3, 0.5];
/** Shares of a unit's cases. */
export const FAILING: readonly number[] = [0.12, 0.25];

export const isIn = (unit: string, { case: { slices } }: PlannedCase): boolean =>
  unit === ALL_CASES || slices.includes(unit);

const isChecked = ({ case: { checks } }: PlannedCase): boolean => canFail(checks);

/** What can be planted in a unit: drops where a rubric judges, failing checks where some of its cases have any. */
export function plantingsIn(unit: string, { cases, judge }: PromptPlan): readonly Planted[] {
  const members = cases.filter((of) => isIn(unit, of));
  const checked = members.filter(isChecked).length;
  const drops = judge === null ? [] : DROPS;
  const shares = checked === 0 ? [] : FAILING;
  return [
    ...drops.map((points): Planted => ({ kind: "drop", unit, points })),
    ...shares.map((share): Planted => {
      const failing = Math.max(1, Math.round(share * members.length));
      return { kind: "failing", unit, cases: Math.min(checked, failing) };
    }),
  ];
}

/** What a planting does to one run: to which cases, and how. */
export interface Harm {
  output(planned: PlannedCase, output: Output): Output;
  /** `order`: in which the pair is shown. */
  scores(planned: PlannedCase, scores: PairScores, order: Order): PairScores;
}

export const NO_HARM: Harm = {
  output: (_, output) => output,
  scores: (_, scores) => scores,
};

/** @param run number of the run, which draws the cases that fail */
export function harmOf(planted: Planted | null, plan: PromptPlan, run: number): Harm {
  if (planted === null) return NO_HARM;
  if (planted.kind === "drop") {
    const { unit, points } = planted;
    return {
      ...NO_HARM,
      scores: (of, scores, order) =>
        isIn(unit, of) ? lowered(scores, points, { ...plan.scale, order }) : scores,
    };
  }
  const failing = drawFailing(planted, plan, run);
  return {
    ...NO_HARM,
    output(of, output) {
      if (!failing.has(of.case.id) || failed(output.checks).length > 0) return output;
      const first = output.checks.findIndex(({ weight }) => weight > 0);
      const checks = output.checks.map((check, index) =>
        index === first ? { ...check, pass: false, value: 0 } : check,
      );
      return { ...output, checks };
    },
  };
}

function drawFailing(
  { unit, cases }: Extract<Planted, { kind: "failing" }>,
  plan: PromptPlan,
  run: number,
): ReadonlySet<string> {
  const next = mulberry32(seedOf(`${unit}\n${run}`, plan.evalSet.path));
  return new Set(
    plan.cases
      .filter((of) => isIn(unit, of) && isChecked(of))
      .map(({ case: { id } }) => ({ id, rank: next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, cases)
      .map(({ id }) => id),
  );
}

/** Every score of the candidate falls, no deeper than the scale goes. */
function lowered(
  { order, criteria, means, model }: PairScores,
  points: number,
  { low, high, order: shown }: PromptPlan["scale"] & { readonly order: Order },
): PairScores {
  const less = (score: number): number => Math.max(low, score - points);
  if (means === null) {
    // Nobody knows what equal answers would score, but one that has lost something is no longer equal.
    return { order: shown, criteria, means: { baseline: high, candidate: less(high) }, model };
  }
  return {
    order,
    criteria: criteria.map((of) => ({ ...of, candidate: less(of.candidate) })),
    means: { ...means, candidate: less(means.candidate) },
    model,
  };
}
