import { rubricOf } from "../evals/case-rubric.ts";
import type { PlannedRequest } from "../generate/planned-request.ts";
import type { Epochs } from "../measure/answers.ts";
import { askPair, askSingle } from "../score/judge/ask.ts";
import { mostControls } from "../score/judge/controls.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import type { Asked } from "../score/judge/question.ts";
import { MOST_SINGLE_CONTROLS } from "../score/judge/single-controls.ts";
import type { Answered } from "../score/measured.ts";
import { sameOutput } from "../score/output-text.ts";
import type { PlannedCost } from "../verdict.ts";
import { ANSWER_TOKENS, Bill, summed, type CostPart } from "./bill.ts";
import type { JudgePlan, PromptPlan } from "./plan.ts";
import type { PlannedCase } from "./planned-cases.ts";
import {
  isJudged,
  lookPairs,
  profileOf,
  recheckPairs,
  ringPairs,
  type PlannedPair,
} from "./planned-pairs.ts";
import { judgementRequest } from "./requests.ts";
import { swapSize } from "./swap-sample.ts";

/** What stands for an answer that nobody has seen. A letter of English is about a quarter of a token. */
const USUAL_ANSWER: Answered = {
  text: "word ".repeat((ANSWER_TOKENS * 4) / 5),
  toolCalls: [],
};

/** What the store has for a request; undefined where it lacks it. */
export type Stored = (planned: PlannedRequest) => Answered | undefined;

/** How far a run goes: to the first look, or until everything has been confirmed and rechecked. */
export type Extent = "first look" | "everything";

/** What a prompt's run would ask beyond what the store has, and what that would cost. */
export const estimate = (
  plan: PromptPlan,
  epochs: Epochs,
  stored: Stored,
  extent: Extent = "first look",
): PlannedCost => costOf(plan, costParts(plan, epochs, stored, extent));

/**
 * The same by arm and model. A judgement is of given outputs: where the store lacks one of them it counts, but for equal
 * requests, which have one answer.
 */
export function costParts(
  plan: PromptPlan,
  epochs: Epochs,
  stored: Stored,
  extent: Extent = "first look",
): readonly CostPart[] {
  const cases = [...plan.cases, ...plan.newCases];
  const all = cases.flatMap((planned) => lookPairs(plan, planned, epochs));
  const pairs = extent === "everything" ? all : all.filter(({ isFirstLook }) => isFirstLook);
  const again = extent === "everything" ? recheckPairs(plan, epochs) : [];
  const production = [
    ...cases.flatMap((planned) => profileOf(plan, planned, epochs)),
    ...pairs.flatMap(({ sides }) => sides.slice(0, -1)),
    ...again.map(({ fresh }) => fresh),
  ];
  const candidate = pairs.flatMap(({ sides }) => sides.slice(-1));
  const rechecked = again.flatMap(({ pair }) => pair ?? []);
  // What is measured alone has no other version, whichever arm its answers stand in for.
  const arms = plan.alone
    ? { production: [], candidate: [...candidate, ...production] }
    : { production, candidate };
  return partsOf(plan, arms, [...pairs, ...rechecked], stored);
}

/** The same of a self-test: production's answers, each judged beside the next. */
export function estimateSelfTest(plan: PromptPlan, epochs: Epochs, stored: Stored): PlannedCost {
  const production = plan.cases.flatMap((planned) => profileOf(plan, planned, epochs));
  const pairs = plan.cases.flatMap((planned) => ringPairs(plan, planned, epochs));
  return costOf(plan, partsOf(plan, { production, candidate: [] }, pairs, stored));
}

/** All parts together, of a prompt. */
export const costOf = (
  { subject, cases }: PromptPlan,
  parts: readonly CostPart[],
): PlannedCost => ({
  prompt: subject.name,
  cases: cases.length,
  ...summed(parts),
});

