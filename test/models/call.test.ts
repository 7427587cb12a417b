import { describe, expect, it } from "vitest";

import { CALL_POLICY, callModel, pauseAfter } from "../../src/models/call.ts";
import type { Admission, CallOutcome } from "../../src/models/call.ts";
import { failure } from "../../src/models/failure.ts";
import type { FailureKind, ModelReply, ModelResponse } from "../../src/models/model.ts";
import type { MissingCause } from "../../src/score/value.ts";
import { millis } from "../../src/units.ts";
import { virtualClock } from "./clocks.ts";

const response: ModelResponse = {
  text: "Yes.",
  toolCalls: [],
  finish: "stop",
  model: "m",
  usage: null,
  latencyMs: millis(5),
  raw: {},
};
const answered: ModelReply = { ok: true, response };
const failed = (kind: FailureKind, retryAfterMs: number | null = null): ModelReply => ({
  ok: false,
  failure: failure(kind, `it was ${kind}`, {
    retryAfterMs: retryAfterMs === null ? null : millis(retryAfterMs),
  }),
});
const never = (): Promise<ModelReply> => new Promise(() => undefined);

interface Tried {
  readonly outcome: CallOutcome;
  /** Virtual milliseconds at which each attempt began. */
  readonly at: readonly number[];
  readonly settled: readonly (ModelReply | null)[];
  readonly admitted: number;
  readonly withdrawn: number;
  readonly elapsed: number;
}

/** Calls a model that replies in this order, the last reply for ever. */
async function tried(
  replies: readonly (ModelReply | (() => Promise<ModelReply>))[],
  more: {
    stop?: AbortController;
    random?: number;
    refuseFrom?: number;
    /** Called while leave for an attempt is being given. */
    onAdmit?: () => void;
    /** Told of every sleep that begins, in milliseconds. */
    onSleep?: (ms: number) => void;
  } = {},
): Promise<Tried> {
  const virtual = virtualClock();
  const clock: typeof virtual = {
    ...virtual,
    sleep: (ms, signal) => {
      queueMicrotask(() => more.onSleep?.(ms));
      return virtual.sleep(ms, signal);
    },
  };
  const stop = more.stop ?? new AbortController();
  const at: number[] = [];
  const settled: (ModelReply | null)[] = [];
  const refusal: MissingCause = { kind: "budget", message: "no" };
  let admitted = 0;
  let withdrawn = 0;
  const admit = async (): Promise<Admission | { missing: MissingCause }> => {
    if (at.length + 1 === more.refuseFrom) return { missing: refusal };
    admitted++;
    more.onAdmit?.();
    return { settle: (reply) => void settled.push(reply), withdraw: () => void withdrawn++ };
  };
  const attempt = (): Promise<ModelReply> => {
    const reply = replies[Math.min(at.length, replies.length - 1)]!;
    at.push(clock.monotonic());
    return typeof reply === "function" ? reply() : Promise.resolve(reply);
  };
  const ports = { clock, random: () => more.random ?? 0.5, signal: stop.signal };
  const outcome = await clock.run(callModel(ports, { admit, attempt }, CALL_POLICY));
  return { outcome, at, settled, admitted, withdrawn, elapsed: clock.monotonic() };
}

