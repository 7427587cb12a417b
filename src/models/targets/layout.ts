import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import type { FileSet } from "./target.ts";

/** Components that lead elsewhere; git's own tools write no such trees, but anybody can. */
const UNSAFE = /^(\.{0,2}|\.git)$/i;

/** Writes files below a directory that is made for them; a path that would lead out of it is an Error. */
export async function layOut({ files }: FileSet, dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [path, bytes] of files) {
    const parts = path.split("/");
    if (parts.some((part) => UNSAFE.test(part) || /[\\:\0]/.test(part))) {
      throw new Error(`${JSON.stringify(path)} cannot be laid out`);
    }
    const place = join(dir, ...parts);
    await mkdir(dirname(place), { recursive: true });
    // Whether git has a file as executable is not known here; its owner may run it.
    await writeFile(place, bytes, { mode: 0o700 });
  }
}
