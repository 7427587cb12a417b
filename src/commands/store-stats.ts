import { statSync } from "node:fs";
import { resolve } from "node:path";

import { existingStore } from "../assemble.ts";
import type { StoreStatsOptions } from "../command-options.ts";
import type { ExitCode } from "../reason.ts";
import { visibleJson } from "../report/json.ts";
import { storeText } from "../report/store-text.ts";
import { storeStats } from "../store/stats.ts";
import type { Surroundings } from "../surroundings.ts";

/** `evenhand store stats`: what the store holds and what it would cost to ask again. */
export async function storeStatsCommand(
  options: StoreStatsOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const store = existingStore(around, options.store);
  try {
    const path = resolve(around.cwd, options.store);
    const stats = {
      ...storeStats(store),
      bytes: fileBytes(path),
    };
    around.stdout.write(options.json ? visibleJson(stats) : storeText(stats));
    return 0;
  } finally {
    await store.close();
  }
}

/** 0 where there is no file. */
export const fileBytes = (path: string): number =>
  statSync(path, { throwIfNoEntry: false })?.size ?? 0;
