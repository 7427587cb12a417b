import { parentPort } from "node:worker_threads";

import type { Chunk } from "./chunks.ts";
import { measureRuns } from "./measure-cell.ts";

parentPort?.on("message", ({ cell, from, to }: Chunk) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(measureRuns(cell, from, to));
});
