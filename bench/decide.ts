import { compare } from "../src/compare/compare.ts";
import type { Comparison } from "../src/compare/comparison.ts";
import type { Bit, CaseEvidence, FreshValue, PairValue } from "../src/compare/evidence.ts";
import { defaultThresholds } from "../src/compare/thresholds.ts";
import { orderOf } from "../src/plan/order.ts";
import { nextRound } from "../src/plan/rounds.ts";
import { seedOf } from "../src/plan/seed.ts";
import { isFailingScore } from "../src/score/judge/weighted-mean.ts";
import type { Shape } from "./decision-worlds.ts";
import type { Judgement, SimulatedCase } from "./simulate.ts";

/** How a measured case goes on: its evidence, its further samples, and production asked again. */
export interface Steps<T> {
  readonly evidence: (of: T) => CaseEvidence;
  readonly confirm: (of: T, judged: boolean) => T;
  readonly recheck: (of: T, fresh: number) => T;
}

export interface Settled<T> {
  readonly cases: readonly T[];
  readonly comparison: Comparison;
}

/**
 * A first look's cases, measured further as the gate measures them: the product's own rounds and its own comparison,
 * until nothing more would change the verdict.
 */
export function settleBy<T>(
  look: readonly T[],
  steps: Steps<T>,
  shape: Shape,
  seed: number,
): Settled<T> {
  const samples = shape.samples.candidate;
  let cases = look;
  for (;;) {
    const evidence = cases.map(steps.evidence);
    const comparison = compare({
      cases: evidence,
      seed,
      prompts: 1,
      method: shape.method,
      samples,
      thresholds: (unit) => defaultThresholds(unit),
    });
    const round = nextRound({
      controls: "passed",
      references: true,
      comparison,
      evidence,
      mustPass: new Set(),
      samples,
      canRecheck: true,
    });
    if (round?.kind !== "confirm" && round?.kind !== "recheck") return { cases, comparison };
    cases = cases.map((of, index) => {
      const { id } = evidence[index]!;
      if (round.kind === "recheck") {
        const fresh = round.fresh.get(id);
        return fresh === undefined ? of : steps.recheck(of, fresh);
      }
      const asked = round.cases.get(id);
      return asked === undefined ? of : steps.confirm(of, asked.judged);
    });
  }
}

/** A prompt's seed decides its orders and flips. Hashed, so that they are not the draws that made its data. */
export const seedOfRun = (run: number, { cases }: Shape): number =>
  seedOf(`run ${run}`, `${cases} cases`);

/** A simulated case as far as it has been measured, and what that took: answers and judgements, profile in store. */
interface Measured {
  readonly of: SimulatedCase;
  readonly evidence: CaseEvidence;
  readonly calls: number;
}

export interface Decided {
  readonly comparison: Comparison;
  /** What the first look saw. */
  readonly look: readonly CaseEvidence[];
  /** Without the judge's control questions and the pairs it sees in both orders. */
  readonly calls: number;
}

/** One run of the gate on a simulated set. */
export function decide(set: readonly SimulatedCase[], shape: Shape, seed: number): Decided {
  const look = set.map((of) => lookAt(of, shape, seed));
  const settled = settleBy(look, stepsOf(shape, seed), shape, seed);
  return {
    comparison: settled.comparison,
    look: look.map(({ evidence }) => evidence),
    calls: settled.cases.reduce((sum, { calls }) => sum + calls, 0),
  };
}

export const isRed = ({ units }: Comparison): boolean =>
  units.some(({ result }) => result === "worse");

function lookAt(of: SimulatedCase, { samples }: Shape, seed: number): Measured {
  const { id, slices, profile } = of;
  const runs = range(samples.first).map((index) => pairOf(of, index, seed));
  const prodCheck = profile.map(({ fails }) => bit(fails));
  return { of, evidence: { id, slices, prodCheck, runs }, calls: 2 * runs.length };
}

function stepsOf({ samples }: Shape, seed: number): Steps<Measured> {
  return {
    evidence: ({ evidence }) => evidence,
    confirm: ({ of, evidence, calls }, judged) => {
      const further = range(samples.candidate).slice(evidence.runs.length);
      const pairs = further.map((index) =>
        judged ? pairOf(of, index, seed) : unjudged(of, index),
      );
      return {
        of,
        evidence: { ...evidence, runs: [...evidence.runs, ...pairs] },
        calls: calls + pairs.length * (judged ? 2 : 1),
      };
    },
    recheck: ({ of, evidence, calls }, count) => {
      const fresh = range(count).map((index) => freshPair(of, index, evidence.runs.length, seed));
      const judged = Math.min(count, evidence.runs.length);
      return { of, evidence: { ...evidence, fresh }, calls: calls + count + judged };
    },
  };
}

function pairOf(of: SimulatedCase, index: number, seed: number): PairValue {
  const [production, edited] = [of.profile[index]!, of.candidate[index]!];
  const judgement = of.judge(production, edited, orderOf(seed, of.id, index + 1));
  return { ...valuesOf(judgement), check: bit(edited.fails) };
}

const NOT_JUDGED = { x: null, s: 0, judgeP: null, judgeC: null } as const;

const unjudged = (of: SimulatedCase, index: number): PairValue => ({
  ...NOT_JUDGED,
  check: bit(of.candidate[index]!.fails),
  unjudged: true,
});

/** Production today beside a candidate answer, in the opposite of its order; alone where there is none. */
function freshPair(of: SimulatedCase, index: number, samples: number, seed: number): FreshValue {
  const production = of.fresh();
  const checkP = bit(production.fails);
  if (index >= samples) return { ...NOT_JUDGED, checkP };
  const order = orderOf(seed, of.id, index + 1) === 1 ? -1 : 1;
  return { ...valuesOf(of.judge(production, of.candidate[index]!, order)), checkP };
}

const valuesOf = ({ order, baseline, candidate }: Judgement): Omit<PairValue, "check"> => ({
  x: candidate - baseline,
  s: order,
  judgeP: bit(isFailingScore(baseline)),
  judgeC: bit(isFailingScore(candidate)),
});

const bit = (holds: boolean): Bit => (holds ? 1 : 0);

export const range = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index);