function partsOf(
  plan: PromptPlan,
  answers: { readonly [arm in "production" | "candidate"]: readonly PlannedRequest[] },
  pairs: readonly PlannedPair[],
  stored: Stored,
): readonly CostPart[] {
  const bill = new Bill();
  const counted = new Set<string>();
  for (const arm of ["production", "candidate"] as const) {
    for (const answer of answers[arm]) {
      if (counted.has(answer.key) || stored(answer) !== undefined) continue;
      counted.add(answer.key);
      bill.answer(arm, answer);
    }
  }
  if (plan.judge !== null) addJudgements(bill, { plan, judge: plan.judge, stored }, pairs);
  return bill.parts();
}

interface Judging {
  readonly plan: PromptPlan;
  readonly judge: JudgePlan;
  readonly stored: Stored;
}

function addJudgements(bill: Bill, judging: Judging, pairs: readonly PlannedPair[]): void {
  const { plan, judge } = judging;
  const gating = new Set(plan.cases);
  const isScored = ({ case: item }: PlannedCase): boolean =>
    rubricOf(judge.rubric, item).length > 0;
  const judged = pairs.filter((pair) => isJudged(pair) && isScored(pair.planned));
  const isSwapped = ({ isFirstLook, planned }: PlannedPair): boolean =>
    isFirstLook && gating.has(planned) && !plan.alone;
  const first = judged.filter(isSwapped).length;
  const inBothOrders = first === 0 ? 0 : swapSize(first) / first;
  let isTested = false;
  for (const pair of judged) {
    const open = openJudgements(judging, pair);
    if (open === null) continue;
    isTested ||= open.length === 0;
    bill.judgements(judge, open, isSwapped(pair) ? 1 + inBothOrders : 1);
  }
  // The judge's own test comes before its first pair: where one is in the store, the test is.
  const scored = plan.cases.filter(isScored);
  const [planned] = scored;
  if (planned !== undefined && !isTested) {
    const outputs = plan.alone ? [USUAL_ANSWER] : [USUAL_ANSWER, USUAL_ANSWER];
    const controls = plan.alone
      ? MOST_SINGLE_CONTROLS
      : mostControls(scored.map(({ case: { reference } }) => reference));
    bill.judgements(judge, questionsOf(judging, planned, outputs), controls);
  }
}

/** The requests to the judge about a pair that the store does not answer; null of equal answers, which nobody judges. */
function openJudgements(judging: Judging, pair: PlannedPair): readonly Asked[] | null {
  const { judge, stored } = judging;
  const outputs = pair.sides.map(stored);
  const known = outputs.flatMap((output) => output ?? []);
  if (known.length < outputs.length) {
    return questionsOf(
      judging,
      pair.planned,
      outputs.map((output) => output ?? USUAL_ANSWER),
    );
  }
  const [one, other] = known;
  if (one !== undefined && other !== undefined && sameOutput(one, other)) return null;
  const shown = pair.order === 1 ? known.toReversed() : known;
  return questionsOf(judging, pair.planned, shown).filter(
    ({ request }) => stored(judgementRequest(request, judge.entry.ref, pair.asking)) === undefined,
  );
}

/** @param outputs in the order in which they are shown: two, or one that is judged alone */
function questionsOf(
  { plan, judge }: Judging,
  { case: item, baseline, candidate }: PlannedCase,
  outputs: readonly Answered[],
): readonly Asked[] {
  const question = {
    rubric: rubricOf(judge.rubric, item),
    conversation: conversationOf(item, [baseline, candidate]),
    reference: item.reference,
    contexts: item.contexts,
    seed: plan.seed,
    caseId: item.id,
  };
  const [first = USUAL_ANSWER, second] = outputs;
  const { ref, instructions } = judge.entry;
  return second === undefined
    ? askSingle({ ...question, output: first }, ref, instructions.single?.text)
    : askPair({ ...question, outputs: [first, second] }, ref, instructions.pair?.text);
}
