import { differenceOf } from "../decide/judged-pairs.ts";
import type { AskedControls } from "../measure/controls.ts";
import { askControls, hasReferences } from "../measure/controls.ts";
import type { Bench } from "../measure/look.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import type { PromptPlan } from "../plan/plan.ts";
import { sampleNumbers } from "../plan/samples.ts";
import { swapSample } from "../plan/swap-sample.ts";
import type { BothOrders } from "../score/judge/bias/swap-consistency.ts";
import { controlsVerdict } from "../score/judge/control-marks.ts";
import type { MeasuredPair, Output } from "../score/measured.ts";
import { isValue, type Value } from "../score/value.ts";

/** Production's answers to one case, in a ring: each has been judged once as the first and once as the second. */
export interface PooledCase {
  readonly planned: PlannedCase;
  readonly outputs: readonly Value<Output>[];
  /**
   * At v: answer v, shown first and called the candidate, beside answer v + 1. Null where nothing judges. So every
   * answer can be a candidate in either order, and meet another production answer in the other one.
   */
  readonly ring: readonly MeasuredPair["scores"][];
}

/** What a self-test draws its runs from. */
export interface Pool {
  readonly plan: PromptPlan;
  readonly epochs: Bench["epochs"];
  /** Null without a judge. */
  readonly controls: AskedControls | null;
  readonly cases: readonly PooledCase[];
  /** Differences of the pairs that were judged in both orders, first the one that the ring holds. */
  readonly swapped: readonly Value<BothOrders>[];
}

/**
 * Production's answers, the judge's own test, and every answer beside the next; then the swap sample. Where the judge
 * fails its test, it is asked nothing more.
 */
export async function measurePool(bench: Bench): Promise<Pool> {
  const { plan, epochs, judge } = bench;
  const answered = await Promise.all(plan.cases.map((of) => answersTo(bench, of)));
  const goodFrom = hasReferences(plan) ? "references" : "production";
  const controls = judge === null ? null : await askControls(bench, goodFrom);
  const cases = await Promise.all(
    answered.map(async (of): Promise<PooledCase> => {
      const places = controls === null || hasPassed(controls) ? [...of.outputs.keys()] : [];
      return { ...of, ring: await Promise.all(places.map((at) => judgeAt(bench, of, at, 1))) };
    }),
  );
  const swapped = judge === null ? [] : await swapOrders(bench, cases);
  return { plan, epochs, controls, cases, swapped };
}

export const hasPassed = ({ asked, missing }: AskedControls): boolean =>
  missing.length === 0 && asked.length > 0 && controlsVerdict(asked).passed;

type Answered = Pick<PooledCase, "planned" | "outputs">;

async function answersTo({ answers }: Bench, planned: PlannedCase): Promise<Answered> {
  const outputs = sampleNumbers(planned.samples.production).map((sample) =>
    answers.output("baseline", planned, sample, false),
  );
  return { planned, outputs: await Promise.all(outputs) };
}

function judgeAt(
  { plan, epochs, score }: Bench,
  { planned, outputs }: Answered,
  place: number,
  order: 1 | -1,
): Promise<MeasuredPair["scores"]> {
  const pair = { candidate: outputs[place]!, baseline: outputs[(place + 1) % outputs.length]! };
  const asking = { prompt: plan.subject.name, sample: place + 1, epoch: epochs.profile };
  return score(planned, pair, { order, asking });
}

/** A seeded tenth of the ring's pairs with the sides exchanged, as a gate would ask for them. */
async function swapOrders(
  bench: Bench,
  cases: readonly PooledCase[],
): Promise<readonly Value<BothOrders>[]> {
  const judged = cases.flatMap((of) =>
    of.ring.flatMap((scores, index) => {
      const first = differenceOf(scores);
      return first === null ? [] : [{ id: of.planned.case.id, index, of, first }];
    }),
  );
  return Promise.all(
    swapSample(judged, bench.plan.seed).map(async ({ of, index, first }) => {
      const scores = await judgeAt(bench, of, index, -1);
      if (scores !== null && !isValue(scores)) return scores;
      const second = differenceOf(scores);
      return second === null ? { missing: { kind: "no_output" } } : { value: { first, second } };
    }),
  );
}
