import { describe, expect, it } from "vitest";

import { missing } from "../../src/models/call.ts";
import type { CallOutcome } from "../../src/models/call.ts";
import { failure } from "../../src/models/failure.ts";
import { limiter } from "../../src/models/limiter.ts";
import type { Entrant, Limiter, Slot } from "../../src/models/limiter.ts";
import type { FailureKind, ModelReply, ModelResponse } from "../../src/models/model.ts";
import type { Pace } from "../../src/models/pacer.ts";
import type { RateHints } from "../../src/models/rate-hints.ts";
import { millis } from "../../src/units.ts";
import { virtualClock } from "./clocks.ts";
import type { VirtualClock } from "./clocks.ts";

const entrant: Entrant = { inputTokens: 10, outputTokens: 90, again: false };

const response: ModelResponse = {
  text: "",
  finish: "stop",
  toolCalls: [],
  model: "m",
  usage: { inputTokens: 10, cachedInputTokens: 0, outputTokens: 90 },
  latencyMs: millis(0),
  raw: null,
};
const answered = { ok: true, response } as const satisfies ModelReply;
const refused = (kind: FailureKind, retryAfterMs: number | null = null): ModelReply => ({
  ok: false,
  failure: failure(kind, kind, {
    retryAfterMs: retryAfterMs === null ? null : millis(retryAfterMs),
  }),
});
const failed = (kind: FailureKind): CallOutcome => missing(failure(kind, kind));

interface Gate {
  readonly gate: Limiter;
  readonly clock: VirtualClock;
  readonly stop: AbortController;
}

function open(pace: Pace | number): Gate {
  const clock = virtualClock();
  const stop = new AbortController();
  const ports = { clock, random: () => 0, signal: stop.signal };
  const gate = limiter(typeof pace === "number" ? { concurrency: pace } : pace, ports);
  return { gate, clock, stop };
}

async function enter(gate: Limiter, again = false): Promise<Slot> {
  const slot = await gate.enter({ ...entrant, again });
  if ("missing" in slot) throw new Error("closed");
  return slot;
}

/** One request of one attempt. */
async function through(gate: Limiter, outcome: CallOutcome, reply: ModelReply | null = null) {
  const slot = await enter(gate);
  slot.settle(reply);
  gate.report(outcome);
}

const answer = (gate: Limiter): Promise<void> => through(gate, { response }, answered);

/** A gate whose model has answered once. */
async function proven(pace: Pace | number): Promise<Gate> {
  const opened = open(pace);
  await opened.clock.run(answer(opened.gate));
  return opened;
}

/** How many of the waiting have been let in once all is quiet. */
async function entered(waiting: readonly Promise<unknown>[]): Promise<number> {
  let count = 0;
  for (const one of waiting) void one.then(() => count++);
  await new Promise((resolve) => setImmediate(resolve));
  return count;
}

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** When each of so many requests left, in virtual milliseconds; each is answered at once. */
async function departures(
  { gate, clock }: Gate,
  count: number,
  replyTo: (nth: number) => ModelReply = () => answered,
): Promise<readonly number[]> {
  const at: number[] = [];
  const requests = times(count, async () => {
    const slot = await enter(gate);
    at.push(clock.monotonic());
    slot.settle(replyTo(at.length));
  });
  await clock.run(Promise.all(requests));
  return at;
}

