import { callModel, missing, policyOf, stopped } from "../models/call.ts";
import type { Admission, CallOutcome, CallPolicy } from "../models/call.ts";
import { usageAtMost } from "../models/estimate-tokens.ts";
import { limiter } from "../models/limiter.ts";
import type { Limiter, Slot } from "../models/limiter.ts";
import type { ModelRef, Usage } from "../models/model.ts";
import type { Pace } from "../models/pacer.ts";
import type { Missing, MissingCause } from "../score/value.ts";
import type { StoredRow } from "../store/store.ts";
import type { World } from "../world.ts";
import type { Meter } from "./meter.ts";
import type { Answer, PlannedRequest } from "./planned-request.ts";

export type PayPorts = Pick<World, "clock" | "random" | "signal" | "store" | "models">;

export interface PayLimits {
  readonly pace: (ref: ModelRef) => Pace;
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
  const limiters = oncePerModel((ref) => limiter(limits.pace(ref), ports));

  /** Pays unless another process that shares the store does; then waits for its row. */
  async function claimed(planned: PlannedRequest, entry: Entry): Promise<Answer> {
    while (!(await store.claim(planned.key))) {
      const row = store.get(planned.key);
      if (row !== undefined) {
        entry.gate.report({ response: row.response });
        return { row, reused: true };
      }
      if (signal.aborted) return stopped(signal);
      await clock.sleep(LOOK_AGAIN_MS, signal);
    }
    const outcome = await call(planned, entry);
    entry.gate.report(outcome);
    if ("missing" in outcome) {
      await store.release(planned.key);
      return outcome;
    }
    // A key met twice keeps its first row, and a replay will see that one.
    const row = await store.put(rowOf(planned, outcome.response, clock.now()));
    return { row, reused: false };
  }

  async function call(planned: PlannedRequest, entry: Entry): Promise<CallOutcome> {
    const model = await models(planned.ref);
    if (!("ask" in model)) return missing(model);
    const { request, sample } = planned;
    const attempts = {
      admit: (attempt: number) => admit(planned, entry, attempt),
      attempt: (signal: AbortSignal) => model.ask(request, { signal, sample }),
    };
    const outcome = await callModel(ports, attempts, policyOf(limits.policy, planned.ref));
    return "missing" in outcome
      ? { missing: byModel(outcome.missing, planned.ref.model) }
      : outcome;
  }

  /** The slot that the request came with serves its first attempt; every other has to get one, and the budget's leave. */
  async function admit(
    planned: PlannedRequest,
    { gate, first, atMost }: Entry,
    attempt: number,
  ): Promise<Admission | Missing> {
    const slot = attempt === 1 ? first : await gate.enter({ ...atMost, again: true });
    if ("missing" in slot) return slot;
    // The model may have been closed while this request waited for its claim.
    const paid = gate.closed() ?? (await meter.admit(planned, atMost));
    if ("missing" in paid) {
      slot.withdraw();
      return paid;
    }
    return {
      withdraw() {
        slot.withdraw();
        paid.withdraw();
      },
      settle(reply) {
        slot.settle(reply);
        paid.settle(reply);
      },
    };
  }

  return async (planned) => {
    const gate = limiters(planned.ref);
    const atMost = usageAtMost(planned.request);
    const first = await gate.enter({ ...atMost, again: false });
    if ("missing" in first) return first;
    try {
      return await claimed(planned, { gate, first, atMost });
    } finally {
      first.withdraw();
    }
  };
}

/** A request on its way to its model. */
interface Entry {
  readonly gate: Limiter;
  readonly first: Slot;
  readonly atMost: Usage;
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
    const { provider, model, baseUrl, apiKeyEnv, target } = ref;
    const name = JSON.stringify([provider, model, baseUrl, apiKeyEnv, target?.version]);
    const known = made.get(name) ?? { value: make(ref) };
    made.set(name, known);
    return known.value;
  };
}
