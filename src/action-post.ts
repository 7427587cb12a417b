import { assembleStep, cachePlace, rowsIn, type Step } from "./action-step.ts";
import { pendingBatches } from "./generate/batch.ts";
import { saveStore } from "./github/cache.ts";
import { signingKeys } from "./signing-keys.ts";
import { TRAVEL_DAYS } from "./store/epoch.ts";
import { dayOf, daysBefore } from "./units.ts";

const deadlineMs = 120_000;

/**
 * After the job, also after a cancelled one: leaves what was paid for to the pull request's next run.
 *
 * @param known rows that the store had before the main step asked anything
 */
export async function actionPost(step: Step, known: number): Promise<void> {
  const [key] = signingKeys(step.around.env);
  if (!step.inputs.cache || key === undefined) return;
  await using assembled = await assembleStep(step);
  const { store, log, clock } = assembled.world;
  if (rowsIn(store) <= known && pendingBatches(store).length === 0) return;
  const since = daysBefore(dayOf(clock.now()), TRAVEL_DAYS);
  const tools = { log, signal: step.signal, deadlineMs, since };
  await saveStore(store, key, cachePlace(step, "run"), tools);
}
