import { rubricOf } from "../evals/case-rubric.ts";
import { canFail } from "../evals/eval-set.ts";
import { orderOf, otherOrder } from "../plan/order.ts";
import type { PromptPlan } from "../plan/plan.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import { sampleNumbers } from "../plan/samples.ts";
import { swapSample } from "../plan/swap-sample.ts";
import type { CaseOutputs } from "../score/degenerate.ts";
import type { MeasuredCase, MeasuredPair, Output, PairScores } from "../score/measured.ts";
import { isValue, type Value } from "../score/value.ts";
import type { AnswerSource, Arm, Epochs } from "./answers.ts";
import type { Judge, PairScorer } from "./judge-pair.ts";
import { worthJudging } from "./worth-judging.ts";

/** What a round needs: where outputs come from, who judges them, and under which names. */
export interface Bench {
  readonly plan: PromptPlan;
  readonly answers: AnswerSource;
  /** Null without a rubric. */
  readonly judge: Judge | null;
  readonly score: PairScorer;
  /** By head's edited rubric; null where policy does not ask for it. */
  readonly headScore: PairScorer | null;
  readonly epochs: Epochs;
}

/** Every answer of the first look with its judgements; then the swap sample. */
export async function look(
  bench: Bench,
  cases: readonly PlannedCase[],
): Promise<readonly MeasuredCase[]> {
  return swapOrders(bench, cases, await lookOnce(heldBack(bench, cases), cases));
}

/** The bench with a judge that is not asked about worthless answers: what was planned is then unjudged. */
function heldBack(bench: Bench, cases: readonly PlannedCase[]): Bench {
  const { judge, plan, score } = bench;
  if (judge === null) return bench;
  const outputs = cases.map((planned) => outputsOf(bench, planned));
  const isWorth = worthJudging(outputs, plan.evalSet.rubric);
  const held: PairScorer = async (planned, pair, how) => {
    const { candidate } = pair;
    const isAsked = !isValue(candidate) || (await isWorth(candidate.value));
    return isAsked ? score(planned, pair, how) : null;
  };
  return { ...bench, score: held };
}

async function outputsOf(bench: Bench, planned: PlannedCase): Promise<CaseOutputs> {
  const all = async (arm: Arm, count: number): Promise<readonly Output[]> => {
    const answers = await Promise.all(answersTo(bench, planned, arm, count));
    return answers.flatMap((of) => (isValue(of) ? [of.value] : []));
  };
  const [baseline, candidate] = await Promise.all([
    all("baseline", planned.samples.production),
    all("candidate", planned.samples.first),
  ]);
  return { baseline, candidate };
}

/** The first so many answers of an arm to a case. */
const answersTo = (
  { answers }: Bench,
  planned: PlannedCase,
  arm: Arm,
  count: number,
): readonly Promise<Value<Output>>[] =>
  sampleNumbers(count).map((sample) => answers.output(arm, planned, sample, false));

/** Without the swap sample: for cases that decide nothing. Each pair is judged as soon as its two outputs are there. */
export async function lookOnce(
  bench: Bench,
  cases: readonly PlannedCase[],
): Promise<readonly MeasuredCase[]> {
  return Promise.all(
    cases.map((planned) => measureCase(bench, planned, { pairs: planned.samples.first })),
  );
}

/** Case id → whether its further samples are judged too. */
export type ConfirmPlan = ReadonlyMap<string, { readonly judged: boolean }>;

/** The further samples of the cases that a screen's hints concern; what the first look measured is kept. */
export async function confirm(
  bench: Bench,
  cases: readonly PlannedCase[],
  measured: readonly MeasuredCase[],
  plan: ConfirmPlan,
): Promise<readonly MeasuredCase[]> {
  return Promise.all(
    measured.map(async (of, position) => {
      const asked = plan.get(of.id);
      if (asked === undefined) return of;
      const planned = cases[position]!;
      const pairs = planned.samples.candidate;
      const further = await measureCase(bench, planned, {
        pairs,
        judgedTo: asked.judged ? pairs : of.pairs.length,
      });
      const kept = [...of.pairs, ...further.pairs.slice(of.pairs.length)];
      return { ...of, profile: further.profile, pairs: kept };
    }),
  );
}

