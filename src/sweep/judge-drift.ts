import { MIN_CASES } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import { generatedAnswers, type AnswerSource, type Ask } from "../measure/answers.ts";
import { judgedScores, judgeOf, type PairScorer } from "../measure/judge-pair.ts";
import type { PromptPlan } from "../plan/plan.ts";
import { isValue } from "../score/value.ts";
import { settle, type CompareBy } from "../settle.ts";
import type { Day } from "../units.ts";
import type { SweepEpochs } from "./model-drift.ts";
import type { JudgeDrift } from "./report.ts";

/**
 * Whether the judge has moved: two answers of the anchor beside each other, judged when the anchor was made and judged
 * again today. The same question of the same judge, so what differs is the judge. Compared like any other pair of arms:
 * the baseline is what it gave the two answers then, the candidate what it gives them now.
 *
 * @param recalled asks for what was answered and judged then, and must not pay for it
 * @returns null where nothing is judged, or fewer than eight cases were judged both times
 */
export async function judgeDrift(
  asks: { readonly ask: Ask; readonly recalled: Ask },
  plan: PromptPlan,
  how: { readonly epochs: SweepEpochs; readonly since: Day; readonly by: CompareBy },
): Promise<JudgeDrift | null> {
  const { epochs, since, by } = how;
  const before = scorerOf(asks.recalled, plan);
  const now = scorerOf(asks.ask, plan);
  if (before === null || now === null) return null;
  const answered = { before: new Set<string>(), now: new Set<string>() };
  const scored = onePairACase(plan);
  const settled = await settle(
    {
      plan: scored,
      answers: twoOfAnchor(asks.recalled, plan, epochs),
      judge: null,
      score: thenAndNow({ before, now }, { since, today: epochs.profile }, answered),
      headScore: null,
      epochs,
    },
    by,
  );
  const overall = settled.comparison?.units.find(({ unit }) => unit === ALL_CASES);
  if (overall === undefined || overall.score === null || overall.n < MIN_CASES) return null;
  const { mean, interval90, found } = overall.score;
  return {
    since,
    cases: overall.n,
    shift: mean,
    interval: interval90,
    found: found === null ? null : found === "worse" ? "stricter" : "more lenient",
    answered: { before: [...answered.before].toSorted(), now: [...answered.now].toSorted() },
  };
}

/** Judges the anchor's pairs for the first time: what later sweeps compare with. */
export async function judgeAnchor(
  { ask, recalled }: { readonly ask: Ask; readonly recalled: Ask },
  plan: PromptPlan,
  epochs: SweepEpochs,
  day: Day,
): Promise<void> {
  const score = scorerOf(ask, plan);
  if (score === null) return;
  const answers = twoOfAnchor(recalled, plan, epochs);
  await Promise.all(
    plan.cases.map(async (planned) => {
      const [baseline, candidate] = await Promise.all([
        answers.output("baseline", planned, 1, false),
        answers.output("candidate", planned, 1, false),
      ]);
      const asking = { prompt: plan.subject.name, sample: 1, epoch: epochOf(day) };
      await score(planned, { baseline, candidate }, { order: 1, asking });
    }),
  );
}

/** The epoch of judgements of the anchor alone, apart from those that a gate or a sweep asks for on the same day. */
const epochOf = (day: string): string => `judge:${day}`;

function scorerOf(ask: Ask, plan: PromptPlan): PairScorer | null {
  const judge = judgeOf(ask, plan);
  return judge === null ? null : judgedScores(judge, plan);
}

/** Checks say nothing of a judge, and a ready-made number needs none. */
function onePairACase(plan: PromptPlan): PromptPlan {
  const samples = { first: 1, candidate: 1, production: 1 };
  const cases = plan.cases.map((of) => ({ ...of, samples, case: { ...of.case, checks: [] } }));
  return { ...plan, samples, cases, metrics: [], judge: null };
}

/** The anchor's first answer as one side and its second as the other. */
function twoOfAnchor(recalled: Ask, plan: PromptPlan, epochs: SweepEpochs): AnswerSource {
  const anchor = generatedAnswers(recalled, plan, { ...epochs, profile: epochs.anchor });
  return {
    output: (arm, planned) => anchor.output("baseline", planned, arm === "baseline" ? 1 : 2, false),
  };
}

function thenAndNow(
  scorers: { readonly before: PairScorer; readonly now: PairScorer },
  days: { readonly since: string; readonly today: string },
  answered: { readonly before: Set<string>; readonly now: Set<string> },
): PairScorer {
  return async (planned, pair, { asking }) => {
    const at = (epoch: string) => ({ order: 1, asking: { ...asking, epoch } }) as const;
    const [then, now] = await Promise.all([
      scorers.before(planned, pair, at(epochOf(days.since))),
      scorers.now(planned, pair, at(epochOf(days.today))),
    ]);
    if (then === null || !isValue(then)) return then;
    if (now === null || !isValue(now)) return now;
    const [wasLevel, isLevel] = [levelOf(then.value.means), levelOf(now.value.means)];
    if (then.value.model !== null) answered.before.add(then.value.model);
    if (now.value.model !== null) answered.now.add(now.value.model);
    // Two equal answers are not judged, so they say nothing of the judge.
    if (wasLevel === null || isLevel === null) return null;
    const means = { baseline: wasLevel, candidate: isLevel };
    return { value: { order: 0, criteria: [], means, model: now.value.model } };
  };
}

/** How high the judge scores the two answers together. */
const levelOf = (means: { readonly baseline: number; readonly candidate: number } | null) =>
  means === null ? null : (means.baseline + means.candidate) / 2;
