import { join } from "node:path";

import { assemble, type Assembled } from "./assemble.ts";
import { gitEnvironment } from "./git/environment.ts";
import type { CachePlace } from "./github/cache.ts";
import type { Compared } from "./github/compared.ts";
import type { Inputs } from "./github/inputs.ts";
import type { Origin } from "./github/origin.ts";
import { hasOwnPolicy } from "./github/own-policy.ts";
import type { Runner } from "./github/runner.ts";
import { fetchTrees } from "./github/trees.ts";
import { withTimeLimit } from "./stop-signal.ts";
import type { Store } from "./store/store.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a step of the action was given. */
export interface Step {
  /** The keys that came as inputs are in `env`, and both streams are stdout. */
  readonly around: Surroundings;
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly signal: AbortSignal;
  /** One annotation on the run's page. */
  readonly warn: (line: string) => void;
}

export const storeOf = ({ out }: Inputs): string => join(out, "store.db");

/** The engine's world in a step, with warnings where GitHub shows them. */
export async function assembleStep(step: Step): Promise<Assembled> {
  const { around, inputs, signal, warn } = step;
  const assembled = await assemble(around, { storePath: storeOf(inputs), signal, answerer: null });
  const { world } = assembled;
  return { ...assembled, world: { ...world, log: { ...world.log, warn } } };
}

/** The same, until the time that the step has is over; what is measured by then is still published. */
export function assembleMeasuring(step: Step): Promise<Assembled> {
  const { signal, inputs } = step;
  const { timeoutMinutes } = inputs;
  const measuring = timeoutMinutes === null ? signal : withTimeLimit(signal, timeoutMinutes);
  return assembleStep({ ...step, signal: measuring });
}

export function cachePlace({ runner, inputs }: Step, shelf: CachePlace["shelf"]): CachePlace {
  const { temp, runId, runAttempt } = runner;
  return { shelf, configPath: inputs.config, dir: temp, runId, attempt: runAttempt };
}

/** The repository that the run belongs to: on a fork's pull request too it is the base. */
export const originOf = ({ runner, inputs, around }: Step): Origin => ({
  gitEnv: gitEnvironment(around.env),
  serverUrl: runner.serverUrl,
  repository: `${runner.owner}/${runner.repo}`,
  token: inputs.token,
});

/** What an event compares, from the repository on GitHub. */
export function fetched(step: Step, compared: Compared, { world }: Assembled) {
  const { runner, inputs, signal } = step;
  return fetchTrees({
    ...compared,
    ...originOf(step),
    ownPolicy: (defaultBranch) => hasOwnPolicy(defaultBranch, inputs.config, compared.baseRef),
    tempDir: runner.temp,
    sleep: (ms) => world.clock.sleep(ms, signal),
  });
}

/** How many responses a store holds. */
export function rowsIn(store: Store): number {
  return Array.from(store.rows(), ({ key }) => key).length;
}
