import type { Usage } from "../models/model.ts";
import type { Priced } from "../models/pricing.ts";
import { usd } from "../units.ts";
import type { Usd } from "../units.ts";
import type { PlannedRequest } from "./planned-request.ts";

/** Requests that were answered in this run, and what they cost by the price table. */
export interface Bill {
  readonly count: number;
  readonly usd: Usd;
}

/** What was spent in this run; what the store already had costs nothing. */
export interface Spend {
  /** Everything, failed attempts that may have been billed included. */
  readonly usd: Usd;
  /** Requests sent, each attempt counted. */
  readonly calls: number;
  readonly answers: Bill;
  readonly judgements: Bill;
  /** Requests that the store, or an equal request under way, answered. */
  readonly reused: number;
  readonly inputTokens: number;
  /** Those that providers had in their prompt caches, and what that took off the price. */
  readonly cachedInputTokens: number;
  readonly savedUsd: Usd;
  readonly outputTokens: number;
}

export interface SpendReport extends Spend {
  readonly byPrompt: ReadonlyMap<string, Spend>;
  /** Models that are in no price table and were counted at the dearest price; sorted. */
  readonly unlisted: readonly string[];
}

type Payer = Pick<PlannedRequest, "prompt" | "kind">;

/** Adds up a run's spending, in all and per prompt. */
export interface Ledger {
  /** A request was sent and gave no answer; `cost` is what may have been billed all the same. */
  failed(payer: Payer, cost: Usd): void;
  answered(payer: Payer, usage: Usage, cost: Pick<Priced, "usd" | "savedUsd">): void;
  reused(payer: Payer): void;
  unlisted(model: string): void;
  report(): SpendReport;
}

const NOTHING: Spend = {
  usd: usd(0),
  calls: 0,
  answers: { count: 0, usd: usd(0) },
  judgements: { count: 0, usd: usd(0) },
  reused: 0,
  inputTokens: 0,
  cachedInputTokens: 0,
  savedUsd: usd(0),
  outputTokens: 0,
};

export function ledger(): Ledger {
  let total = NOTHING;
  const byPrompt = new Map<string, Spend>();
  const unlisted = new Set<string>();
  const book = ({ prompt }: Payer, entry: (spend: Spend) => Spend): void => {
    total = entry(total);
    byPrompt.set(prompt, entry(byPrompt.get(prompt) ?? NOTHING));
  };

  return {
    failed: (payer, cost) => book(payer, (spend) => sent(spend, cost)),
    answered: (payer, usage, cost) =>
      book(payer, (spend) => {
        const bill = payer.kind === "answer" ? "answers" : "judgements";
        return {
          ...sent(spend, cost.usd),
          [bill]: { count: spend[bill].count + 1, usd: usd(spend[bill].usd + cost.usd) },
          inputTokens: spend.inputTokens + usage.inputTokens,
          cachedInputTokens: spend.cachedInputTokens + usage.cachedInputTokens,
          savedUsd: usd(spend.savedUsd + cost.savedUsd),
          outputTokens: spend.outputTokens + usage.outputTokens,
        };
      }),
    reused: (payer) => book(payer, (spend) => ({ ...spend, reused: spend.reused + 1 })),
    unlisted: (model) => unlisted.add(model),
    report: () => ({
      ...total,
      byPrompt: new Map(byPrompt),
      unlisted: [...unlisted].toSorted(),
    }),
  };
}

function sent(spend: Spend, cost: Usd): Spend {
  return { ...spend, calls: spend.calls + 1, usd: usd(spend.usd + cost) };
}
