import { decidePrompt } from "../src/decide/prompt.ts";
import { orderOf } from "../src/plan/order.ts";
import type { PromptPlan } from "../src/plan/plan.ts";
import { swapSample } from "../src/plan/swap-sample.ts";
import type { CheckResult } from "../src/score/checks/check.ts";
import type { MeasuredCase, MeasuredPair, Output, PairScores } from "../src/score/measured.ts";
import { evidenceOf } from "../src/score/score.ts";
import { isValue, type Value } from "../src/score/value.ts";
import { caseId } from "../src/units.ts";
import { range, seedOfRun, settleBy, type Steps } from "./decide.ts";
import type { Shape, World } from "./decision-worlds.ts";
import { drawsOf } from "./draws.ts";
import { CONFIG, passedControls, planFor } from "./missing-plan.ts";
import { simulate, type Answer, type SimulatedCase } from "./simulate.ts";
import type { Tally } from "./tally.ts";

/** Share of the answers and judgements that never come, however often they are asked for. */
export const MISSING = 0.01;

/** A case as the gate keeps it, beside what it is simulated from. */
interface Asked {
  readonly of: SimulatedCase;
  readonly measured: MeasuredCase;
}

/** What may be lost on the way, and what the judge says. */
interface Ways {
  readonly seed: number;
  readonly lose: <T>(value: T) => Value<T>;
}

/** One run at a provider that loses one request in a hundred, decided as the gate decides it: stopped, and why. */
export function missingRun(world: World, shape: Shape, run: number): Tally["counts"] {
  const seed = seedOfRun(run, shape);
  const { uniform } = drawsOf(run, shape.cases, STREAM);
  const ways: Ways = { seed, lose: (value) => (uniform() < MISSING ? LOST : { value }) };
  const set = simulate(world, shape, { profile: run, candidate: run });
  const look = swapOrders(
    set.map((of) => ({ of, measured: lookAt(of, shape, ways) })),
    ways,
  );
  const { cases, comparison } = settleBy(look, stepsOf(shape, ways), shape, seed);
  const controls = passedControls(set, seed);
  const verdict = decidePrompt(
    {
      plan: { ...planOnce(set, shape), seed },
      epochs: { profile: "1", recheck: "2", controls: "3" },
      controls,
      cases: cases.map(({ measured }) => measured),
      evidence: cases.map(({ measured }) => evidenceOf(measured)),
      newCases: [],
      headRubric: null,
      comparison,
    },
    CONFIG,
    { prompts: 1, wording: null, selftest: null },
  );
  const unanswered = controls.asked.some(({ row }) => !isValue(ways.lose(row)));
  return {
    stopped: verdict.outcome === "pass" ? 0 : 1,
    [`stopped ${verdict.reason ?? verdict.outcome}`]: 1,
    "unanswered control": unanswered ? 1 : 0,
  };
}

const STREAM = 4;
const LOST = {
  missing: { kind: "provider", failure: "transient", message: "overloaded" },
} as const;
const NO_OUTPUT = { missing: { kind: "no_output" } } as const;

/** Plans differ between runs of a set by their seed only, and take long to read. */
function planOnce(set: readonly SimulatedCase[], { cases }: Shape): PromptPlan {
  const known = plans.get(cases) ?? planFor(set);
  plans.set(cases, known);
  return known;
}

const plans = new Map<number, PromptPlan>();

function lookAt(of: SimulatedCase, { samples }: Shape, ways: Ways): MeasuredCase {
  const profile = of.profile.map((answer, index) =>
    ways.lose(outputOf(of, answer, `production ${index}`)),
  );
  const pairs = range(samples.first).map((index) => pairOf(of, profile, index, ways));
  const { id, slices } = of;
  return {
    id: caseId(id),
    slices,
    mustPass: false,
    checked: true,
    checks: [],
    judged: true,
    profile,
    pairs,
    swapped: new Map(),
    fresh: null,
  };
}

function stepsOf({ samples }: Shape, ways: Ways): Steps<Asked> {
  return {
    evidence: ({ measured }) => evidenceOf(measured),
    confirm: ({ of, measured }, judged) => {
      const further = range(samples.candidate).slice(measured.pairs.length);
      const pairs = further.map((index) => {
        const pair = pairOf(of, measured.profile, index, ways);
        return judged ? pair : { ...pair, scores: null };
      });
      return { of, measured: { ...measured, pairs: [...measured.pairs, ...pairs] } };
    },
    recheck: ({ of, measured }, count) => {
      const fresh = range(count).map((index): MeasuredPair => {
        const answer = of.fresh();
        const baseline = ways.lose(outputOf(of, answer, `fresh ${index}`));
        const candidate = measured.pairs[index]?.candidate ?? NO_OUTPUT;
        const order = orderOf(ways.seed, of.id, index + 1) === 1 ? -1 : 1;
        const scores = scoresOf(of, { baseline, candidate, answer, index, order }, ways);
        return { baseline, candidate, scores };
      });
      return { of, measured: { ...measured, fresh } };
    },
  };
}

function pairOf(
  of: SimulatedCase,
  profile: readonly Value<Output>[],
  index: number,
  ways: Ways,
): MeasuredPair {
  const [baseline, answer] = [profile[index]!, of.profile[index]!];
  const candidate = ways.lose(outputOf(of, of.candidate[index]!, `edit ${index}`));
  const order = orderOf(ways.seed, of.id, index + 1);
  const scores = scoresOf(of, { baseline, candidate, answer, index, order }, ways);
  return { baseline, candidate, scores };
}

/** A tenth of the judged pairs once more, with the sides exchanged. */
function swapOrders(asked: readonly Asked[], ways: Ways): readonly Asked[] {
  const judged = asked.flatMap(({ of: { id }, measured }) =>
    measured.pairs.flatMap(({ scores }, index) =>
      scores !== null && isValue(scores) ? [{ id, index }] : [],
    ),
  );
  const chosen = swapSample(judged, ways.seed);
  return asked.map(({ of, measured }) => {
    const own = chosen.filter(({ id }) => id === of.id);
    const swapped = own.map(({ index }): [number, Value<PairScores>] => {
      const { baseline, candidate } = measured.pairs[index]!;
      const order = orderOf(ways.seed, of.id, index + 1) === 1 ? -1 : 1;
      const pair = { baseline, candidate, answer: of.profile[index]!, index, order } as const;
      return [index, scoresOf(of, pair, ways)];
    });
    return { of, measured: { ...measured, swapped: new Map(swapped) } };
  });
}

function scoresOf(
  of: SimulatedCase,
  pair: Pick<MeasuredPair, "baseline" | "candidate"> & {
    readonly answer: Answer;
    readonly index: number;
    readonly order: 1 | -1;
  },
  { lose }: Ways,
): Value<PairScores> {
  if (!isValue(pair.baseline) || !isValue(pair.candidate)) return NO_OUTPUT;
  const edited = of.candidate[pair.index]!;
  const { order, baseline, candidate } = of.judge(pair.answer, edited, pair.order);
  const means = { baseline, candidate };
  return lose({ order, criteria: [], means, model: "critic-1" });
}

const FAILED: CheckResult = {
  label: "contains: days",
  name: "contains",
  weight: 1,
  pass: false,
  value: 0,
  detail: "does not contain it",
};

const outputOf = ({ id }: SimulatedCase, { fails }: Answer, which: string): Output => ({
  text: `${id}, ${which}`,
  toolCalls: [],
  finish: "stop",
  model: "writer-1",
  checks: fails ? [FAILED] : [],
  number: null,
  usage: null,
  costUsd: null,
  latencyMs: null,
});
