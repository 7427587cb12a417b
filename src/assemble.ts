import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";
import { performance } from "node:perf_hooks";

import { gitEnvironment, type GitEnv } from "./git/environment.ts";
import { openRepository, type Repository } from "./git/objects.ts";
import type { Comparison } from "./git/tree.ts";
import { everythingNew, workTree } from "./git/work-tree.ts";
import type { BatchModel } from "./models/batch.ts";
import { failure } from "./models/failure.ts";
import type { Model, ModelFailure, ModelRef } from "./models/model.ts";
import { loadBatches, loadModel } from "./models/providers/registry.ts";
import { parseScript, scriptedAnswers } from "./models/providers/script.ts";
import { scriptedModel, type ScriptedAnswerer } from "./models/providers/scripted.ts";
import { redactor } from "./report/redact.ts";
import { streamLog } from "./report/stream-log.ts";
import { isUnmistakable, secretsOf } from "./secrets.ts";
import { openMemoryStore } from "./store/memory.ts";
import { openSqliteStore } from "./store/sqlite.ts";
import type { Store } from "./store/store.ts";
import type { Surroundings } from "./surroundings.ts";
import { UsageError, valueOf } from "./usage-error.ts";
import type { Clock, World } from "./world.ts";

/** The composition root: the only importer of adapters. */

/** What differs between the commands that measure. */
export interface WorldOptions {
  readonly storePath: string;
  readonly signal: AbortSignal;
  /** Answers for provider `scripted`; null reads the file that EVENHAND_SCRIPT names. */
  readonly answerer: ScriptedAnswerer | null;
}

/** What a run needs to tell how it ended, though it has no store. */
export interface Teller {
  readonly world: Pick<World, "clock" | "log">;
  /** Blanks every secret of the environment in every encoding; each sink passes it. */
  readonly redact: (text: string) => string;
}

export interface Assembled extends Teller, AsyncDisposable {
  readonly world: World;
  /** A model's batch API; null where its provider has none that is used. */
  readonly batches: (ref: ModelRef) => Promise<BatchModel | ModelFailure | null>;
}

/** One attempt at a model call may take this long. */
const CALL_DEADLINE_MS = 120_000;

export async function assemble(around: Surroundings, options: WorldOptions): Promise<Assembled> {
  const secrets = new Set(secretsOf(around.env));
  const keys = new Set([...secrets].filter(isUnmistakable));
  let mask = redactor([...secrets]);
  let maskReply = redactor([...keys]);
  const redact = (text: string): string => mask(text);
  /** A key under a name of the configuration's choosing is masked from the moment it is read. */
  const secret = (name: string): string | undefined => {
    const value = around.env[name];
    if (value === undefined) return value;
    if (!secrets.has(value)) mask = redactor([...secrets.add(value)]);
    if (!keys.has(value)) maskReply = redactor([...keys.add(value)]);
    return value;
  };
  const clock = systemClock();
  const store = await writableStore(around, options.storePath);
  const ports = {
    secret,
    redact: (text: string): string => maskReply(text),
    deadlineMs: CALL_DEADLINE_MS,
    scripted: async (): Promise<Model | ModelFailure> => {
      const answerer = options.answerer ?? (await scriptOf(around));
      return answerer === null
        ? failure("auth", "EVENHAND_SCRIPT is not set: provider `scripted` answers from that file")
        : scriptedModel(answerer);
    },
  };
  const load = async (ref: ModelRef): Promise<Model | ModelFailure> => {
    if (ref.target === undefined) return loadModel(ref, ports);
    const { loadTarget } = await import("./models/targets/registry.ts");
    return loadTarget(ref.target, { ...ports, ...around, tempDir: tmpdir() });
  };
  const loaded = new Map<string, Promise<Model | ModelFailure>>();
  return {
    redact,
    batches: oncePerRef((ref) => loadBatches(ref, ports)),
    world: {
      clock,
      random: Math.random,
      signal: options.signal,
      log: streamLog(around.stderr, clock, redact),
      store,
      models: oncePerRef(load, loaded),
    },
    async [Symbol.asyncDispose]() {
      for (const model of await Promise.allSettled(loaded.values())) {
        if (model.status === "fulfilled" && "ask" in model.value) await model.value.close?.();
      }
      await store.close();
    },
  };
}

/** @param made what has been made already, by the models' references */
function oncePerRef<T>(make: (ref: ModelRef) => T, made = new Map<string, T>()) {
  return (ref: ModelRef): T => {
    const name = JSON.stringify(ref);
    const known = made.get(name) ?? make(ref);
    made.set(name, known);
    return known;
  };
}

export function tellerFor({ env, stderr }: Surroundings): Teller {
  const redact = redactor(secretsOf(env));
  const clock = systemClock();
  return { world: { clock, log: streamLog(stderr, clock, redact) }, redact };
}

/** The repository around the working directory, read as objects. */
export function repositoryAt(around: Surroundings): Promise<Repository> {
  const env = gitEnvironmentOf(around);
  return openRepository({ dir: around.cwd, env, tempDir: tmpdir() });
}

export const gitEnvironmentOf = ({ env }: Surroundings): GitEnv => gitEnvironment(env);

/** The files below the working directory as something entirely new, before any commit. */
export const workTreeAt = ({ cwd }: Surroundings): Comparison => everythingNew(workTree(cwd));

/** The store, made where there is none. */
export async function writableStore({ cwd }: Surroundings, storePath: string): Promise<Store> {
  const path = resolve(cwd, storePath);
  await mkdir(dirname(path), { recursive: true });
  return openSqliteStore(path);
}

/** The store as it is, or an empty one: for commands that ask nothing and leave nothing. */
export function existingStore({ cwd }: Surroundings, storePath: string): Store {
  const path = resolve(cwd, storePath);
  return existsSync(path) ? openSqliteStore(path) : openMemoryStore();
}

export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    // An aborted wait ends early; whoever waits looks at the signal next. No error is made for it, since each request
    // waits for a deadline that its answer then calls off.
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const over = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", over);
          resolve();
        };
        const timer = setTimeout(over, ms);
        signal.addEventListener("abort", over);
      }),
  };
}

async function scriptOf({ env, cwd }: Surroundings): Promise<ScriptedAnswerer | null> {
  const file = env["EVENHAND_SCRIPT"];
  if (file === undefined || file === "") return null;
  const text = await readFile(resolve(cwd, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`EVENHAND_SCRIPT: ${file} cannot be read (${error.code})`);
  });
  return scriptedAnswers(valueOf(parseScript(text, file)));
}
