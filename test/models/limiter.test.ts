import { describe, expect, it } from "vitest";

import { failure } from "../../src/models/failure.ts";
import { missing } from "../../src/models/call.ts";
import type { CallOutcome } from "../../src/models/call.ts";
import { limiter } from "../../src/models/limiter.ts";
import type { Limiter, Slot } from "../../src/models/limiter.ts";
import type { FailureKind } from "../../src/models/model.ts";
import { millis } from "../../src/units.ts";

const open = new AbortController().signal;
const answered: CallOutcome = {
  response: {
    text: "",
    toolCalls: [],
    finish: "stop",
    model: "m",
    usage: null,
    latencyMs: millis(0),
    raw: null,
  },
};
const failed = (kind: FailureKind): CallOutcome => missing(failure(kind, kind));

async function enter(gate: Limiter): Promise<Slot> {
  const slot = await gate.enter(open);
  if ("missing" in slot) throw new Error("closed");
  return slot;
}

async function through(gate: Limiter, outcome: CallOutcome): Promise<void> {
  const slot = await enter(gate);
  slot.report(outcome);
  slot.leave();
}

/** How many of the waiting have been let in once all is quiet. */
async function entered(waiting: readonly Promise<unknown>[]): Promise<number> {
  let count = 0;
  for (const one of waiting) void one.then(() => count++);
  await new Promise((resolve) => setImmediate(resolve));
  return count;
}

describe("limiter()", () => {
  it("lets one request through until the model has answered, then as many as its slots", async () => {
    const gate = limiter(3);
    const first = await enter(gate);
    const waiting = [1, 2, 3, 4].map(() => gate.enter(open));
    expect(await entered(waiting)).toBe(0);

    first.report(answered);
    expect(await entered(waiting)).toBe(2);
    first.leave();
    expect(await entered(waiting)).toBe(3);
  });

  it("tries alone again after a failure that may pass", async () => {
    const gate = limiter(3);
    await through(gate, failed("transient"));
    const waiting = [gate.enter(open), gate.enter(open)];
    expect(await entered(waiting)).toBe(1);
  });

  it.each<FailureKind>(["quota", "auth", "not_found"])(
    "gives everybody the cause after %s, waiting or not",
    async (kind) => {
      const gate = limiter(3);
      const first = await enter(gate);
      const waiting = gate.enter(open);
      first.report(failed(kind));
      first.leave();
      expect(await waiting).toEqual(failed(kind));
      expect(await gate.enter(open)).toEqual(failed(kind));
      expect(gate.closed()).toEqual(failed(kind));
    },
  );

  it("closes after two requests in vain to a model that never answered", async () => {
    const gate = limiter(3);
    await through(gate, failed("timeout"));
    expect(gate.closed()).toBeNull();
    await through(gate, failed("timeout"));
    expect(gate.closed()).toEqual(failed("timeout"));
  });

  it("closes after ten in a row to one that did, and an answer starts the count anew", async () => {
    const gate = limiter(3);
    await through(gate, answered);
    for (let n = 0; n < 9; n++) await through(gate, failed("rate"));
    await through(gate, answered);
    for (let n = 0; n < 9; n++) await through(gate, failed("rate"));
    expect(gate.closed()).toBeNull();
    await through(gate, failed("rate"));
    expect(gate.closed()).toEqual(failed("rate"));
  });

  it.each<CallOutcome>([
    failed("permanent"),
    { missing: { kind: "budget", message: "no" } },
    { missing: { kind: "cancelled" } },
  ])("stays open however often a request ends in %o", async (outcome) => {
    const gate = limiter(3);
    for (let n = 0; n < 30; n++) await through(gate, outcome);
    expect(gate.closed()).toBeNull();
  });

  it("cancels whoever waits when the run stops", async () => {
    const gate = limiter(1);
    await enter(gate);
    const stop = new AbortController();
    const waiting = gate.enter(stop.signal);
    stop.abort();
    expect(await waiting).toEqual({ missing: { kind: "cancelled" } });
    expect(await gate.enter(stop.signal)).toEqual({ missing: { kind: "cancelled" } });
  });

  it("loses no slot to one who was cancelled", async () => {
    const gate = limiter(1);
    const first = await enter(gate);
    const stop = new AbortController();
    const cancelled = gate.enter(stop.signal);
    const next = gate.enter(open);
    stop.abort();
    await cancelled;
    first.leave();
    expect(await entered([next])).toBe(1);
  });
});
