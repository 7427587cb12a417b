import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { originOf, type Step } from "./action-step.ts";
import { branchHistory, readBranch } from "./github/branch-history.ts";
import { githubClient } from "./github/client.ts";
import { signedIn, type History } from "./history/history.ts";
import type { HistoryRecord } from "./history/record.ts";
import { signingKeys } from "./signing-keys.ts";
import type { World } from "./world.ts";

/** The records of that repository, to be read and added to. `dir` is a folder of its own; the caller removes it. */
export function historyOf(
  step: Step,
  dir: string,
  { clock, random }: Pick<World, "clock" | "random">,
): History {
  const { runner, inputs, signal, around } = step;
  const { owner, repo, apiUrl } = runner;
  const { token } = inputs;
  return branchHistory({
    origin: originOf(step),
    dir,
    place: async () => ({
      octokit: await githubClient({ token, apiUrl, signal }),
      owner,
      repo,
      sleep: (ms) => clock.sleep(ms, signal),
      random,
    }),
    keys: signingKeys(around.env),
  });
}

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
