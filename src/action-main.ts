import { readFile } from "node:fs/promises";

import { actionCommand } from "./action-command.ts";
import { claimsOf, decide } from "./action-decide.ts";
import { actionPush } from "./action-push.ts";
import { actionShard } from "./action-shard.ts";
import { actionSweep } from "./action-sweep.ts";
import { selftestStep } from "./action-selftest.ts";
import { assembleMeasuring, fetched, type Step } from "./action-step.ts";
import {
  checkOf,
  commentOf,
  heldBy,
  objectionsTo,
  onceClient,
  signOffsFor,
  startLive,
  withProgress,
} from "./action-telling.ts";
import { comparedBy } from "./github/compared.ts";
import { dispatchedBy } from "./github/dispatched.ts";
import { parseEvent } from "./github/event.ts";
import { destinations } from "./github/sinks.ts";
import { unsafeCheckout } from "./github/unsafe-checkout.ts";
import type { ExitCode } from "./reason.ts";
import { publish } from "./report/publish.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Event and inputs → verdict → outputs, summary, comment → exit code.
 *
 * @param started told how many rows the store has before anything is asked, for the post step
 */
export async function actionMain(step: Step, started: (rows: number) => void): Promise<ExitCode> {
  const { around, runner, inputs, warn } = step;
  const payload: unknown = JSON.parse(await readFile(runner.eventPath, "utf8"));
  const event = parseEvent(runner.eventName, payload, runner.sha);
  if (event.kind === "unsupported") throw new UsageError(event.todo);
  if (event.kind === "push") {
    await actionPush(step, event);
    return 0;
  }
  if (event.kind === "issue_comment") {
    await actionCommand(step, event);
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
  await using assembled = await assembleMeasuring(step);
  const byHand = event.kind === "workflow_dispatch" ? dispatchedBy(event) : null;
  if (byHand?.command === "selftest") {
    const trees = await fetched(step, compared, assembled);
    return selftestStep(step, assembled, trees, byHand.focus.prompt);
  }
  const client = onceClient(step);
  const comment = pull && commentOf(step, client, pull.number, assembled.world);
  const live = comment && startLive(step, compared, comment, assembled.world.clock);
  const decided = await decide({ step, event, compared, started }, withProgress(assembled, live), {
    unsafe: pull?.target === true ? await unsafeCheckout(runner.workspace, runner.sha) : null,
    ...(pull && { held: heldBy(step, client, pull), ...claimsOf(pull) }),
    ...(byHand && { focus: byHand.focus }),
    signOffs: signOffsFor(step, client, event),
  });
  await live?.end();
  // A run by hand is about a commit that other runs decide on.
  const check = byHand === null ? checkOf(step, client, decided.lines) : null;
  const objections = comment && objectionsTo(step, comment, assembled);
  await publish(decided, destinations(runner, comment, { check, objections }), warn);
  assembled.world.log.info(decided.texts.headline);
  return decided.exitCode;
}
