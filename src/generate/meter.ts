import type { Admission } from "../models/call.ts";
import { estimatedUsage } from "../models/estimate-tokens.ts";
import type { ModelReply, Usage } from "../models/model.ts";
import { priceOf } from "../models/pricing.ts";
import type { Missing } from "../score/value.ts";
import { usd } from "../units.ts";
import type { Budget } from "./budget.ts";
import type { PlannedRequest } from "./planned-request.ts";
import { ledger } from "./spend.ts";
import type { SpendReport } from "./spend.ts";

/** Prices each attempt: set aside before it, counted after it. */
export interface Meter {
  /** @param atMost the most that the attempt may use */
  admit(planned: PlannedRequest, atMost: Usage): Promise<Admission | Missing>;
  reused(planned: PlannedRequest): void;
  report(): SpendReport;
}

export function meter(budget: Budget): Meter {
  const book = ledger();
  return {
    async admit(planned, atMost) {
      const { request, ref, prompt } = planned;
      const price = priceOf(ref, atMost);
      const reservation = await budget.reserve(prompt, price.usd);
      if ("missing" in reservation) return reservation;
      if (!price.listed) book.unlisted(ref.model);
      return {
        withdraw: () => reservation.withdraw(),
        settle(reply) {
          if (reply?.ok) {
            const { usage, costUsd } = reply.response;
            const used = usage ?? estimatedUsage(request, reply.response);
            const told = costUsd === undefined ? null : { usd: costUsd, savedUsd: usd(0) };
            const cost = told ?? priceOf(ref, used);
            book.answered(planned, used, cost);
            reservation.settle(cost.usd);
          } else {
            const cost = mayBeBilled(reply) ? price.usd : usd(0);
            book.failed(planned, cost);
            reservation.settle(cost);
          }
        },
      };
    },
    reused: book.reused,
    report: book.report,
  };
}

/**
 * Providers bill no error. But an answer that we stopped waiting for, or could not read, was perhaps produced:
 * a hard cap counts it at its most.
 */
function mayBeBilled(reply: Extract<ModelReply, { ok: false }> | null): boolean {
  return reply === null || reply.failure.kind === "timeout" || reply.failure.kind === "invalid";
}
