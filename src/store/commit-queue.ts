import type { DatabaseSync } from "node:sqlite";
import { setImmediate as afterThisTurn, setTimeout as sleep } from "node:timers/promises";

import { isBusy, rollBack, storeError } from "./sqlite-file.ts";

/** How long the first write waits for company: one fsync then serves all that arrive meanwhile. */
const GATHER_MS = 20;
/** How long a lock held by another process is waited for before the run ends with `storage_failed`. */
const LOCK_PATIENCE_MS = 15_000;

/** Writes in order, grouped into transactions. */
export interface CommitQueue {
  /** Resolves when the transaction is on disk. */
  add<T>(work: () => T): Promise<T>;
  /** Resolves when other processes see it: for what may be lost with the machine's power, and must not take long. */
  addLight<T>(work: () => T): Promise<T>;
  /** Resolves when everything added so far is on disk or has failed. */
  drain(): Promise<void>;
}

interface Entry {
  run(): void;
  done(): void;
  failed(error: unknown): void;
}

export function commitQueue(db: DatabaseSync, path: string): CommitQueue {
  let synced: boolean | null = null;
  /** @param sync whether a commit waits for the disk, which in WAL mode is what FULL adds to NORMAL */
  const transact = (batch: readonly Entry[], sync: boolean): Promise<void> =>
    patiently(() => {
      if (synced !== sync) db.exec(`PRAGMA synchronous = ${sync ? "FULL" : "NORMAL"}`);
      synced = sync;
      db.exec("BEGIN IMMEDIATE");
      commit(db, batch);
    });
  const onDisk = lane(
    path,
    () => sleep(GATHER_MS),
    (batch) => transact(batch, true),
  );
  const light = lane(
    path,
    () => afterThisTurn(),
    (batch) => transact(batch, false),
  );
  return {
    add: onDisk.add,
    addLight: light.add,
    drain: async () => {
      await Promise.all([onDisk.idle(), light.idle()]);
    },
  };
}

/** Entries that wait for the same sort of commit. */
function lane(
  path: string,
  gather: () => Promise<void>,
  transact: (batch: readonly Entry[]) => Promise<void>,
) {
  let waiting: Entry[] = [];
  let writer: Promise<void> | null = null;

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      await gather();
      const batch = waiting;
      waiting = [];
      try {
        await transact(batch);
        for (const entry of batch) entry.done();
      } catch (error) {
        for (const entry of batch) entry.failed(storeError(path, error));
      }
    }
    writer = null;
  };

  return {
    idle: async () => {
      await writer;
    },
    add: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        let result: { readonly value: T } | undefined;
        waiting.push({
          run: () => (result = { value: work() }),
          done: () => resolve(result!.value),
          failed: reject,
        });
        writer ??= writeAll();
      }),
  };
}

/** Repeats a transaction that could not begin, without blocking the event loop while another process has the lock. */
async function patiently(transact: () => void): Promise<void> {
  const patienceEnds = performance.now() + LOCK_PATIENCE_MS;
  for (let pause = 5; ; pause = Math.min(pause * 2, 200)) {
    try {
      // Begun and ended in one turn: the connection has one transaction, and two lanes use it.
      transact();
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > patienceEnds) throw error;
    }
    await sleep(pause);
  }
}

function commit(db: DatabaseSync, batch: readonly Entry[]): void {
  try {
    for (const entry of batch) entry.run();
    db.exec("COMMIT");
  } catch (error) {
    rollBack(db);
    throw error;
  }
}
