import { resolve } from "node:path";

import { existingStore, systemClock } from "../assemble.ts";
import type { StorePruneOptions } from "../command-options.ts";
import type { ExitCode } from "../reason.ts";
import { visibleJson } from "../report/json.ts";
import { count } from "../report/numbers.ts";
import { counted } from "../report/words.ts";
import type { Surroundings } from "../surroundings.ts";
import { dayOf, daysBefore } from "../units.ts";
import { fileBytes } from "./store-stats.ts";

/** `evenhand store prune`: what is older than so many days goes, and the file shrinks. */
export async function storePruneCommand(
  { store: storePath, olderThan, json }: StorePruneOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const path = resolve(around.cwd, storePath);
  const before = daysBefore(dayOf(systemClock().now()), olderThan);
  const bytes = fileBytes(path);
  const store = existingStore(around, storePath);
  try {
    const pruned = { ...(await store.prune(before)), before };
    const freed = Math.max(0, bytes - fileBytes(path));
    around.stdout.write(
      json
        ? visibleJson({ ...pruned, freedBytes: freed })
        : `${counted(pruned.rows, "response")} and ${counted(pruned.notes, "note")} from before ${before} taken out; ${count(freed)} bytes freed.\n`,
    );
    return 0;
  } finally {
    await store.close();
  }
}
