import { CALL_POLICY, callModel, CANCELLED, missing } from "../models/call.ts";
import type { CallOutcome, CallPolicy } from "../models/call.ts";
import { limiter } from "../models/limiter.ts";
import type { Limiter, Slot } from "../models/limiter.ts";
import type { Model, ModelFailure, ModelRef } from "../models/model.ts";
import type { MissingCause } from "../score/value.ts";
import type { StoredRow } from "../store/store.ts";
import type { Sha256 } from "../units.ts";
import type { World } from "../world.ts";
import { budget } from "./budget.ts";
import type { BudgetLimits } from "./budget.ts";
import { recallMissing } from "./missing-note.ts";
import type { Answer, PlannedRequest } from "./planned-request.ts";
import { meter } from "./meter.ts";
import type { SpendReport } from "./spend.ts";

export type GeneratePorts = Pick<World, "clock" | "random" | "signal" | "store" | "models">;

export interface GenerateLimits {
  /** Makes no call: what is not in the store has the cause that an earlier run journaled. */
  readonly replay: boolean;
  /** Requests in flight at most, for each model; at least 1. */
  readonly concurrency: (ref: ModelRef) => number;
  /** Per prompt. */
  readonly budget: BudgetLimits;
  readonly policy?: CallPolicy;
}

/**
 * Answers requests for the whole run: from the store, else by one call policy, slots per model and a budget.
 * An answer it returns is on disk. Held by the pipeline, which asks in any order and as many at once as it likes.
 */
export interface Responder {
  /** Rejects with StoreError alone. Equal keys are one request; what is missing stays missing in this run. */
  ask(planned: PlannedRequest): Promise<Answer>;
  /** What had to be left out so far, for the journal. */
  missing(): ReadonlyMap<Sha256, MissingCause>;
  spend(): SpendReport;
}

/** How often a request that another process is paying for is looked for in the store. */
const LOOK_AGAIN_MS = 200;

export function responder(ports: GeneratePorts, limits: GenerateLimits): Responder {
  const { store, clock, signal } = ports;
  const { policy = CALL_POLICY } = limits;
  const spending = meter(budget(limits.budget));
  const models = oncePerModel((ref) => ports.models(ref));
  const limiters = oncePerModel((ref) => limiter(limits.concurrency(ref)));
  const underWay = new Map<Sha256, Promise<Answer>>();
  const left = new Map<Sha256, MissingCause>();

  async function answer(planned: PlannedRequest): Promise<Answer> {
    const row = store.get(planned.key);
    if (row !== undefined) return { row, reused: true };
    const known = left.get(planned.key);
    if (known !== undefined) return { missing: known };

    const found: Answer = limits.replay
      ? { missing: recallMissing(store, planned.key) }
      : await inSlot(planned);
    if ("missing" in found) left.set(planned.key, found.missing);
    return found;
  }

  async function inSlot(planned: PlannedRequest): Promise<Answer> {
    const gate = limiters(planned.ref);
    const slot = await gate.enter(signal);
    if ("missing" in slot) return slot;
    try {
      return await claimed(planned, gate, slot);
    } finally {
      slot.leave();
    }
  }

  /** Pays for a request unless another process that shares the store does; then waits for its row. */
  async function claimed(planned: PlannedRequest, gate: Limiter, slot: Slot): Promise<Answer> {
    while (!(await store.claim(planned.key))) {
      const row = store.get(planned.key);
      if (row !== undefined) {
        slot.report({ response: row.response });
        return { row, reused: true };
      }
      if (signal.aborted) return CANCELLED;
      await clock.sleep(LOOK_AGAIN_MS, signal);
    }
    const outcome = await call(planned, gate);
    slot.report(outcome);
    if ("missing" in outcome) {
      await store.release(planned.key);
      return outcome;
    }
    await store.put(rowOf(planned, outcome.response, clock.now()));
    // Read back: a key met twice keeps its first row, and a replay will see that one.
    return { row: store.get(planned.key)!, reused: false };
  }

  async function call(planned: PlannedRequest, gate: Limiter): Promise<CallOutcome> {
    const model = await models(planned.ref);
    if (!("ask" in model)) return missing(model);
    const { request, sample } = planned;
    return callModel(
      ports,
      {
        // Asked before each attempt: the key may have been refused while this request paused.
        admit: async () => gate.closed() ?? spending.admit(planned),
        attempt: (signal) => model.ask(request, { signal, sample }),
      },
      policy,
    );
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

function rowOf(planned: PlannedRequest, response: StoredRow["response"], now: number): StoredRow {
  const { key, request, sample, epoch } = planned;
  const { provider, model } = request;
  return { key, provider, model, sample, epoch, response, at: new Date(now).toISOString() };
}

/** One value a model: two refs that reach the same model under the same key share it. */
function oncePerModel<T extends Limiter | Promise<Model | ModelFailure>>(
  make: (ref: ModelRef) => T,
): (ref: ModelRef) => T {
  const made = new Map<string, T>();
  return (ref) => {
    const name = JSON.stringify([ref.provider, ref.model, ref.baseUrl, ref.apiKeyEnv]);
    const value = made.get(name) ?? make(ref);
    made.set(name, value);
    return value;
  };
}
