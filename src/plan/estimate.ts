import type { PlannedRequest } from "../generate/planned-request.ts";
import type { Epochs } from "../measure/answers.ts";
import { inputTokensOf } from "../models/estimate-tokens.ts";
import type { ModelRequest } from "../models/model.ts";
import { priceOf } from "../models/pricing.ts";
import { askPair } from "../score/judge/ask.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import type { PlannedCost } from "../verdict.ts";
import type { ArmPlan, PlannedCase, PromptPlan } from "./plan.ts";
import { answerRequest } from "./requests.ts";

/** What an answer is taken to be long where the prompt sets no limit below it, in tokens. */
const ANSWER_TOKENS = 400;
/** A judgement: a rationale of up to 300 characters and two scores a criterion. */
const JUDGEMENT_TOKENS = 120;
/** Share of pairs judged in both orders, besides the controls. */
const SWAPPED = 0.1;
const CONTROLS = 24;
/** A letter of English is about a quarter of a token. */
const ANSWER_TEXT = "word ".repeat((ANSWER_TOKENS * 4) / 5);

/**
 * What a prompt's first look would ask and cost. `known` tells which answers are in the store already; judgements
 * depend on outputs nobody has seen, so all of them are counted. The recheck, which few runs need, is not.
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
  for (const planned of [...plan.cases, ...plan.newCases]) {
    for (const request of answersOf(plan, planned, epochs)) {
      if (known(request)) continue;
      const limit = request.request.parameters.maxTokens ?? ANSWER_TOKENS;
      add(request.request, Math.min(limit, ANSWER_TOKENS), 1);
      total.answers++;
    }
    const pairs = planned.samples.candidate * (1 + SWAPPED);
    for (const { request, criteria } of judgementOf(plan, planned)) {
      add(request, JUDGEMENT_TOKENS * criteria.length, pairs);
      total.judgements += pairs;
    }
  }
  const first = plan.cases[0];
  if (first !== undefined) {
    for (const { request, criteria } of judgementOf(plan, first)) {
      add(request, JUDGEMENT_TOKENS * criteria.length, CONTROLS);
      total.judgements += CONTROLS;
    }
  }
  return {
    prompt: plan.subject.name,
    cases: plan.cases.length,
    ...total,
    judgements: Math.ceil(total.judgements),
    inputTokens: Math.ceil(total.inputTokens),
    outputTokens: Math.ceil(total.outputTokens),
  };
}

function answersOf(
  plan: PromptPlan,
  planned: PlannedCase,
  epochs: Epochs,
): readonly PlannedRequest[] {
  const requests = (arm: "baseline" | "candidate", count: number): readonly PlannedRequest[] => {
    const { entry, parameters }: ArmPlan = plan[arm];
    if (entry === null) return [];
    return Array.from({ length: count }, (_, index) =>
      answerRequest(entry.ref, parameters, planned[arm], {
        prompt: plan.subject.name,
        sample: index + 1,
        epoch: epochs.profile,
      }),
    );
  };
  return [
    ...requests("baseline", planned.samples.production),
    ...requests("candidate", planned.samples.candidate),
  ];
}

function judgementOf(plan: PromptPlan, planned: PlannedCase): ReturnType<typeof askPair> {
  if (plan.judge === null) return [];
  const { case: item, baseline, candidate } = planned;
  return askPair(
    {
      rubric: plan.judge.rubric,
      conversation: conversationOf(item, [baseline, candidate]),
      reference: item.reference,
      contexts: item.contexts,
      outputs: [ANSWER_TEXT, ANSWER_TEXT],
      seed: plan.seed,
      caseId: item.id,
    },
    plan.judge.entry.ref,
  );
}
