import { join } from "node:path";

import { takeOver } from "./action-evidence.ts";
import { formerlyInProduction } from "./action-history.ts";
import { assembleMeasuring, fetched, type Step } from "./action-step.ts";
import { heldBy, onceClient } from "./action-telling.ts";
import { filledText } from "./commands/fill-shard.ts";
import { fill } from "./fill.ts";
import { comparedBy } from "./github/compared.ts";
import type { GatedEvent } from "./github/event.ts";
import { jobFiles } from "./github/sinks.ts";
import type { Shard } from "./plan/shard.ts";
import { outputFile } from "./report/escape/output.ts";
import { signingKeys } from "./signing-keys.ts";
import { exportStore } from "./store/export.ts";
import { UsageError } from "./usage-error.ts";

/**
 * One job of a matrix: asks its part of the cases and lays its store out for the job that decides. Decides nothing
 * itself, so that whatever keeps it from asking is a warning here, and asked or told by that job.
 */
export async function actionShard(step: Step, event: GatedEvent, shard: Shard): Promise<void> {
  const { around, runner, inputs } = step;
  if (inputs.supplied !== null) {
    throw new UsageError("the input `shard` is for prompts that are run, not for supplied outputs");
  }
  if (event.kind === "pull_request" && event.target) {
    throw new UsageError("the input `shard` is not for pull_request_target: it leaves its store");
  }
  const { asOf, config: configPath } = inputs;
  await using assembled = await assembleMeasuring(step);
  const { world } = assembled;
  const { store, log } = world;
  const [key] = signingKeys(around.env);
  if (key === undefined) {
    log.warn("This shard asks nothing: it has no key, neither to ask with nor to sign by.");
    return;
  }
  const trees = await fetched(step, comparedBy(event, inputs), assembled);
  if (trees.kind === "stopped") {
    log.warn(`This shard asks nothing: ${trees.detail}`);
    return;
  }
  await using _ = trees;
  const { comparison } = trees;
  await takeOver(step, event, world, comparison);
  const former = () => formerlyInProduction(step);
  const plain = { comparison, configPath, replay: false, asOf, former };
  const pull = event.kind === "pull_request" ? event : null;
  const request = pull ? { ...plain, held: heldBy(step, onceClient(step), pull) } : plain;
  const filled = await fill(world, request, shard);
  if (filled.kind === "stopped") {
    log.warn(`This shard asks nothing: ${filled.detail}`);
    return;
  }
  log.info(filledText(filled, shard).trimEnd());
  const file = join(inputs.out, "store.jsonl.gz");
  await exportStore(store, file, key);
  const name = `evenhand-shard-${shard.index}-of-${shard.of}`;
  const outputs = new Map([["store-name", name] as const, ["store-file", file] as const]);
  await jobFiles(runner).outputs?.(outputFile(outputs));
}
