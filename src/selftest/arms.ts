import { MUST_PASS } from "../compare/must-pass.ts";
import { drawBelow, mulberry32 } from "../compare/prng.ts";
import type { AnswerSource } from "../measure/answers.ts";
import type { Judge, PairScorer } from "../measure/judge-pair.ts";
import type { Bench } from "../measure/look.ts";
import { orderOf, otherOrder } from "../plan/order.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import type { PromptPlan } from "../plan/plan.ts";
import { seedOf } from "../plan/seed.ts";
import type { MeasuredPair, PairScores } from "../score/measured.ts";
import { isValue, type Value } from "../score/value.ts";
import type { Harm } from "./planted.ts";
import type { Pool, PooledCase } from "./pool.ts";

/** One case in one run: which of its answers the candidate's samples are, and in which order the first is shown. */
interface Deal {
  readonly pooled: PooledCase;
  /** Places in the ring; at r − 1 that of candidate sample r. */
  readonly candidates: Uint8Array;
  readonly first: 1 | -1;
}

/**
 * The bench of one run in which nothing changed: production's answers dealt to both arms, with the judgements that they
 * got in the pool. Everything from there on is the gate's own.
 *
 * A candidate sample is any of the case's answers, drawn anew each time, as a run's answers are new ones: dealt without
 * replacement, a case that fails one answer in five would never fail two of four. The order that the run's seed gives
 * the pair says which neighbour in the ring stands for production: so the sides are exchanged at random from run to
 * run, the recheck meets the same candidate answer beside another one of production, and no pair is made up.
 */
export function benchOfRun(pool: Pool, deals: Deals, harm: Harm): Bench {
  const { epochs, controls } = pool;
  const { plan } = deals;
  const placeOf = (planned: PlannedCase): Deal => deals.of.get(planned.case.id)!;
  const answers: AnswerSource = {
    async output(arm, planned, sample, fresh) {
      const { pooled, candidates, first } = placeOf(planned);
      const place = candidates[sample - 1]!;
      const side = shownIn(first, sample) * (fresh ? -1 : 1);
      const at = arm === "candidate" ? place : around(pooled, place + side);
      const output = pooled.outputs[at]!;
      if (arm === "baseline" || !isValue(output)) return output;
      return { value: harm.output(planned, output.value) };
    },
  };
  const score: PairScorer = async (planned, pair, { order, asking }) => {
    const { pooled, candidates, first } = placeOf(planned);
    const place = candidates[asking.sample - 1]!;
    const isSwap = asking.epoch !== epochs.recheck && order !== shownIn(first, asking.sample);
    const found = isSwap
      ? deals.swapped(inOrder(pooled, place, otherOrder(order)), order)
      : inOrder(pooled, place, order);
    if (found === null) return null;
    if (!isValue(pair.baseline) || !isValue(pair.candidate)) return NO_OUTPUT;
    return isValue(found) ? { value: harm.scores(planned, found.value, order) } : found;
  };
  return {
    plan,
    answers,
    judge: controls === null ? null : TESTED,
    score,
    headScore: null,
    epochs,
  };
}

const NO_OUTPUT: Value<PairScores> = { missing: { kind: "no_output" } };

/** The pool has the answers to its control questions, and the scorer its judgements. */
const TESTED: Judge = {
  judge: () => Promise.reject(new Error("a self-test's run asks no judge")),
};

/** What is drawn for a run: for every planting the same, so that its effect is not the draws'. */
export interface Deals {
  /** The pool's plan, with a seed of the run's own: orders, flips and the swap sample follow it. */
  readonly plan: PromptPlan;
  readonly of: ReadonlyMap<string, Deal>;
  /** A pair's scores with the sides exchanged: moved as another pair's were, which the pool has in both orders. */
  swapped(scores: MeasuredPair["scores"], order: 1 | -1): MeasuredPair["scores"];
}

/** @param run from 1 */
export function dealsOf(pool: Pool, run: number): Deals {
  const { subject, evalSet } = pool.plan;
  const seed = seedOf(`${subject.name}\nself-test ${run}`, evalSet.path);
  const next = mulberry32(seed);
  const below = (n: number): number => drawBelow(n, next);
  const of = new Map(
    pool.cases.map((pooled): [string, Deal] => {
      const { samples, case: item } = pooled.planned;
      const { id } = item;
      // A must-pass case may be asked for more new answers than it has of the candidate.
      const most = Math.max(samples.production, MUST_PASS.fresh);
      const candidates = new Uint8Array(most).map(() => below(pooled.outputs.length));
      return [id, { pooled, candidates, first: orderOf(seed, id, 1) }];
    }),
  );
  return {
    plan: { ...pool.plan, seed },
    of,
    swapped(scores, order) {
      const known = scores !== null && isValue(scores) ? scores.value.means : null;
      if (known === null || pool.swapped.length === 0) return scores;
      const other = pool.swapped[below(pool.swapped.length)]!;
      if (!isValue(other)) return other;
      const { first, second } = other.value;
      // The ring's pairs are shown candidate first; in the other order the place's favour turns round.
      const change = order === -1 ? second - first : first - second;
      const means = { baseline: known.baseline, candidate: known.candidate + change };
      return { value: { order, criteria: [], means, model: null } };
    },
  };
}

/** Orders alternate over a case's samples, as the gate's do. */
const shownIn = (first: 1 | -1, sample: number): 1 | -1 =>
  sample % 2 === 1 ? first : otherOrder(first);

const around = ({ outputs }: PooledCase, place: number): number =>
  (place + outputs.length) % outputs.length;

/** The candidate at a place beside the neighbour with which it was seen in this order. */
function inOrder(pooled: PooledCase, place: number, order: 1 | -1): MeasuredPair["scores"] {
  if (order === 1) return pooled.ring[place]!;
  const scores = pooled.ring[around(pooled, place - 1)]!;
  return scores !== null && isValue(scores) ? { value: exchanged(scores.value) } : scores;
}

function exchanged({ order, criteria, means, model }: PairScores): PairScores {
  return {
    order: order === 0 ? 0 : -1,
    criteria: criteria.map((of) => ({ ...of, baseline: of.candidate, candidate: of.baseline })),
    means: means && { baseline: means.candidate, candidate: means.baseline },
    model,
  };
}
