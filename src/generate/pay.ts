import { callModel, CANCELLED, missing } from "../models/call.ts";
import type { CallOutcome, CallPolicy } from "../models/call.ts";
import { limiter } from "../models/limiter.ts";
import type { Limiter, Slot } from "../models/limiter.ts";
import type { ModelRef } from "../models/model.ts";
import type { MissingCause } from "../score/value.ts";
import type { StoredRow } from "../store/store.ts";
import type { World } from "../world.ts";
import type { Meter } from "./meter.ts";
import type { Answer, PlannedRequest } from "./planned-request.ts";

export type PayPorts = Pick<World, "clock" | "random" | "signal" | "store" | "models">;

export interface PayLimits {
  /** Requests in flight at most, for each model; at least 1. */
  readonly concurrency: (ref: ModelRef) => number;
  readonly policy: CallPolicy;
}

/** How often a request that another process is paying for is looked for in the store. */
const LOOK_AGAIN_MS = 200;

/** Asks models for what is not in the store: a slot, a claim, the call, and the row on disk before it is returned. */
export function payer(
  ports: PayPorts,
  limits: PayLimits,
  meter: Meter,
): (planned: PlannedRequest) => Promise<Answer> {
  const { store, clock, signal } = ports;
  const models = oncePerModel((ref) => ports.models(ref));
  const limiters = oncePerModel((ref) => limiter(limits.concurrency(ref)));

  /** Pays unless another process that shares the store does; then waits for its row. */
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
    const attempts = {
      // Asked before each attempt: the model may have been closed while this request paused.
      admit: async () => gate.closed() ?? meter.admit(planned),
      attempt: (signal: AbortSignal) => model.ask(request, { signal, sample }),
    };
    const outcome = await callModel(ports, attempts, limits.policy);
    return "missing" in outcome
      ? { missing: byModel(outcome.missing, planned.ref.model) }
      : outcome;
  }

  return async (planned) => {
    const gate = limiters(planned.ref);
    const slot = await gate.enter(signal);
    if ("missing" in slot) return slot;
    try {
      return await claimed(planned, gate, slot);
    } finally {
      slot.leave();
    }
  };
}

/** A provider's complaint says more with the name of the model it is about. */
function byModel(cause: MissingCause, model: string): MissingCause {
  return cause.kind === "provider" ? { ...cause, message: `${model}: ${cause.message}` } : cause;
}

function rowOf(planned: PlannedRequest, response: StoredRow["response"], now: number): StoredRow {
  const { key, request, sample, epoch } = planned;
  const { provider, model } = request;
  return { key, provider, model, sample, epoch, response, at: new Date(now).toISOString() };
}

/** One value a model: refs that reach the same model by the same key share it. */
function oncePerModel<T>(make: (ref: ModelRef) => T): (ref: ModelRef) => T {
  const made = new Map<string, { readonly value: T }>();
  return (ref) => {
    const name = JSON.stringify([ref.provider, ref.model, ref.baseUrl, ref.apiKeyEnv]);
    const known = made.get(name) ?? { value: make(ref) };
    made.set(name, known);
    return known.value;
  };
}
