import { z } from "zod";

import type { BatchModel } from "../models/batch.ts";
import type { ModelFailure, ModelRef, ModelResponse } from "../models/model.ts";
import { PROVIDER_NAMES } from "../models/provider.ts";
import { readNote } from "../store/notes.ts";
import type { Sha256 } from "../units.ts";
import type { World } from "../world.ts";
import type { PlannedRequest } from "./planned-request.ts";

/** Requests on their way through a provider's batch API: journaled before they are waited for. */

export type BatchPorts = Pick<World, "store" | "clock" | "signal" | "log"> & {
  readonly batches: (ref: ModelRef) => Promise<BatchModel | ModelFailure | null>;
};

/** Topic of the notes that say which batches are under way (name: the provider's id). */
const BATCH_TOPIC = "batch";
/** What stands there once a batch's answers are in the store. */
const ENDED = "ended";

/** Below the providers' limits of 50,000 (OpenAI) and 100,000 (Anthropic), so that the bytes stay below theirs too. */
const MOST_ITEMS = 10_000;
const POLL_MS = 60_000;
/** Rows on their way to disk at a time. */
const IN_FLIGHT = 200;

const journaled = z.strictObject({
  ref: z.strictObject({
    provider: z.enum(PROVIDER_NAMES),
    model: z.string(),
    baseUrl: z.string().nullable(),
    apiKeyEnv: z.string().nullable(),
  }),
  items: z.array(z.tuple([z.string(), z.number(), z.string()])),
});

/** A batch under way, as it is journaled. */
export interface PendingBatch {
  readonly id: string;
  readonly ref: ModelRef;
  /** Key, sample and epoch of each request. */
  readonly items: readonly (readonly [key: string, sample: number, epoch: string])[];
}

/** What an answer of a batch was. */
export interface Answered {
  readonly ref: ModelRef;
  readonly response: ModelResponse;
}

/** Batches that an earlier run, or this one, has submitted and not taken back. */
export function pendingBatches(store: World["store"]): readonly PendingBatch[] {
  return [...store.notes()].flatMap(({ topic, name, value }) => {
    const batch = topic === BATCH_TOPIC ? readNote(journaled, value) : null;
    return batch === null ? [] : [{ id: name, ...batch }];
  });
}

/**
 * Submits requests in batches of one model each. What a provider refuses is a warning, and stays missing.
 *
 * @param requests of models with a batch API
 */
export async function submitBatches(
  ports: BatchPorts,
  requests: readonly PlannedRequest[],
): Promise<readonly PendingBatch[]> {
  const submitted: PendingBatch[] = [];
  for (const group of Map.groupBy(requests, ({ ref }) => JSON.stringify(ref)).values()) {
    for (let at = 0; at < group.length; at += MOST_ITEMS) {
      const batch = await submit(ports, group.slice(at, at + MOST_ITEMS));
      if (batch !== null) submitted.push(batch);
    }
  }
  return submitted;
}

async function submit(
  { batches, store, log }: BatchPorts,
  requests: readonly PlannedRequest[],
): Promise<PendingBatch | null> {
  const { provider, model, baseUrl, apiKeyEnv } = requests[0]!.ref;
  const ref = { provider, model, baseUrl, apiKeyEnv };
  const api = await batches(ref);
  const reply =
    api === null || !("submit" in api)
      ? { ok: false as const, failure: api }
      : await api.submit(requests.map(({ key, request }) => ({ key, request })));
  if (!reply.ok) {
    const why = reply.failure?.message ?? "the provider has no batch API that is used";
    log.warn(`No batch of ${model} was submitted: ${why}`);
    return null;
  }
  const items = requests.map(({ key, sample, epoch }) => [key, sample, epoch] as const);
  await store.note(BATCH_TOPIC, reply.id, JSON.stringify({ ref, items }));
  return { id: reply.id, ref, items };
}

/**
 * Waits for batches and puts their answers into the store, one by one.
 *
 * @param untilMs by the monotonic clock; what has not ended by then stays journaled for a later run
 * @returns batches that are still under way
 */
export async function collectBatches(
  ports: BatchPorts,
  pending: readonly PendingBatch[],
  { untilMs, answered }: { readonly untilMs: number; readonly answered: (of: Answered) => void },
): Promise<readonly PendingBatch[]> {
  const { clock, signal } = ports;
  let waiting = pending;
  for (;;) {
    const left: PendingBatch[] = [];
    for (const batch of waiting) if (!(await ended(ports, batch, answered))) left.push(batch);
    waiting = left;
    if (waiting.length === 0 || signal.aborted || clock.monotonic() >= untilMs) return waiting;
    await clock.sleep(Math.min(POLL_MS, untilMs - clock.monotonic()), signal);
  }
}

/** Whether a batch is over: its answers are in the store, or will never come. */
async function ended(
  ports: BatchPorts,
  batch: PendingBatch,
  answered: (of: Answered) => void,
): Promise<boolean> {
  const { batches, store, log } = ports;
  const { id, ref } = batch;
  const api = await batches(ref);
  if (api === null || !("state" in api)) {
    log.warn(`Batch ${id} cannot be asked for: ${api?.message ?? "no batch API"}`);
    return false;
  }
  const state = await api.state(id);
  if (state.kind === "running") return false;
  if (state.kind === "unreachable") {
    log.warn(`Batch ${id} cannot be asked for: ${state.failure.message}`);
    return false;
  }
  if (state.kind === "refused") log.warn(`Batch ${id} gives no answers: ${state.message}`);
  else if (!(await taken(ports, batch, api, answered))) return false;
  await store.note(BATCH_TOPIC, id, ENDED);
  return true;
}

/** Stores a batch's results; false where reading broke off, after which they are read again. */
async function taken(
  { store, clock, log }: BatchPorts,
  { id, ref, items }: PendingBatch,
  api: BatchModel,
  answered: (of: Answered) => void,
): Promise<boolean> {
  const asked = new Map(items.map(([key, sample, epoch]) => [key, { sample, epoch }]));
  const { provider, model } = ref;
  const failures = new Map<string, number>();
  const writes: Promise<unknown>[] = [];
  const broken = await api.results(id, async (result) => {
    const item = asked.get(result.key);
    // A key that was not asked is none of ours.
    if (item === undefined) return;
    if ("failed" in result) {
      failures.set(result.failed, (failures.get(result.failed) ?? 0) + 1);
      return;
    }
    const key = result.key as Sha256;
    if (store.get(key) !== undefined) return;
    answered({ ref, response: result.response });
    const at = new Date(clock.now()).toISOString();
    writes.push(store.put({ key, provider, model, ...item, response: result.response, at }));
    if (writes.length >= IN_FLIGHT) await Promise.all(writes.splice(0));
  });
  await Promise.all(writes);
  for (const [why, count] of failures) log.warn(`${count} requests of batch ${id} failed: ${why}`);
  if (broken !== null) log.warn(`Batch ${id} could not be read: ${broken.message}`);
  return broken === null;
}
