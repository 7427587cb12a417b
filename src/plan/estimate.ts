import type { PlannedRequest } from "../generate/planned-request.ts";
import type { Epochs } from "../measure/answers.ts";
import { inputTokensOf } from "../models/estimate-tokens.ts";
import type { ModelRequest } from "../models/model.ts";
import { priceOf } from "../models/pricing.ts";
import { askPair, askSingle } from "../score/judge/ask.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import type { Asked } from "../score/judge/question.ts";
import type { PlannedCost } from "../verdict.ts";
import type { ArmPlan, PromptPlan } from "./plan.ts";
import type { PlannedCase } from "./planned-cases.ts";
import { answerRequest } from "./requests.ts";
import { swapSize } from "./swap-sample.ts";

/** What an answer is taken to be long where the prompt sets no limit below it, in tokens. */
const ANSWER_TOKENS = 400;
/** A judgement: a rationale of up to 300 characters and two scores a criterion. */
const JUDGEMENT_TOKENS = 120;
const CONTROLS = 24;
/** A letter of English is about a quarter of a token. */
const ANSWER_TEXT = "word ".repeat((ANSWER_TOKENS * 4) / 5);

/**
 * What a prompt's first look would ask and cost. `known` tells which answers are in the store already; judgements
 * depend on outputs nobody has seen, so all are counted but those of equal requests. The recheck, which few runs
 * need, is not.
 */
export function estimate(
  plan: PromptPlan,
  epochs: Epochs,
  known: (planned: PlannedRequest) => boolean,
): PlannedCost {
  const total = {
    answers: 0,
    judgements: 0,
    inputTokens: 0,
    outputTokens: 0,
    usd: 0,
    priced: true,
  };
  const add = (request: ModelRequest, outputTokens: number, times: number): void => {
    const inputTokens = inputTokensOf(request);
    const price = priceOf(request, { inputTokens, cachedInputTokens: 0, outputTokens });
    total.inputTokens += inputTokens * times;
    total.outputTokens += outputTokens * times;
    total.usd += price.usd * times;
    total.priced &&= price.listed;
  };
  const gating = plan.cases.map((planned) => askedOf(plan, planned, epochs));
  const extra = plan.newCases.map((planned) => askedOf(plan, planned, epochs));
  const counted = new Set<string>();
  for (const planned of [...gating, ...extra].flatMap(({ answers }) => answers)) {
    if (counted.has(planned.key) || known(planned)) continue;
    counted.add(planned.key);
    const limit = planned.request.parameters.maxTokens ?? ANSWER_TOKENS;
    add(planned.request, Math.min(limit, ANSWER_TOKENS), 1);
    total.answers++;
  }
  const judge = (planned: PlannedCase, times: number): void => {
    for (const { request, criteria } of judgementOf(plan, planned)) {
      add(request, JUDGEMENT_TOKENS * criteria.length, times);
      total.judgements += times;
    }
  };
  const pairs = gating.reduce((sum, of) => sum + of.pairs, 0);
  const inBothOrders = pairs === 0 || plan.alone ? 0 : swapSize(pairs) / pairs;
  for (const of of gating) judge(of.planned, of.pairs * (1 + inBothOrders));
  for (const of of extra) judge(of.planned, of.pairs);
  const first = plan.cases[0];
  if (first !== undefined) judge(first, CONTROLS);
  return {
    prompt: plan.subject.name,
    cases: plan.cases.length,
    ...total,
    judgements: Math.round(total.judgements),
    inputTokens: Math.ceil(total.inputTokens),
    outputTokens: Math.ceil(total.outputTokens),
  };
}

interface AskedOfCase {
  readonly planned: PlannedCase;
  readonly answers: readonly PlannedRequest[];
  /** What is judged: pairs whose two requests differ (equal ones have one answer), or answers alone. */
  readonly pairs: number;
}

function askedOf(plan: PromptPlan, planned: PlannedCase, epochs: Epochs): AskedOfCase {
  const requests = (arm: "baseline" | "candidate", count: number): readonly PlannedRequest[] => {
    const of: ArmPlan = plan[arm];
    const { entry } = of;
    if (entry === null) return [];
    return Array.from({ length: count }, (_, index) =>
      answerRequest(entry.ref, of, planned[arm], {
        prompt: plan.subject.name,
        sample: index + 1,
        epoch: epochs.profile,
      }),
    );
  };
  const baseline = requests("baseline", planned.samples.production);
  const candidate = requests("candidate", planned.samples.first);
  const pairs = candidate.filter(({ key }, index) => key !== baseline[index]?.key).length;
  return { planned, answers: [...baseline, ...candidate], pairs };
}

function judgementOf(plan: PromptPlan, planned: PlannedCase): readonly Asked[] {
  if (plan.judge === null) return [];
  const { case: item, baseline, candidate } = planned;
  const question = {
    rubric: plan.judge.rubric,
    conversation: conversationOf(item, [baseline, candidate]),
    reference: item.reference,
    contexts: item.contexts,
    seed: plan.seed,
    caseId: item.id,
  };
  const { ref } = plan.judge.entry;
  return plan.alone
    ? askSingle({ ...question, output: ANSWER_TEXT }, ref)
    : askPair({ ...question, outputs: [ANSWER_TEXT, ANSWER_TEXT] }, ref);
}
