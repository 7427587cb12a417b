import { once } from "node:events";
import { Worker } from "node:worker_threads";

import type { Cell } from "./cells.ts";
import type { Tally } from "./tally.ts";

/** Some runs of a cell, measured in one go. */
export interface Chunk {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

/** The runs of a cell from `first` on, in pieces of `size`. */
export function chunksOf(cell: Cell, size: number, first = 1): readonly Chunk[] {
  const pieces = Math.max(0, Math.ceil((cell.runs - first + 1) / size));
  return Array.from({ length: pieces }, (_, index) => {
    const from = first + index * size;
    return { cell, from, to: Math.min(cell.runs, from + size - 1) };
  });
}

export interface Measuring {
  readonly workers: number;
  /** No chunk starts once it says no. */
  readonly goOn?: () => boolean;
  readonly onDone: (chunk: Chunk, tally: Tally) => void;
}

/** Measures chunks in their order, spread over worker threads. What is measured does not depend on their number. */
export async function measureChunks(
  chunks: readonly Chunk[],
  { workers, goOn = () => true, onDone }: Measuring,
): Promise<void> {
  const waiting = chunks[Symbol.iterator]();
  const work = async (): Promise<void> => {
    await using worker = startWorker();
    // One iterator for all workers: each takes the next chunk when it is free.
    for (const chunk of waiting) {
      if (!goOn()) return;
      onDone(chunk, await worker.measure(chunk));
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, chunks.length) }, work));
}

function startWorker(): AsyncDisposable & {
  readonly measure: (chunk: Chunk) => Promise<Tally>;
} {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  return {
    measure: async (chunk) => {
      // Rejects where the worker throws.
      const answer = once(worker, "message");
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
      worker.postMessage(chunk);
      const [tally] = (await answer) as [Tally];
      return tally;
    },
    [Symbol.asyncDispose]: async () => {
      await worker.terminate();
    },
  };
}
