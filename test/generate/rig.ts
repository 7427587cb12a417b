import { responder } from "../../src/generate/generate.ts";
import type { GenerateLimits, Responder } from "../../src/generate/generate.ts";
import type { PlannedRequest } from "../../src/generate/planned-request.ts";
import { CALL_POLICY } from "../../src/models/call.ts";
import type { CallPolicy } from "../../src/models/call.ts";
import type { Model, ModelFailure, ModelRef, ModelRequest } from "../../src/models/model.ts";
import { loadModel } from "../../src/models/providers/registry.ts";
import { requestKey } from "../../src/store/digest.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import type { Store } from "../../src/store/store.ts";
import { usd } from "../../src/units.ts";
import type { Clock } from "../../src/world.ts";
import { realClock } from "../models/clocks.ts";
import { ref, request } from "../models/requests.ts";

/** The k-th sample of a question, planned for the prompt `support/answer`. */
export function planned(
  question: string,
  more: Partial<Omit<PlannedRequest, "key" | "request">> & { request?: Partial<ModelRequest> } = {},
): PlannedRequest {
  const { request: change, ...rest } = more;
  const model = rest.ref ?? ref();
  const asked = request({
    provider: model.provider,
    model: model.model,
    baseUrl: model.baseUrl,
    messages: [{ role: "user", content: question }],
    ...change,
  });
  const sample = rest.sample ?? 1;
  const epoch = rest.epoch ?? "2026-03-01";
  return {
    ref: model,
    request: asked,
    key: requestKey(asked, sample, epoch),
    prompt: "support/answer",
    kind: "answer",
    ...rest,
    sample,
    epoch,
  };
}

/** Real pauses, made short. */
export const QUICK: CallPolicy = {
  ...CALL_POLICY,
  deadlineMs: 2000,
  pauseMs: 10,
  longestPauseMs: 50,
  graceMs: 1000,
};

export const KEY = "sk-proj-Zm9vYmFy0123456789";

/** Models over the wire, all keys set to `KEY`. */
export const overTheWire = (model: ModelRef): Promise<Model | ModelFailure> =>
  loadModel(model, {
    secret: () => KEY,
    redact: (text) => text.replaceAll(KEY, "[redacted]"),
    deadlineMs: QUICK.deadlineMs,
    scripted: async () => {
      throw new Error("no script here");
    },
  });

export interface Rig {
  readonly store?: Store;
  readonly models?: (ref: ModelRef) => Promise<Model | ModelFailure>;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
  readonly concurrency?: number;
  readonly maxUsd?: number;
  readonly maxCalls?: number;
  readonly replay?: boolean;
  readonly policy?: CallPolicy;
}

/** A responder with everything real and generous unless told otherwise. */
export function rigged(rig: Rig = {}): Responder {
  const limits: GenerateLimits = {
    replay: rig.replay ?? false,
    pace: () => ({ concurrency: rig.concurrency ?? 4 }),
    budget: { maxUsd: usd(rig.maxUsd ?? 100), maxCalls: rig.maxCalls ?? 1000 },
    policy: rig.policy ?? QUICK,
  };
  const ports = {
    clock: rig.clock ?? realClock,
    random: () => 0.5,
    signal: rig.signal ?? new AbortController().signal,
    store: rig.store ?? openMemoryStore(),
    models: rig.models ?? overTheWire,
  };
  return responder(ports, limits);
}
