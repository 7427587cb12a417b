import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

import type * as Cache from "@actions/cache";

import { sha256 } from "../digest.ts";
import { exportStore } from "../store/export.ts";
import { importStore } from "../store/import.ts";
import type { MacKey } from "../store/mac.ts";
import type { Store } from "../store/store.ts";
import type { Log } from "../world.ts";
import { quietly, type Heard } from "./quietly.ts";

/** Where a suite's rows wait between the runs of one pull request. */
export interface CachePlace {
  /** Path of the configuration: the rows of one are of no use to another. */
  readonly configPath: string;
  /** A folder of the runner's own. Must be the same path in every run: the cache service hashes it. */
  readonly dir: string;
  readonly runId: string;
  /** 2 and more for a re-run; an entry is written once, so each attempt has its own. */
  readonly attempt: string;
}

export interface CacheTools {
  readonly log: Log;
  /** Ends the waiting, not the transfer. */
  readonly signal: AbortSignal;
  /** The toolkit retries an outage for half a minute and waits for a hung socket much longer. */
  readonly deadlineMs: number;
}

/**
 * Takes over the rows that earlier runs of this pull request (or of the default branch) have paid for. Entries are
 * only readable within their own scope, and each row is checked by its signature. Whatever fails is one warning.
 *
 * @returns rows that the store did not have
 */
export async function restoreStore(
  store: Store,
  keys: readonly MacKey[],
  place: CachePlace,
  tools: CacheTools,
): Promise<number> {
  const { path, key, prefix } = await entry(place);
  const found = await transfer("read", tools, ({ restoreCache }) =>
    restoreCache([path], key, [prefix]),
  );
  if (found === undefined) return 0;
  const { rows, known, rejected, damage } = await importStore(store, path, keys);
  await rm(path, { force: true });
  if (damage !== null) tools.log.warn(`The cached store ends early: ${damage}.`);
  if (rejected > 0) tools.log.warn(`${rejected} cached rows are not ours and were left out.`);
  tools.log.info(`${rows + known} earlier responses restored from the cache.`);
  return rows;
}

/** Leaves the store's rows to the next run of this pull request. Whatever fails is one warning. */
export async function saveStore(
  store: Store,
  key: MacKey,
  place: CachePlace,
  tools: CacheTools,
): Promise<void> {
  const to = await entry(place);
  const { rows } = await exportStore(store, to.path, key);
  const saved = await transfer("written", tools, async ({ saveCache }) => {
    const id = await saveCache([to.path], to.key);
    return id >= 0 ? id : undefined;
  });
  await rm(to.path, { force: true });
  if (saved !== undefined) tools.log.info(`${rows} responses saved for the next run.`);
}

async function entry(place: CachePlace) {
  // Hashed, because a key may hold no comma and at most 512 characters.
  const suite = sha256(place.configPath).slice(0, 16);
  const prefix = `evenhand-store-${suite}-`;
  const dir = join(place.dir, "evenhand-cache", suite);
  await mkdir(dir, { recursive: true });
  const key = `${prefix}${place.runId}-${place.attempt}`;
  return { path: join(dir, "store.jsonl.gz"), key, prefix };
}

/** Runs one transfer; undefined when it did not happen, and then either there is nothing or a warning says why. */
async function transfer<T>(
  done: "read" | "written",
  tools: CacheTools,
  work: (cache: typeof Cache) => Promise<T | undefined>,
): Promise<T | undefined> {
  const cache = await import("@actions/cache");
  const late = Promise.withResolvers<Heard<T>>();
  const stop = () => late.resolve({ value: undefined, complaint: "no answer in time" });
  const timer = setTimeout(stop, tools.deadlineMs);
  tools.signal.addEventListener("abort", stop, { once: true });
  const working = quietly(process.stdout, async () => {
    if (!cache.isFeatureAvailable()) throw new Error("this runner has no cache service");
    return work(cache);
  });
  const { value, complaint } = await Promise.race([working, late.promise]);
  clearTimeout(timer);
  tools.signal.removeEventListener("abort", stop);
  if (value === undefined && complaint !== null) {
    tools.log.warn(
      `The cache could not be ${done}, which costs time and money but decides nothing: ${complaint}`,
    );
  }
  return value;
}
