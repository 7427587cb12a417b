import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import type { Step } from "./action-step.ts";
import { gitEnvironment } from "./git/environment.ts";
import { readBranch } from "./github/branch-history.ts";
import type { Origin } from "./github/origin.ts";
import { signedIn } from "./history/history.ts";
import type { HistoryRecord } from "./history/record.ts";
import { signingKeys } from "./signing-keys.ts";

/** The repository that the run belongs to: on a fork's pull request too it is the base. */
export const originOf = ({ runner, inputs, around }: Step): Origin => ({
  gitEnv: gitEnvironment(around.env),
  serverUrl: runner.serverUrl,
  repository: `${runner.owner}/${runner.repo}`,
  token: inputs.token,
});

/** What the run's own keys vouch for having been in production, oldest first. A run without keys knows nothing. */
export async function formerlyInProduction(step: Step): Promise<readonly HistoryRecord[]> {
  const keys = signingKeys(step.around.env);
  if (keys.length === 0) return [];
  const dir = await mkdtemp(join(step.runner.temp, "evenhand-history-"));
  try {
    const { found, complaint } = await readBranch({ origin: originOf(step), dir, keys });
    if (complaint !== null) step.warn(`The history could not be read: ${complaint}`);
    return signedIn(found);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
