import type { PlannedRequest } from "../generate/planned-request.ts";
import { inputTokensOf } from "../models/estimate-tokens.ts";
import type { ModelRef, ModelRequest } from "../models/model.ts";
import { priceOf } from "../models/pricing.ts";
import type { Asked } from "../score/judge/question.ts";
import type { PlannedCost } from "../verdict.ts";
import type { JudgePlan } from "./plan.ts";

/** What an answer is taken to be long where the prompt sets no limit below it, in tokens. */
export const ANSWER_TOKENS = 400;
/** A judgement: a rationale of up to 300 characters and two scores a criterion. */
const JUDGEMENT_TOKENS = 120;

/** Whose questions are paid for: an arm's, or the judge's. */
export type Payee = "production" | "candidate" | "judge";

/** What one model would be asked for one arm, or as the judge. */
export interface CostPart extends Pick<
  PlannedCost,
  "inputTokens" | "outputTokens" | "usd" | "priced"
> {
  readonly of: Payee;
  readonly provider: ModelRef["provider"];
  readonly model: string;
  readonly calls: number;
}

/** Requests that a plan would ask, added up by arm and model. */
export class Bill {
  readonly #parts = new Map<string, CostPart>();

  answer(of: Exclude<Payee, "judge">, { ref, request }: PlannedRequest): void {
    const limit = request.parameters.maxTokens ?? ANSWER_TOKENS;
    this.#add(of, { ref, request, outputTokens: Math.min(limit, ANSWER_TOKENS), times: 1 });
  }

  /** @param times how often each is asked on average */
  judgements({ entry: { ref } }: JudgePlan, asked: readonly Asked[], times: number): void {
    for (const { request, criteria } of asked) {
      const outputTokens = JUDGEMENT_TOKENS * criteria.length;
      this.#add("judge", { ref, request, outputTokens, times });
    }
  }

  /** In the order production, candidate, judge. */
  parts(): readonly CostPart[] {
    const order = (of: Payee): number => ["production", "candidate", "judge"].indexOf(of);
    return [...this.#parts.values()]
      .map((part) => ({
        ...part,
        calls: Math.round(part.calls),
        inputTokens: Math.ceil(part.inputTokens),
        outputTokens: Math.ceil(part.outputTokens),
      }))
      .toSorted((a, b) => order(a.of) - order(b.of));
  }

  #add(
    of: Payee,
    asked: {
      readonly ref: ModelRef;
      readonly request: ModelRequest;
      readonly outputTokens: number;
      readonly times: number;
    },
  ): void {
    const { ref, request, outputTokens, times } = asked;
    const { provider, model } = ref;
    const inputTokens = inputTokensOf(request);
    const price = priceOf(ref, { inputTokens, cachedInputTokens: 0, outputTokens });
    const name = JSON.stringify([of, provider, model]);
    const before = this.#parts.get(name) ?? { ...NOTHING, of, provider, model };
    this.#parts.set(name, {
      ...before,
      calls: before.calls + times,
      inputTokens: before.inputTokens + inputTokens * times,
      outputTokens: before.outputTokens + outputTokens * times,
      usd: before.usd + price.usd * times,
      priced: before.priced && price.listed,
    });
  }
}

export const NOTHING = { calls: 0, inputTokens: 0, outputTokens: 0, usd: 0, priced: true };

/** All parts together, as the verdict and the budget count them. */
export function summed(parts: readonly CostPart[]): Omit<PlannedCost, "prompt" | "cases"> {
  const sum = (of: (part: CostPart) => number, who: (part: CostPart) => boolean = () => true) =>
    parts.filter(who).reduce((total, part) => total + of(part), 0);
  return {
    answers: sum(calls, ({ of }) => of !== "judge"),
    judgements: sum(calls, ({ of }) => of === "judge"),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    usd: sum(({ usd }) => usd),
    priced: parts.every(({ priced }) => priced),
  };
}

const calls = (part: CostPart): number => part.calls;
