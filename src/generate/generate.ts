import { CALL_POLICY } from "../models/call.ts";
import type { CallPolicy } from "../models/call.ts";
import type { MissingCause } from "../score/value.ts";
import type { Sha256 } from "../units.ts";
import { budget } from "./budget.ts";
import type { BudgetLimits } from "./budget.ts";
import { meter } from "./meter.ts";
import { recallMissing } from "./missing-note.ts";
import { payer } from "./pay.ts";
import type { PayLimits, PayPorts } from "./pay.ts";
import type { Answer, PlannedRequest } from "./planned-request.ts";
import type { SpendReport } from "./spend.ts";

export type GeneratePorts = PayPorts;

export interface GenerateLimits extends Pick<PayLimits, "pace"> {
  /** Makes no call: what is not in the store has the cause that an earlier run journaled. */
  readonly replay: boolean;
  /** Per prompt. */
  readonly budget: BudgetLimits;
  /** Default `CALL_POLICY`. */
  readonly policy?: CallPolicy;
  /** Why no request may be sent at all, known before the first; what the store has is answered all the same. */
  readonly refused?: MissingCause | null;
}

/**
 * Answers requests for the whole run: from the store, else by one call policy, slots per model and a budget.
 * An answer it returns is on disk. Held by the pipeline, which asks in any order and as many at once as it likes.
 */
export interface Responder {
  /**
   * Rejects with StoreError alone. Equal keys are one request, and what is missing stays missing in this run.
   * After the run's signal aborts no call begins; what is under way has the policy's grace to arrive.
   */
  ask(planned: PlannedRequest): Promise<Answer>;
  /** What had to be left out so far, for the journal (`noteMissing`). */
  missing(): ReadonlyMap<Sha256, MissingCause>;
  spend(): SpendReport;
}

export function responder(ports: GeneratePorts, limits: GenerateLimits): Responder {
  const { store } = ports;
  const { policy = CALL_POLICY, pace, replay, refused = null } = limits;
  const spending = meter(budget(limits.budget));
  const pay = payer(ports, { policy, pace }, spending);
  const underWay = new Map<Sha256, Promise<Answer>>();
  const left = new Map<Sha256, MissingCause>();

  async function answer(planned: PlannedRequest): Promise<Answer> {
    const row = store.get(planned.key);
    if (row !== undefined) return { row, reused: true };
    const known = left.get(planned.key);
    if (known !== undefined) return { missing: known };

    const found: Answer = replay
      ? { missing: recallMissing(store, planned.key) }
      : refused === null
        ? await pay(planned)
        : { missing: refused };
    if ("missing" in found) left.set(planned.key, found.missing);
    return found;
  }

  return {
    async ask(planned) {
      const same = underWay.get(planned.key);
      const pending = same ?? answer(planned);
      if (same === undefined) {
        underWay.set(planned.key, pending);
        const forget = (): boolean => underWay.delete(planned.key);
        pending.then(forget, forget);
      }
      const found = await pending;
      if ("missing" in found || (same === undefined && !found.reused)) return found;
      spending.reused(planned);
      return { row: found.row, reused: true };
    },
    missing: () => left,
    spend: () => spending.report(),
  };
}
