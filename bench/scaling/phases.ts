import { join } from "node:path";

import { detect } from "../../src/detect/detect.ts";
import { fill } from "../../src/fill.ts";
import { gate } from "../../src/gate.ts";
import type { GateRequest } from "../../src/gate-request.ts";
import { memoryComparison } from "../../src/git/memory.ts";
import { scriptedModel } from "../../src/models/providers/scripted.ts";
import type { Shard } from "../../src/plan/shard.ts";
import { planReport } from "../../src/plan-report.ts";
import { exportStore } from "../../src/store/export.ts";
import { importStore } from "../../src/store/import.ts";
import { macKey } from "../../src/store/mac.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import type { Store } from "../../src/store/store.ts";
import type { Day } from "../../src/units.ts";
import type { World } from "../../src/world.ts";
import { answerOf, suite } from "./suite.ts";

export type Phase = "plan" | "shard" | "merge" | "gate";

/** What a phase took. */
export interface Figures {
  /** Planned, asked, imported, or read from the store. */
  readonly requests: number;
  readonly seconds: number;
  /** The process's largest resident set. */
  readonly rssMb: number;
}

export interface Scene {
  readonly cases: number;
  /** Where stores and their exports lie. */
  readonly dir: string;
  readonly shard: Shard;
}

const asOf = "2026-11-25" as Day;
const key = macKey("cache-key", "bench");

/** One phase of a large run, in this process. */
export async function phase(name: Phase, scene: Scene): Promise<Figures> {
  const began = performance.now();
  const requests = await PHASES[name](scene);
  return {
    requests,
    seconds: (performance.now() - began) / 1000,
    rssMb: process.resourceUsage().maxRSS / 1024,
  };
}

const PHASES: { readonly [name in Phase]: (scene: Scene) => Promise<number> } = {
  async plan({ cases }) {
    const detected = await detect(requestOf(cases));
    if (detected.kind === "stopped") throw new Error(detected.detail);
    const { costs } = await planReport(openMemoryStore(), detected, asOf);
    return costs.reduce((sum, { answers, judgements }) => sum + answers + judgements, 0);
  },
  async shard({ cases, dir, shard }) {
    const store = openSqliteStore(join(dir, `shard-${shard.index}.db`));
    const filled = await fill(worldOf(store), requestOf(cases), shard);
    if (filled.kind === "stopped") throw new Error(filled.detail);
    await exportStore(store, exportAt(dir, shard.index), key);
    await store.close();
    return filled.spend.calls;
  },
  async merge({ dir, shard }) {
    const store = openSqliteStore(join(dir, "merged.db"));
    let rows = 0;
    for (let index = 1; index <= shard.of; index++) {
      rows += (await importStore(store, exportAt(dir, index), [key])).rows;
    }
    await store.close();
    return rows;
  },
  async gate({ cases, dir }) {
    const store = openSqliteStore(join(dir, "merged.db"));
    const { verdict, spend } = await gate(worldOf(store), requestOf(cases));
    await store.close();
    if (verdict.outcome !== "pass") throw new Error(verdict.detail ?? verdict.outcome);
    return spend?.reused ?? 0;
  },
};

const exportAt = (dir: string, index: number): string => join(dir, `shard-${index}.jsonl.gz`);

const requestOf = (cases: number): GateRequest => ({
  comparison: memoryComparison(suite(cases)),
  configPath: "evenhand.yaml",
  replay: false,
  asOf,
});

function worldOf(store: Store): World {
  const model = scriptedModel(answerOf);
  return {
    clock: {
      now: () => Date.parse(asOf),
      monotonic: () => performance.now(),
      sleep: async () => undefined,
    },
    random: () => 0.5,
    signal: new AbortController().signal,
    log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
    store,
    models: async () => model,
  };
}
