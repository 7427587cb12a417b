import { readFile } from "node:fs/promises";

import { takeOver } from "./action-evidence.ts";
import { formerlyInProduction } from "./action-history.ts";
import { actionPush } from "./action-push.ts";
import { actionShard } from "./action-shard.ts";
import { actionSweep } from "./action-sweep.ts";
import { assembleStep, fetched, rowsIn, storeOf, type Step } from "./action-step.ts";
import type { Assembled } from "./assemble.ts";
import { compareAndWrite } from "./commands/compare.ts";
import { refuseCommittedStore } from "./commands/compared.ts";
import type { Finished, Place } from "./commands/finished.ts";
import { gateAndWrite, stopAndWrite } from "./commands/gate.ts";
import { stoppedBy } from "./commands/stopped-by.ts";
import type { GateRequest, Stopped } from "./gate-request.ts";
import type { Tree } from "./git/tree.ts";
import { githubClient } from "./github/client.ts";
import { comparedBy, type Compared } from "./github/compared.ts";
import { parseEvent, type GatedEvent } from "./github/event.ts";
import { runUrl } from "./github/runner.ts";
import { destinations } from "./github/sinks.ts";
import { unsafeCheckout } from "./github/unsafe-checkout.ts";
import type { ExitCode } from "./reason.ts";
import { publish, type Publishable } from "./report/publish.ts";
import { withTimeLimit } from "./stop-signal.ts";
import { UsageError } from "./usage-error.ts";

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
  if (event.kind === "push") {
    await actionPush(step, event);
    return 0;
  }
  if (event.kind === "schedule" || inputs.sweep) {
    if (event.kind === "schedule" || event.kind === "workflow_dispatch") {
      return actionSweep(step, event, started);
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
  if (inputs.shard !== null) {
    await actionShard(step, event, inputs.shard);
    return 0;
  }
  const compared = comparedBy(event, inputs);
  const { timeoutMinutes } = inputs;
  // What is measured when time is over is still published, so this ends the measuring alone.
  const measuring = timeoutMinutes === null ? signal : withTimeLimit(signal, timeoutMinutes);
  await using assembled = await assembleStep({ ...step, signal: measuring });
  const unsafe = pull?.target === true ? await unsafeCheckout(runner.workspace, runner.sha) : null;
  const finished = await decide({ step, event, compared, started }, assembled, unsafe);
  const { token } = inputs;
  const client = () => githubClient({ token, apiUrl: runner.apiUrl, signal });
  const { suite } = finished.verdict;
  const comment = pull && { client, number: pull.number, suite, signal };
  await publish(finished, destinations(runner, comment), warn);
  assembled.world.log.info(finished.texts.headline);
  return finished.exitCode;
}

/** A step on an event that can be gated. */
interface Started {
  readonly step: Step;
  readonly event: GatedEvent;
  readonly compared: Compared;
  readonly started: (rows: number) => void;
}

type Decided = Finished & Required<Pick<Publishable, "evidence">>;

/** The verdict on disk, whatever happens: only wrong usage is thrown. */
async function decide(
  { step, event, compared, started }: Started,
  assembled: Assembled,
  unsafe: Stopped | null,
): Promise<Decided> {
  const { inputs, runner, around } = step;
  const place = { out: inputs.out, runUrl: runUrl(runner), artifact: null };
  const asked = { base: compared.baseRef, head: compared.headSha, config: inputs.config };
  try {
    const trees = unsafe ?? (await fetched(step, compared, assembled));
    if (trees.kind === "stopped") {
      return unshared(await stopAndWrite(assembled, trees, asked, place));
    }
    await using _ = trees;
    const { comparison } = trees;
    await refuseCommittedStore(comparison.head, { cwd: around.cwd, store: storeOf(inputs) });
    const { world } = assembled;
    const carriage = await takeOver(step, event, world, comparison);
    if (carriage.isSaved) started(rowsIn(world.store));
    const finished = await measure(
      step,
      { comparison, stranger: isStranger(event), emergency: emergencyBy(event) },
      assembled,
      place,
    );
    return { ...finished, evidence: await carriage.layOut() };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return unshared(await stopAndWrite(assembled, stoppedBy(error), asked, place));
  }
}

const unshared = (finished: Finished): Decided => ({ ...finished, evidence: null });

/** Whose text comes in beside secrets. */
const isStranger = (event: GatedEvent): boolean =>
  event.kind === "pull_request" && event.target && event.fork;

/** The label by which somebody whom base names lets a change pass; it counts for the commit it is set on. */
const EMERGENCY = "emergency: rollback";

const emergencyBy = (event: GatedEvent): string | null =>
  event.kind === "pull_request" && event.label === EMERGENCY ? event.actor : null;

function measure(
  step: Step,
  asked: Required<Pick<GateRequest, "comparison" | "stranger" | "emergency">>,
  assembled: Assembled,
  place: Place,
): Promise<Finished> {
  const { inputs, around } = step;
  const { config, asOf } = inputs;
  if (inputs.supplied === null) {
    const former = () => formerlyInProduction(step);
    const request = { ...asked, configPath: config, replay: false, asOf, former };
    return gateAndWrite(assembled, request, place);
  }
  const setUp = filesOf(asked.comparison.policy);
  const { cwd } = around;
  const supplied = { ...inputs.supplied, config, cwd, setUp, suppliedByHead: true, replay: false };
  return compareAndWrite(assembled, supplied, place);
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
