import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { UsageError } from "../usage-error.ts";
import type { Sink } from "./sink.ts";

/**
 * Takes away what an earlier run left under these names, so that a run that ends without a result leaves none.
 *
 * @throws UsageError where the directory cannot be made or written to, before anything is paid for
 */
export async function clearedPlace(directory: string, names: readonly string[]): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await Promise.all(names.map((name) => rm(join(directory, name), { force: true })));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `results cannot be written to ${directory} (${why}); name another directory with --out`,
    );
  }
}

/**
 * Files in a directory, made where it is missing. Each is written beside its place and moved there, so that a reader
 * or a crash never meets half a verdict.
 */
export function filesIn(directory: string): Sink {
  return {
    async put(name, text) {
      await mkdir(directory, { recursive: true });
      const partial = join(directory, `.${name}.${process.pid}.partial`);
      try {
        await writeFile(partial, text, "utf8");
        await rename(partial, join(directory, name));
      } catch (error) {
        await rm(partial, { force: true });
        throw error;
      }
    },
  };
}
