import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import type { Sink } from "./sink.ts";

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