async function measureCase(
  bench: Bench,
  planned: PlannedCase,
  { pairs: count, judgedTo = count }: { readonly pairs: number; readonly judgedTo?: number },
): Promise<MeasuredCase> {
  const profile = answersTo(bench, planned, "baseline", planned.samples.production);
  const candidate = answersTo(bench, planned, "candidate", count);
  const pairs = candidate.map((output, index) =>
    index < judgedTo
      ? judgeWhenComplete(bench, planned, index + 1, profile[index]!, output)
      : unjudged(profile[index]!, output),
  );
  // Awaited together: where a store that fails ends the run, no rejection is left without its handler.
  const [outputs, judged] = await Promise.all([Promise.all(profile), Promise.all(pairs)]);
  return {
    ...describeCase(bench, planned),
    profile: outputs,
    pairs: judged,
    swapped: new Map(),
    fresh: null,
  };
}

function describeCase(
  { judge, plan }: Bench,
  { case: item }: PlannedCase,
): Pick<MeasuredCase, "id" | "slices" | "mustPass" | "checked" | "checks" | "judged"> {
  const { id, slices, mustPass, checks } = item;
  const judged = judge !== null && rubricOf(plan.evalSet.rubric, item).length > 0;
  return { id, slices, mustPass, checked: canFail(checks), checks, judged };
}

async function unjudged(
  ...outputs: readonly [Promise<Value<Output>>, Promise<Value<Output>>]
): Promise<MeasuredPair> {
  const [baseline, candidate] = await Promise.all(outputs);
  return { baseline, candidate, scores: null };
}

async function judgeWhenComplete(
  bench: Bench,
  planned: PlannedCase,
  sample: number,
  ...outputs: readonly [Promise<Value<Output>>, Promise<Value<Output>>]
): Promise<MeasuredPair> {
  const { plan, score, epochs } = bench;
  const [baseline, candidate] = await Promise.all(outputs);
  const scores = await score(
    planned,
    { baseline, candidate },
    {
      order: orderOf(plan.seed, planned.case.id, sample),
      asking: { prompt: plan.subject.name, sample, epoch: epochs.profile },
    },
  );
  return { baseline, candidate, scores };
}

/** A seeded tenth of the judged pairs once more with the sides exchanged: how consistent is the judge? */
async function swapOrders(
  bench: Bench,
  cases: readonly PlannedCase[],
  measured: readonly MeasuredCase[],
): Promise<readonly MeasuredCase[]> {
  const { plan, judge, score, epochs } = bench;
  if (judge === null) return measured;
  const judged = measured.flatMap(({ id, pairs }) =>
    pairs.flatMap(({ scores }, index) => (isJudged(scores) ? [{ id, index }] : [])),
  );
  const chosen = swapSample(judged, plan.seed);
  return Promise.all(
    measured.map(async (of, position) => {
      const indexes = chosen.filter(({ id }) => id === of.id).map(({ index }) => index);
      if (indexes.length === 0) return of;
      const swapped = await Promise.all(
        indexes.map(async (index): Promise<[number, Value<PairScores>]> => {
          const planned = cases[position]!;
          const sample = index + 1;
          const order = otherOrder(orderOf(plan.seed, of.id, sample));
          const asking = { prompt: plan.subject.name, sample, epoch: epochs.profile };
          const scores = await score(planned, of.pairs[index]!, { order, asking });
          return [index, scores ?? { missing: { kind: "no_output" } }];
        }),
      );
      return { ...of, swapped: new Map(swapped) };
    }),
  );
}

function isJudged(scores: Value<PairScores> | null): boolean {
  return scores !== null && isValue(scores) && scores.value.order !== 0;
}
