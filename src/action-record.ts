import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { historyOf } from "./action-history.ts";
import type { Step } from "./action-step.ts";
import type { Assembled } from "./assemble.ts";
import { gate } from "./gate.ts";
import type { Comparison } from "./git/tree.ts";
import { gateRecords } from "./history/gate-records.ts";
import { failure } from "./models/failure.ts";

/**
 * Puts on record what a push has made production: which versions, and on what evidence. They are decided once more from
 * what their pull request has paid for; nothing is asked, so that what is missing leaves a record without evidence. The
 * way back is no evidence of its own here, and whatever fails is a warning: nothing is decided on a push.
 */
export async function recordPush(
  step: Step,
  { world, redact }: Assembled,
  comparison: Comparison,
): Promise<void> {
  const { runner, inputs } = step;
  const { log } = world;
  const dir = await mkdtemp(join(runner.temp, "evenhand-records-"));
  try {
    const unasked = { ...world, models: async () => failure("auth", "a push asks no model") };
    const request = { comparison, configPath: inputs.config, replay: false, asOf: null };
    const { verdict } = await gate(unasked, request);
    const records = gateRecords(verdict, { id: runner.runId, attempt: runner.runAttempt });
    const complaint = await historyOf(step, dir, world).append(records);
    if (complaint !== null) log.warn(redact(complaint));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warn(redact(`What is in production now was not put on record: ${why}`));
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