describe("callModel()", () => {
  it("takes the first answer", async () => {
    const { outcome, at, settled } = await tried([answered]);
    expect(outcome).toEqual({ response });
    expect(at).toEqual([0]);
    expect(settled).toEqual([answered]);
  });

  it.each<FailureKind>(["transient", "rate", "timeout", "invalid"])(
    "asks again after %s, at most five times in all",
    async (kind) => {
      const { outcome, at, settled } = await tried([failed(kind)]);
      expect(at).toHaveLength(5);
      expect(settled).toHaveLength(5);
      expect(outcome).toEqual({
        missing: { kind: "provider", failure: kind, message: `it was ${kind}` },
      });
    },
  );

  it.each<FailureKind>(["quota", "auth", "not_found", "permanent"])(
    "asks once where it is %s",
    async (kind) => {
      expect((await tried([failed(kind)])).at).toHaveLength(1);
    },
  );

  it("recovers from faults of every passing sort (C04)", async () => {
    const { outcome, at } = await tried([
      failed("transient"),
      failed("rate"),
      failed("invalid"),
      answered,
    ]);
    expect(outcome).toEqual({ response });
    expect(at).toEqual([0, 500, 1500, 3500]);
  });

  it("waits as long as the provider asks (C01)", async () => {
    const { at } = await tried([failed("rate", 3000), answered], { random: 0 });
    expect(at).toEqual([0, 3000]);
  });

  it("gives up at once where the provider asks for more than its patience (E06)", async () => {
    const { at, elapsed } = await tried([failed("rate", 36_000_000)]);
    expect(at).toHaveLength(1);
    expect(elapsed).toBe(0);
  });

  it("ends an attempt that outlives its deadline, and gives a dead host two (C10)", async () => {
    const { outcome, at, elapsed } = await tried([never]);
    expect(outcome).toMatchObject({ missing: { failure: "timeout" } });
    expect(at).toHaveLength(2);
    expect(elapsed).toBeLessThan(300_000);
  });

  it("fires the attempt's signal when its time is over", async () => {
    const clock = virtualClock();
    let seen: AbortSignal | undefined;
    const call = {
      admit: async () => ({ settle: () => undefined, withdraw: () => undefined }),
      attempt: (signal: AbortSignal) => {
        seen = signal;
        return never();
      },
    };
    const ports = { clock, random: () => 0, signal: new AbortController().signal };
    await clock.run(callModel(ports, call, CALL_POLICY));
    expect(seen?.aborted).toBe(true);
  });

  it("asks for leave before every attempt, and stops where there is none", async () => {
    const { outcome, at } = await tried([failed("transient")], { refuseFrom: 3 });
    expect(at).toHaveLength(2);
    expect(outcome).toEqual({ missing: { kind: "budget", message: "no" } });
  });

  it("begins nothing after the run was stopped (E01)", async () => {
    const stop = new AbortController();
    stop.abort();
    const { outcome, at, admitted } = await tried([answered], { stop });
    expect(outcome).toEqual({ missing: { kind: "cancelled" } });
    expect(at).toHaveLength(0);
    expect(admitted).toBe(0);
  });

  it("tells a run whose time was over from one that somebody stopped (E10)", async () => {
    const stop = new AbortController();
    stop.abort(new DOMException("over", "TimeoutError"));
    const { outcome } = await tried([answered], { stop });
    expect(outcome).toEqual({ missing: { kind: "deadline" } });
  });

  it("hands leave back unused where the run was stopped meanwhile", async () => {
    const stop = new AbortController();
    const { outcome, at, settled, withdrawn } = await tried([answered], {
      stop,
      onAdmit: () => stop.abort(),
    });
    expect(outcome).toEqual({ missing: { kind: "cancelled" } });
    expect([at.length, settled.length, withdrawn]).toEqual([0, 0, 1]);
  });

  it("waits out no pause once the run is stopped", async () => {
    const stop = new AbortController();
    const { outcome, at, elapsed } = await tried([failed("rate", 60_000)], {
      stop,
      random: 0,
      onSleep: (ms) => ms === 60_000 && stop.abort(),
    });
    expect(outcome).toEqual({ missing: { kind: "cancelled" } });
    expect(at).toHaveLength(1);
    expect(elapsed).toBe(0);
  });

  it("keeps an answer that arrives within the grace after the stop (E01)", async () => {
    const stop = new AbortController();
    const reply = async (): Promise<ModelReply> => {
      stop.abort();
      return answered;
    };
    expect((await tried([reply], { stop })).outcome).toEqual({ response });
  });

  it("cuts off what is under way when the grace ends (E01)", async () => {
    const stop = new AbortController();
    const reply = (): Promise<ModelReply> => {
      stop.abort();
      return never();
    };
    const { outcome, elapsed, settled } = await tried([reply], { stop });
    expect(outcome).toEqual({ missing: { kind: "cancelled" } });
    expect(elapsed).toBe(CALL_POLICY.graceMs);
    expect(settled).toEqual([null]);
  });
});

describe("pauseAfter()", () => {
  const transient = failure("transient", "oh");

  it.each([
    [1, 1000],
    [2, 2000],
    [3, 4000],
    [6, 32_000],
    [7, 60_000],
    [40, 60_000],
  ])("after attempt %i is anything up to %i ms", (attempt, bound) => {
    expect(pauseAfter(transient, attempt, 0, CALL_POLICY)).toBe(0);
    expect(pauseAfter(transient, attempt, 0.5, CALL_POLICY)).toBe(bound / 2);
  });

  it("is never shorter than `retry-after`, and little longer", () => {
    const limited = failure("rate", "slow", { retryAfterMs: millis(3000) });
    expect(pauseAfter(limited, 1, 0, CALL_POLICY)).toBe(3000);
    expect(pauseAfter(limited, 5, 0.999, CALL_POLICY)).toBeLessThan(4000);
  });
});
