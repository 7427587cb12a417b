import { readFile } from "node:fs/promises";

/** Pages of /proc are 4 KiB on every Linux that runners use; larger ones only make the limit stricter to reach. */
const PAGE_BYTES = 4096;

/**
 * Resident bytes of a process with all its children, by Linux's /proc (proc(5): the second number of `statm`). Null
 * where there is none: on other systems nothing is measured.
 */
export async function residentBytes(pid: number): Promise<number | null> {
  const own = await fileOrNull(`/proc/${pid}/statm`);
  if (own === null) return null;
  const children = (await fileOrNull(`/proc/${pid}/task/${pid}/children`)) ?? "";
  let bytes = Number(own.split(" ")[1]) * PAGE_BYTES;
  for (const child of children.split(" ").filter((id) => id !== "")) {
    bytes += (await residentBytes(Number(child))) ?? 0;
  }
  return bytes;
}

const fileOrNull = (path: string): Promise<string | null> =>
  readFile(path, "utf8").catch(() => null);
