import { saveCached } from "./action-evidence.ts";
import { assembleStep, rowsIn, type Step } from "./action-step.ts";
import { pendingBatches } from "./generate/batch.ts";
import { signingKeys } from "./signing-keys.ts";

/**
 * After the job, also after a cancelled one: leaves what was paid for to the pull request's next run.
 *
 * @param known rows that the store had before the main step asked anything
 */
export async function actionPost(step: Step, known: number): Promise<void> {
  const [key] = signingKeys(step.around.env);
  if (!step.inputs.cache || key === undefined) return;
  await using assembled = await assembleStep(step);
  const { store } = assembled.world;
  if (rowsIn(store) <= known && pendingBatches(store).length === 0) return;
  await saveCached(step, assembled.world, key, "run");
}