describe("limiter() of a model that has not answered", () => {
  it("lets one request through until it has, then as many as its slots", async () => {
    const { gate } = open(3);
    const first = await enter(gate);
    const waiting = times(4, () => gate.enter(entrant));
    expect(await entered(waiting)).toBe(0);

    first.settle(answered);
    gate.report({ response });
    expect(await entered(waiting)).toBe(3);
  });

  it("tries alone again after a failure that may pass", async () => {
    const { gate } = open(3);
    await through(gate, failed("transient"));
    expect(await entered([gate.enter(entrant), gate.enter(entrant)])).toBe(1);
  });

  it("lets no other request through while the first one pauses between its attempts", async () => {
    const { gate } = open(3);
    const first = await enter(gate);
    const waiting = times(2, () => gate.enter(entrant));
    first.settle(refused("transient"));
    expect(await entered(waiting)).toBe(0);
    (await enter(gate, true)).settle(refused("transient"));
    expect(await entered(waiting)).toBe(0);
    gate.report(failed("transient"));
    expect(await entered(waiting)).toBe(1);
  });

  it.each<FailureKind>(["quota", "auth", "not_found"])(
    "gives everybody the cause after %s, waiting or not",
    async (kind) => {
      const { gate } = open(3);
      const first = await enter(gate);
      const waiting = gate.enter(entrant);
      gate.report(failed(kind));
      first.withdraw();
      expect(await waiting).toEqual(failed(kind));
      expect(await gate.enter(entrant)).toEqual(failed(kind));
      expect(gate.closed()).toEqual(failed(kind));
    },
  );

  it("closes after two requests in vain", async () => {
    const { gate } = open(3);
    await through(gate, failed("timeout"));
    expect(gate.closed()).toBeNull();
    await through(gate, failed("timeout"));
    expect(gate.closed()).toEqual(failed("timeout"));
  });
});

describe("limiter()", () => {
  it("closes after ten requests in vain in a row, and an answer starts the count anew", async () => {
    const { gate } = await proven(3);
    for (let n = 0; n < 9; n++) await through(gate, failed("rate"));
    await answer(gate);
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
    const { gate } = open(3);
    for (let n = 0; n < 30; n++) await through(gate, outcome);
    expect(gate.closed()).toBeNull();
  });

  it("cancels whoever waits when the run stops", async () => {
    const { gate, stop } = open(1);
    await enter(gate);
    const waiting = gate.enter(entrant);
    stop.abort();
    expect(await waiting).toEqual({ missing: { kind: "cancelled" } });
    expect(await gate.enter(entrant)).toEqual({ missing: { kind: "cancelled" } });
  });

  it("frees a slot once, however often its end is told", async () => {
    const { gate } = await proven(1);
    const first = await enter(gate);
    first.settle(answered);
    first.withdraw();
    expect(await entered([gate.enter(entrant), gate.enter(entrant)])).toBe(1);
  });

  it("lets those go first that were tried before", async () => {
    const { gate } = await proven(1);
    const first = await enter(gate);
    const order: string[] = [];
    const fresh = enter(gate).then(() => order.push("fresh"));
    const again = enter(gate, true).then((slot) => {
      order.push("again");
      slot.withdraw();
    });
    first.withdraw();
    await Promise.all([fresh, again]);
    expect(order).toEqual(["again", "fresh"]);
  });

  it("keeps no model waiting for another", async () => {
    const [slow, quick] = [await proven(1), await proven(1)];
    await through(slow.gate, { missing: { kind: "cancelled" } }, refused("rate", 60_000));
    expect(await entered([slow.gate.enter(entrant), quick.gate.enter(entrant)])).toBe(1);
  });
});

describe("limiter() of a provider that had too much", () => {
  it("halves what is under way, once for all that were sent together", async () => {
    const { gate } = await proven(8);
    const flight = await Promise.all(times(8, () => enter(gate)));
    for (const slot of flight.slice(0, 3)) slot.settle(refused("rate"));
    for (const slot of flight.slice(3)) slot.withdraw();
    expect(await entered(times(8, () => gate.enter(entrant)))).toBe(4);
  });

  it("takes 503 and 529 for the same, and no other fault", async () => {
    for (const [status, left] of [
      [503, 4],
      [529, 4],
      [500, 8],
    ] as const) {
      const { gate } = await proven(8);
      const slot = await enter(gate);
      slot.settle({ ok: false, failure: failure("transient", "oh", { status }) });
      expect(await entered(times(9, () => gate.enter(entrant)))).toBe(left);
    }
  });

  it("opens again by one slot a window of answers", async () => {
    const { gate } = await proven(8);
    (await enter(gate)).settle(refused("rate"));
    for (let n = 0; n < 5; n++) await answer(gate);
    expect(await entered(times(8, () => gate.enter(entrant)))).toBe(5);
  });

  it("sends nothing to the model for as long as it asks (C01)", async () => {
    const opened = await proven(4);
    const at = await departures(opened, 12, (nth) =>
      nth === 2 ? refused("rate", 3000) : answered,
    );
    expect(at.filter((ms) => ms > 0 && ms < 3000)).toEqual([]);
    expect(at.filter((ms) => ms >= 3000)).not.toEqual([]);
  });

  it("lets one leave after a pause, and the others as answers come: no herd", async () => {
    const { gate, clock } = await proven(16);
    (await enter(gate)).settle(refused("rate", 3000));
    const slots: Slot[] = [];
    const waiting = times(16, () => enter(gate).then((slot) => slots.push(slot)));
    await clock.run(waiting[0]!);
    const left: number[] = [slots.length];
    for (let n = 0; n < 3; n++) {
      slots[n]!.settle(answered);
      await new Promise((resolve) => setImmediate(resolve));
      left.push(slots.length);
    }
    expect(left).toEqual([1, 3, 5, 7]);
  });

  it("waits out no pause of hours: the next one is refused just as fast (E06)", async () => {
    const opened = await proven(1);
    const at = await departures(opened, 2, () => refused("rate", 36_000_000));
    expect(at).toEqual([0, 0]);
  });
});

