import { saveCached, takeCached, takeUploaded } from "./action-evidence.ts";
import { recordPush } from "./action-record.ts";
import { assembleStep, fetched, rowsIn, type Step } from "./action-step.ts";
import type { Assembled } from "./assemble.ts";
import type { Comparison } from "./git/tree.ts";
import type { PushEvent } from "./github/event.ts";
import { sharesStore } from "./github/sharing.ts";
import { signingKeys } from "./signing-keys.ts";
import type { MacKey } from "./store/mac.ts";

/** Topic of the note that says up to which commit the default branch's cache goes (name: the configuration's path). */
const PUSHED_TOPIC = "pushed";

/**
 * A merged candidate is production from now on, and what its pull request has paid for is production's profile: it is
 * taken over from that run and put where every pull request finds it; then it is put on record. No model is asked, and
 * whatever fails is a warning, since nothing is decided here.
 */
export async function actionPush(step: Step, event: PushEvent): Promise<void> {
  const { around, inputs } = step;
  const keys = signingKeys(around.env);
  await using assembled = await assembleStep(step);
  const { store, log } = assembled.world;
  if (keys.length === 0) {
    log.warn("Nothing is kept for pull requests: rows travel signed, and this job has no key.");
    return;
  }
  const had = inputs.cache ? await takeCached(step, { store, log }, keys, "main") : null;
  await using trees = await pushed(step, event, assembled);
  if (trees === null) return;
  const { comparison } = trees;
  if (inputs.cache) await keepPaid(step, event, assembled, { comparison, keys, had: had ?? 0 });
  await recordPush(step, assembled, comparison);
}

/** Puts what the pull request has paid for where the others find it. */
async function keepPaid(
  step: Step,
  event: PushEvent,
  { world }: Assembled,
  { comparison, keys, had }: PaidFor,
): Promise<void> {
  const { config } = step.inputs;
  const { store, log } = world;
  const [key] = keys;
  // What was pushed is the policy now: a word against sharing holds from this moment.
  if (key === undefined || !(await sharesStore(comparison.head, config, event))) {
    log.info("Nothing is kept for pull requests: the store is not shared (`store.share`).");
    return;
  }
  await takeUploaded(step, { store, log }, { comparison, keys });
  if (rowsIn(store) <= had) {
    log.info("There is nothing new to keep for pull requests.");
    return;
  }
  await store.note(PUSHED_TOPIC, config, event.headSha);
  await saveCached(step, world, key, "main");
}

interface PaidFor {
  readonly comparison: Comparison;
  readonly keys: readonly MacKey[];
  /** Rows of the default branch's cache. */
  readonly had: number;
}

/**
 * The trees before and after: since what the cache goes up to, where that can be had, because a job that waited for
 * another gives way to the next one; else since what the branch held. Null, with a warning, where neither is there.
 */
async function pushed(
  step: Step,
  { headSha, baseSha, defaultBranch }: PushEvent,
  assembled: Assembled,
) {
  const { store, log } = assembled.world;
  const kept = store.recall(PUSHED_TOPIC, step.inputs.config) ?? null;
  let why = "the branch held nothing before";
  for (const base of new Set([kept, baseSha])) {
    if (base === null) continue;
    const compared = { headSha, baseSha: base, baseRef: defaultBranch, defaultRef: defaultBranch };
    const trees = await fetched(step, { merge: { kind: "done" }, ...compared }, assembled);
    if (trees.kind === "fetched") return trees;
    why = trees.detail;
  }
  log.warn(`Nothing is kept for pull requests: ${why}`);
  return null;
}
