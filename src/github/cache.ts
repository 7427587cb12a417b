import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

import type * as Cache from "@actions/cache";

import { sha256 } from "../digest.ts";
import { exportStore } from "../store/export.ts";
import { importStore } from "../store/import.ts";
import type { MacKey } from "../store/mac.ts";
import type { Store } from "../store/store.ts";
import type { Day } from "../units.ts";
import type { Log } from "../world.ts";
import { quietly, type Heard } from "./quietly.ts";

/** Where a suite's rows wait between runs. */
export interface CachePlace {
  /** `run`: for later runs of the same pull request; `main`: what the default branch has, for every run. */
  readonly shelf: "run" | "main";
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
 * Takes over the rows that earlier runs have paid for. An entry can be read in its own scope, and one of the default
 * branch in every scope; each row is checked by its signature. Whatever fails is one warning.
 *
 * @returns rows that the entry held and that are now in the store; null where the cache did not answer
 */
export async function restoreStore(
  store: Store,
  keys: readonly MacKey[],
  place: CachePlace,
  tools: CacheTools,
): Promise<number | null> {
  const { path, key, prefix } = await entry(place);
  const found = await transfer("read", tools, ({ restoreCache }) =>
    restoreCache([path], key, [prefix]),
  );
  if (found.value === undefined) return found.failed ? null : 0;
  const { rows, known, rejected, damage } = await importStore(store, path, keys);
  await rm(path, { force: true });
  if (damage !== null) tools.log.warn(`The cached store ends early: ${damage}.`);
  if (rejected > 0) tools.log.warn(`${rejected} cached rows are not ours and were left out.`);
  const from = place.shelf === "run" ? "the cache" : "the default branch's cache";
  tools.log.info(`${rows + known} earlier responses restored from ${from}.`);
  return rows + known;
}

/**
 * Leaves the store's rows to the runs to come. Whatever fails is one warning.
 *
 * @param since what was paid for before this day is left out, so that an entry does not grow for ever
 */
export async function saveStore(
  store: Store,
  key: MacKey,
  place: CachePlace,
  { since, ...tools }: CacheTools & { readonly since: Day },
): Promise<void> {
  const to = await entry(place);
  const { rows } = await exportStore(store, to.path, key, since);
  const saved = await transfer("written", tools, async ({ saveCache }) => {
    const id = await saveCache([to.path], to.key);
    return id >= 0 ? id : undefined;
  });
  await rm(to.path, { force: true });
  if (saved.value !== undefined) tools.log.info(`${rows} responses saved for the runs to come.`);
}

async function entry(place: CachePlace) {
  // Hashed, because a key may hold no comma and at most 512 characters.
  const suite = sha256(place.configPath).slice(0, 16);
  const prefix = `evenhand-${place.shelf === "run" ? "store" : "main"}-${suite}-`;
  const dir = join(place.dir, "evenhand-cache", suite);
  await mkdir(dir, { recursive: true });
  const key = `${prefix}${place.runId}-${place.attempt}`;
  return { path: join(dir, "store.jsonl.gz"), key, prefix };
}

/** Runs one transfer; without a value when it did not happen, and then either there is nothing or it failed. */
async function transfer<T>(
  done: "read" | "written",
  tools: CacheTools,
  work: (cache: typeof Cache) => Promise<T | undefined>,
): Promise<{ readonly value: T | undefined; readonly failed: boolean }> {
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
  const failed = value === undefined && complaint !== null;
  if (failed) {
    tools.log.warn(
      `The cache could not be ${done}, which costs time and money but decides nothing: ${complaint}`,
    );
  }
  return { value, failed };
}
