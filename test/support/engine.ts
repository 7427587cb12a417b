import { memoryComparison, type MemoryFiles } from "../../src/git/memory.ts";
import { gate, type Gated } from "../../src/gate.ts";
import type { GateRequest } from "../../src/gate-request.ts";
import { scriptedModel, type ScriptedAnswerer } from "../../src/models/providers/scripted.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import type { Store } from "../../src/store/store.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import type { Day } from "../../src/units.ts";
import type { World } from "../../src/world.ts";

/** The engine with everything real but the network: an in-memory tree and store, and a scripted model. */

export interface Engine {
  readonly world: World;
  readonly store: Store;
  /** Every request that reached a model, in order. */
  readonly calls: readonly ModelRequest[];
  readonly logged: readonly string[];
  run(trees: Parameters<typeof memoryComparison>[0], how?: RunOptions): Promise<Gated>;
}

export interface RunOptions extends Pick<GateRequest, "held" | "focus" | "signOffs"> {
  readonly replay?: boolean;
  readonly asOf?: string;
  readonly configPath?: string;
}

export function engine(answer: ScriptedAnswerer, store: Store = openMemoryStore()): Engine {
  const calls: ModelRequest[] = [];
  const logged: string[] = [];
  const model = scriptedModel((request, sample) => {
    calls.push(request);
    return answer(request, sample);
  });
  const world: World = {
    clock: { now: () => Date.UTC(2026, 10, 25), monotonic: () => 0, sleep: async () => undefined },
    random: () => 0.5,
    signal: new AbortController().signal,
    log: {
      info: (line) => void logged.push(line),
      warn: (line) => void logged.push(line),
      progress: () => undefined,
    },
    store,
    models: async () => model,
  };
  return {
    world,
    store,
    calls,
    logged,
    run(
      trees,
      { replay = false, asOf = "2026-11-25", configPath = "evenhand.yaml", ...more } = {},
    ) {
      const comparison = memoryComparison(trees);
      return gate(world, { comparison, configPath, replay, asOf: asOf as Day, ...more });
    },
  };
}

/** A repository with one prompt, as most tests need it. */
export function repository(parts: {
  readonly prompt: string;
  readonly evals: string;
  readonly config?: string;
}): MemoryFiles {
  return {
    "evenhand.yaml": parts.config ?? CONFIG,
    "prompts/support/answer.md": parts.prompt,
    "evals/support/answer.yaml": parts.evals,
  };
}

export const CONFIG = `prompts:
  - files: prompts/**/*.md
    evals: evals/{name}.yaml
models:
  default: { provider: scripted, model: writer }
judge: { provider: scripted, model: critic }
`;
