import type { Step } from "./action-step.ts";
import type { Assembled } from "./assemble.ts";
import { batch } from "./batch.ts";
import type { GateRequest } from "./gate-request.ts";

/**
 * Waits for the providers' batches where the step is to use them. While some have not ended the gate asks nothing, as
 * if its time were over: it would pay at once, and in full, for what the next run takes over at half the price.
 *
 * @returns what the gate runs in
 */
export async function afterBatches(
  { inputs: { batchMinutes } }: Step,
  assembled: Assembled,
  request: GateRequest,
): Promise<Assembled> {
  if (batchMinutes === null) return assembled;
  const { world, batches } = assembled;
  const result = await batch({ ...world, batches }, request, batchMinutes * 60_000);
  if (result.kind === "stopped" || result.underWay === 0) return assembled;
  world.log.warn(
    `${result.underWay} batches are under way: re-run the job to take over what they answer.`,
  );
  const signal = AbortSignal.abort(new DOMException("batches are under way", "TimeoutError"));
  return { ...assembled, world: { ...world, signal } };
}