describe("limiter() of a provider that tells what is left", () => {
  const hints = (more: Partial<RateHints>): ModelReply => ({
    ...answered,
    hints: { requests: null, tokens: null, ...more },
  });

  it("holds back what would be one request too many until the limit is whole again", async () => {
    const opened = await proven(1);
    const requests = { remaining: 2, limit: 100, resetMs: millis(5000) };
    const at = await departures(opened, 6, (nth) => (nth === 1 ? hints({ requests }) : answered));
    expect(at.filter((ms) => ms < 5000)).toHaveLength(3);
    expect(at.filter((ms) => ms >= 5000)).toHaveLength(3);
  });

  it("counts what was sent meanwhile against what a late reply says", async () => {
    const { gate } = await proven(8);
    const flight = await Promise.all(times(3, () => enter(gate)));
    flight[0]!.settle(hints({ requests: { remaining: 3, limit: 9, resetMs: millis(5000) } }));
    expect(await entered(times(4, () => gate.enter(entrant)))).toBe(1);
  });

  it("holds back requests whose tokens would be too many", async () => {
    const opened = await proven(1);
    const tokens = { remaining: 250, limit: 1000, resetMs: millis(2000) };
    const at = await departures(opened, 4, (nth) => (nth === 1 ? hints({ tokens }) : answered));
    expect(at.filter((ms) => ms < 2000)).toHaveLength(3);
  });

  it.each<[string, Partial<RateHints["requests"] & object>]>([
    ["a reset that lies hours ahead (E06)", { resetMs: millis(36_000_000) }],
    ["a reset that is over (E06)", { resetMs: millis(0) }],
  ])("heeds not %s", async (_, part) => {
    const opened = await proven(1);
    const requests = { remaining: 0, limit: 9, resetMs: millis(1000), ...part };
    expect(await departures(opened, 3, () => hints({ requests }))).toEqual([0, 0, 0]);
  });
});

describe("limiter() by a configuration", () => {
  it("spreads requests evenly over the minute", async () => {
    const opened = await proven({ concurrency: 8, requestsPerMinute: 60 });
    const at = await departures(opened, 5);
    expect(at).toEqual([1000, 2000, 3000, 4000, 5000]);
  });

  it("spreads tokens, by what answers use and not by what they might", async () => {
    const opened = await proven({ concurrency: 8, tokensPerMinute: 6000 });
    const short = {
      ...response,
      usage: { inputTokens: 10, cachedInputTokens: 0, outputTokens: 40 },
    };
    const at = await departures(opened, 40, () => ({ ok: true, response: short }));
    const minute = at.filter((ms) => ms < 20_000).length;
    expect(minute).toBeGreaterThan(25);
    expect(minute * 50).toBeLessThanOrEqual(6000 / 3);
  });

  it("lets a request pass that is larger than the minute's tokens, and the next one much later", async () => {
    const opened = await proven({ concurrency: 1, tokensPerMinute: 50 });
    const [first, second] = await departures(opened, 2);
    expect(first).toBeGreaterThan(110_000);
    expect(second! - first!).toBeGreaterThan(110_000);
  });
});
