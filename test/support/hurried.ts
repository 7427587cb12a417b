import { gate, type Gated } from "../../src/gate.ts";
import { memoryComparison } from "../../src/git/memory.ts";
import { loadModel } from "../../src/models/providers/registry.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import type { Store } from "../../src/store/store.ts";
import type { Day } from "../../src/units.ts";
import type { Clock } from "../../src/world.ts";
import { realClock } from "../models/clocks.ts";

/** How much faster than the machine's time passes: the usual deadline of two minutes is over in 2 s. */
const HURRY = 60;

/** Time that passes so many times faster, for waits and for whoever looks at the clock. */
const hurriedClock: Clock = {
  now: realClock.now,
  monotonic: () => realClock.monotonic() * HURRY,
  sleep: (ms, signal) => realClock.sleep(ms / HURRY, signal),
};

export interface Hurried {
  readonly store?: Store;
  readonly signal?: AbortSignal;
  readonly replay?: boolean;
}

/** The engine over the wire by the usual call policy, with nothing shortened but time. */
export function hurriedGate(
  trees: Parameters<typeof memoryComparison>[0],
  {
    store = openMemoryStore(),
    signal = new AbortController().signal,
    replay = false,
  }: Hurried = {},
): Promise<Gated> {
  return gate(
    {
      clock: hurriedClock,
      random: () => 0.5,
      signal,
      log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
      store,
      models: (ref) =>
        loadModel(ref, {
          secret: () => "sk-test-0123456789",
          redact: (text) => text,
          deadlineMs: 60_000,
          scripted: () => Promise.reject(new Error("no script here")),
        }),
    },
    {
      comparison: memoryComparison(trees),
      configPath: "evenhand.yaml",
      replay,
      asOf: "2026-11-25" as Day,
    },
  );
}
