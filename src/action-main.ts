import { readFile } from "node:fs/promises";

import { actionSweep } from "./action-sweep.ts";
import { assembleStep, cachePlace, rowsIn, storeOf, type Step } from "./action-step.ts";
import type { Assembled } from "./assemble.ts";
import { compareAndWrite } from "./commands/compare.ts";
import { refuseCommittedStore } from "./commands/compared.ts";
import type { Finished } from "./commands/finished.ts";
import { gateAndWrite, stopAndWrite } from "./commands/gate.ts";
import { stoppedBy } from "./commands/stopped-by.ts";
import type { GateRequest, Stopped } from "./gate-request.ts";
import { gitEnvironment } from "./git/environment.ts";
import type { Tree } from "./git/tree.ts";
import { restoreStore } from "./github/cache.ts";
import { githubClient } from "./github/client.ts";
import { comparedBy, type Compared } from "./github/compared.ts";
import { parseEvent } from "./github/event.ts";
import { signingKeys } from "./signing-keys.ts";
import { hasOwnPolicy } from "./github/own-policy.ts";
import { runUrl } from "./github/runner.ts";
import { destinations } from "./github/sinks.ts";
import { fetchTrees } from "./github/trees.ts";
import { unsafeCheckout } from "./github/unsafe-checkout.ts";
import type { ExitCode } from "./reason.ts";
import { publish } from "./report/publish.ts";
import { withTimeLimit } from "./stop-signal.ts";
import { UsageError } from "./usage-error.ts";

const restoreMs = 60_000;

/**
 * Event and inputs → verdict → outputs, summary, comment → exit code.
 *
 * @param started told how many rows the store has before anything is asked, for the post step
 */
export async function actionMain(step: Step, started: (rows: number) => void): Promise<ExitCode> {
  const { around, runner, inputs, signal, warn } = step;
  const payload: unknown = JSON.parse(await readFile(runner.eventPath, "utf8"));
  const event = parseEvent(runner.eventName, payload, runner.sha);
  if (event.kind === "unsupported") throw new UsageError(event.todo);
  if (event.kind === "schedule" || inputs.sweep) {
    if (event.kind === "schedule" || event.kind === "workflow_dispatch") {
      return actionSweep(step, event.defaultBranch, started);
    }
    throw new UsageError(
      "the input `sweep` is for workflow_dispatch and schedule: a pull request is gated",
    );
  }
  const pull = event.kind === "pull_request" ? event : null;
  if (pull?.action === "closed") {
    around.stdout.write("The pull request is closed: nothing to gate.\n");
    return 0;
  }
  const compared = comparedBy(event, inputs);
  const { timeoutMinutes } = inputs;
  // What is measured when time is over is still published, so this ends the measuring alone.
  const measuring = timeoutMinutes === null ? signal : withTimeLimit(signal, timeoutMinutes);
  await using assembled = await assembleStep({ ...step, signal: measuring });
  const { store, log } = assembled.world;
  const keys = signingKeys(around.env);
  const tools = { log, signal, deadlineMs: restoreMs };
  const target = pull?.target === true;
  const unsafe = target ? await unsafeCheckout(runner.workspace, runner.sha) : null;
  const restored = inputs.cache && keys.length > 0 && unsafe === null;
  if (restored) await restoreStore(store, keys, cachePlace(step), tools);
  // What runs on pull_request_target writes into the default branch's cache, which a fork's text must not reach.
  if (!target) started(rowsIn(store));
  const stranger = target && pull.fork;
  const finished = await decide({ ...step, stranger }, compared, assembled, unsafe);
  const { token } = inputs;
  const client = () => githubClient({ token, apiUrl: runner.apiUrl, signal });
  const { suite } = finished.verdict;
  const comment = pull && { client, number: pull.number, suite, signal };
  await publish(finished, destinations(runner, comment), warn);
  log.info(finished.texts.headline);
  return finished.exitCode;
}

/** The verdict on disk, whatever happens: only wrong usage is thrown. */
async function decide(
  step: Step & Required<Pick<GateRequest, "stranger">>,
  compared: Compared,
  assembled: Assembled,
  unsafe: Stopped | null,
): Promise<Finished> {
  const { inputs, runner, around, stranger } = step;
  const place = { out: inputs.out, runUrl: runUrl(runner), artifact: null };
  const asked = { base: compared.baseRef, head: compared.headSha, config: inputs.config };
  try {
    const trees = unsafe ?? (await fetched(step, compared, assembled));
    if (trees.kind === "stopped") return await stopAndWrite(assembled, trees, asked, place);
    await using _ = trees;
    const { comparison } = trees;
    const { cwd } = around;
    await refuseCommittedStore(comparison.head, { cwd, store: storeOf(inputs) });
    const config = inputs.config;
    if (inputs.supplied === null) {
      const request = { comparison, configPath: config, replay: false, asOf: null, stranger };
      return await gateAndWrite(assembled, request, place);
    }
    const setUp = filesOf(comparison.policy);
    const supplied = {
      ...inputs.supplied,
      config,
      cwd,
      setUp,
      suppliedByHead: true,
      replay: false,
    };
    return await compareAndWrite(assembled, supplied, place);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return stopAndWrite(assembled, stoppedBy(error), asked, place);
  }
}

function fetched(
  { runner, inputs, around, signal }: Step,
  compared: Compared,
  { world }: Assembled,
) {
  return fetchTrees({
    ...compared,
    ownPolicy: (defaultBranch) => hasOwnPolicy(defaultBranch, inputs.config, compared.baseRef),
    gitEnv: gitEnvironment(around.env),
    serverUrl: runner.serverUrl,
    repository: `${runner.owner}/${runner.repo}`,
    token: inputs.token,
    tempDir: runner.temp,
    sleep: (ms) => world.clock.sleep(ms, signal),
  });
}

/** Files of a tree by path, null where there is none. */
function filesOf(tree: Tree): (path: string) => Promise<Uint8Array | null> {
  return async (path) => {
    const entries = await tree.list();
    if (!entries.some((entry) => entry.kind === "file" && entry.path === path)) return null;
    const [bytes] = await tree.read([path]);
    return bytes ?? null;
  };
}
