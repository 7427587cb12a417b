import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";

import { isBusy, rollBack, storeError } from "./sqlite-file.ts";

/** How long the first write waits for company: one fsync then serves all that arrive meanwhile. */
const GATHER_MS = 2;
/** How long a lock held by another process is waited for before the run ends with `storage_failed`. */
const LOCK_PATIENCE_MS = 15_000;

/** Writes in order, grouped into transactions; an entry's promise resolves when its transaction is on disk. */
export interface CommitQueue {
  add<T>(work: () => T): Promise<T>;
  /** Resolves when everything added so far is on disk or has failed. */
  drain(): Promise<void>;
}

interface Entry {
  run(): void;
  done(): void;
  failed(error: unknown): void;
}

export function commitQueue(db: DatabaseSync, path: string): CommitQueue {
  let waiting: Entry[] = [];
  let writer: Promise<void> | null = null;

  const writeAll = async (): Promise<void> => {
    await sleep(GATHER_MS);
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await begin(db);
        commit(db, batch);
        for (const entry of batch) entry.done();
      } catch (error) {
        for (const entry of batch) entry.failed(storeError(path, error));
      }
    }
    writer = null;
  };

  return {
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
    drain: async () => {
      await writer;
    },
  };
}

/** Takes the write lock without blocking the event loop while another process has it. */
async function begin(db: DatabaseSync): Promise<void> {
  const patienceEnds = performance.now() + LOCK_PATIENCE_MS;
  for (let pause = 5; ; pause = Math.min(pause * 2, 200)) {
    try {
      db.exec("BEGIN IMMEDIATE");
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
