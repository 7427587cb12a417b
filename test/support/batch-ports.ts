import type { BatchPorts } from "../../src/generate/batch.ts";
import { failure } from "../../src/models/failure.ts";
import { loadBatches } from "../../src/models/providers/registry.ts";
import type { Store } from "../../src/store/store.ts";
import { keptLog } from "./lines.ts";

/** A process over a store that may outlive it: the real libraries, and a clock that waits for nothing. */
export function batchPorts(
  store: Store,
): BatchPorts & { readonly log: ReturnType<typeof keptLog> } {
  let now = 0;
  const apis = new Map<string, ReturnType<BatchPorts["batches"]>>();
  return {
    store,
    log: keptLog(),
    signal: new AbortController().signal,
    clock: {
      now: () => Date.UTC(2026, 10, 25),
      monotonic: () => now,
      sleep: async (ms) => void (now += ms),
    },
    batches(ref) {
      const api =
        apis.get(ref.provider) ??
        loadBatches(ref, {
          secret: () => "sk-test",
          redact: (text) => text,
          deadlineMs: 5000,
          scripted: async () => failure("auth", "no script"),
        });
      apis.set(ref.provider, api);
      return api;
    },
  };
}
