import { MUST_PASS } from "../compare/must-pass.ts";
import { freshSamples } from "../compare/recheck.ts";
import { unitsOf } from "../compare/units.ts";
import type { PlannedRequest } from "../generate/planned-request.ts";
import type { Epochs } from "../measure/answers.ts";
import { orderOf, otherOrder } from "./order.ts";
import type { PromptPlan } from "./plan.ts";
import { turnOf, type PlannedCase } from "./planned-cases.ts";
import { answerRequest, type Asking } from "./requests.ts";
import { sampleNumbers } from "./samples.ts";

/** What a run comes to ask of the models under test, and which answers it puts to the judge together. */
export interface PlannedPair {
  readonly planned: PlannedCase;
  /** Production's answer and the candidate's, or the candidate's alone. */
  readonly sides: readonly PlannedRequest[];
  /** +1: the candidate is shown first. */
  readonly order: 1 | -1;
  readonly asking: Asking;
  /** Of those a tenth is judged in both orders. */
  readonly isFirstLook: boolean;
}

/** Equal requests have one answer, which nobody judges. */
export const isJudged = ({ sides: [one, other] }: PlannedPair): boolean => one?.key !== other?.key;

/** Every production answer of a case that is stored. */
export function profileOf(
  plan: PromptPlan,
  planned: PlannedCase,
  { profile }: Epochs,
): readonly PlannedRequest[] {
  return sampleNumbers(planned.samples.production).map((sample) =>
    answerOf(plan, planned, "baseline", asking(plan, sample, profile)),
  );
}

/** The pairs of a case, those included that only a hint would ask for. */
export function lookPairs(
  plan: PromptPlan,
  planned: PlannedCase,
  { profile }: Epochs,
): readonly PlannedPair[] {
  return sampleNumbers(planned.samples.candidate).map((sample) => {
    const named = asking(plan, sample, profile);
    const candidate = answerOf(plan, planned, "candidate", named);
    return {
      planned,
      sides: plan.alone ? [candidate] : [answerOf(plan, planned, "baseline", named), candidate],
      order: orderOf(plan.seed, planned.case.id, sample),
      asking: named,
      isFirstLook: sample <= planned.samples.first,
    };
  });
}

/**
 * Production's answers of a case in a ring, as a self-test has them judged: each, shown first and called the candidate,
 * beside the next.
 */
export function ringPairs(
  plan: PromptPlan,
  planned: PlannedCase,
  epochs: Epochs,
): readonly PlannedPair[] {
  const answers = profileOf(plan, planned, epochs);
  return answers.map((answer, place) => ({
    planned,
    sides: [answers[(place + 1) % answers.length]!, answer],
    order: 1,
    asking: asking(plan, place + 1, epochs.profile),
    isFirstLook: true,
  }));
}

/** New production answers of every case, were everything to be rechecked, each beside a candidate's in the other order. */
export function recheckPairs(
  plan: PromptPlan,
  { profile, recheck }: Epochs,
): readonly { readonly fresh: PlannedRequest; readonly pair: PlannedPair | null }[] {
  if (plan.alone) return [];
  const wanted = plan.cases.map((of): number => (of.case.mustPass ? MUST_PASS.fresh : 0));
  for (const { members } of unitsOf(plan.cases.map((of) => of.case))) {
    const fresh = freshSamples(members.length, plan.samples.candidate);
    for (const member of members) wanted[member] = Math.max(wanted[member]!, fresh);
  }
  return plan.cases.flatMap((planned, index) =>
    sampleNumbers(wanted[index]!).map((sample) => {
      const named = asking(plan, sample, recheck);
      const fresh = answerOf(plan, planned, "baseline", named);
      if (sample > planned.samples.candidate) return { fresh, pair: null };
      const candidate = answerOf(plan, planned, "candidate", asking(plan, sample, profile));
      const order = otherOrder(orderOf(plan.seed, planned.case.id, sample));
      const sides = [fresh, candidate];
      return { fresh, pair: { planned, sides, order, asking: named, isFirstLook: false } };
    }),
  );
}

const asking = ({ subject }: PromptPlan, sample: number, epoch: string): Asking => ({
  prompt: subject.name,
  sample,
  epoch,
});

/** Supplied outputs are never planned by request. */
function answerOf(
  plan: PromptPlan,
  planned: PlannedCase,
  arm: "baseline" | "candidate",
  named: Asking,
): PlannedRequest {
  const of = plan[arm];
  return answerRequest(of.entry!.ref, of, turnOf(planned, arm), named);
}
