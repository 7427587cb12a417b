import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { cachePlace, type Step } from "./action-step.ts";
import { detect } from "./detect/detect.ts";
import type { Detected } from "./detect/detected.ts";
import type { Comparison } from "./git/tree.ts";
import { restoreStore, saveStore } from "./github/cache.ts";
import { githubClient } from "./github/client.ts";
import type { GatedEvent } from "./github/event.ts";
import { evidenceName, evidenceNames } from "./github/evidence-name.ts";
import { takeEvidence } from "./github/evidence.ts";
import { sharesStore } from "./github/sharing.ts";
import type { Publishable } from "./report/publish.ts";
import { signingKeys } from "./signing-keys.ts";
import { TRAVEL_DAYS } from "./store/epoch.ts";
import { exportStore } from "./store/export.ts";
import { importStore } from "./store/import.ts";
import type { MacKey } from "./store/mac.ts";
import { dayOf, daysBefore } from "./units.ts";
import type { World } from "./world.ts";

/** What earlier runs have paid for, on its way into a step's store, and what this one has, on its way out. */

type Carried = Pick<World, "store" | "log">;

const RESTORE_MS = 60_000;
const SAVE_MS = 120_000;
/** Artifacts of large suites are hundreds of megabytes. */
const DOWNLOAD_MS = 180_000;

export interface Carriage {
  /** Whether the post step may save what this run pays for to the cache. */
  readonly isSaved: boolean;
  /** Writes what is there by now, signed, for a later step to upload; null where it is not shared, or could not be. */
  layOut(): Promise<Laid>;
}

/** The exported store and its name; null where there is none to share. */
type Laid = NonNullable<Publishable["evidence"]> | null;

const NOTHING_CARRIED: Carriage = { isSaved: false, layOut: async () => null };

/** Fills a step's store with what earlier runs of the event's change, and the default branch, have paid for. */
export async function takeOver(
  step: Step,
  event: GatedEvent,
  carried: Carried,
  comparison: Comparison,
): Promise<Carriage> {
  const { around, inputs } = step;
  const keys = signingKeys(around.env);
  const [key] = keys;
  if (!inputs.cache || key === undefined) return NOTHING_CARRIED;
  // First what is nearest: of notes on when a profile was begun, the first one is kept.
  if (inputs.stores !== null) await takeStores(inputs.stores, carried, keys);
  if (event.kind === "merge_group") await takeUploaded(step, carried, { comparison, keys });
  const own = await takeCached(step, carried, keys, "run");
  if (own !== null) await takeCached(step, carried, keys, "main");
  // What runs on pull_request_target writes into the default branch's cache, which a fork's text must not reach.
  if (event.kind === "pull_request" && event.target) return NOTHING_CARRIED;
  const isShared = await sharesStore(comparison.policy, inputs.config, event);
  return {
    isSaved: isShared || !isOnDefaultBranch(event),
    layOut: async () =>
      isShared && event.kind !== "workflow_dispatch"
        ? layOut(step, carried, { comparison, key })
        : null,
  };
}

/** Where what is saved could be read by everybody who opens a pull request. */
const isOnDefaultBranch = (event: GatedEvent): boolean =>
  event.kind === "workflow_dispatch" && event.ref === `refs/heads/${event.defaultBranch}`;

/** Rows of shards, in files that an earlier step has downloaded; one that is missing or damaged is asked again. */
async function takeStores(
  folder: string,
  { store, log }: Carried,
  keys: readonly MacKey[],
): Promise<void> {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  const files = found.filter((path) => path.endsWith(".jsonl.gz")).toSorted();
  let rows = 0;
  for (const file of files) {
    const report = await importStore(store, join(folder, file), keys);
    rows += report.rows + report.known;
    if (report.damage !== null) log.warn(`${file} ends early: ${report.damage}.`);
    if (report.rejected > 0) {
      log.warn(`${report.rejected} rows of ${file} are not ours and were left out.`);
    }
  }
  if (files.length === 0) log.warn(`There are no stores in ${folder}: everything is asked here.`);
  else log.info(`${rows} responses taken over from ${files.length} shards.`);
}

/** Rows that runs on the same candidate versions have uploaded: for the merge queue and for the push that follows. */
export async function takeUploaded(
  step: Step,
  { store, log }: Carried,
  { comparison, keys }: { readonly comparison: Comparison; readonly keys: readonly MacKey[] },
): Promise<void> {
  const { runner, inputs, signal } = step;
  const names = evidenceNames(inputs.config, await changedPrompts(step, comparison));
  if (names.length === 0) return;
  const { token } = inputs;
  const { apiUrl, owner, repo, temp: tempDir } = runner;
  const client = await githubClient({ token, apiUrl, signal, requestMs: DOWNLOAD_MS });
  await takeEvidence(store, keys, names, { client, owner, repo, tempDir, log });
}

/** @returns rows of the shelf's newest entry; null where the cache did not answer */
export function takeCached(
  step: Step,
  { store, log }: Carried,
  keys: readonly MacKey[],
  shelf: "run" | "main",
): Promise<number | null> {
  const tools = { log, signal: step.signal, deadlineMs: RESTORE_MS };
  return restoreStore(store, keys, cachePlace(step, shelf), tools);
}

/** Puts what travels of the store on a shelf of the cache. */
export function saveCached(
  step: Step,
  { store, log, clock }: Carried & Pick<World, "clock">,
  key: MacKey,
  shelf: "run" | "main",
): Promise<void> {
  const since = daysBefore(dayOf(clock.now()), TRAVEL_DAYS);
  const tools = { log, signal: step.signal, deadlineMs: SAVE_MS, since };
  return saveStore(store, key, cachePlace(step, shelf), tools);
}

/** Never throws: the verdict is on disk by now. A cancelled run has no time for it, and its post step saves. */
async function layOut(
  step: Step,
  { store, log }: Carried,
  { comparison, key }: { readonly comparison: Comparison; readonly key: MacKey },
): Promise<Laid> {
  const { inputs, signal } = step;
  if (signal.aborted || inputs.supplied !== null) return null;
  try {
    const prompts = await changedPrompts(step, comparison);
    if (prompts.length === 0) return null;
    const file = join(inputs.out, "store.jsonl.gz");
    const { rows } = await exportStore(store, file, key);
    return rows === 0 ? null : { name: evidenceName(inputs.config, prompts), file };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warn(`What was paid for could not be laid out for other runs: ${why}`);
    return null;
  }
}

/** None where the trees say that nothing can be measured: the run itself tells why. */
async function changedPrompts(
  { inputs }: Step,
  comparison: Comparison,
): Promise<Detected["prompts"]> {
  const request = { comparison, configPath: inputs.config, replay: false, asOf: null };
  const detected = await detect(request);
  return detected.kind === "stopped" ? [] : detected.prompts;
}
