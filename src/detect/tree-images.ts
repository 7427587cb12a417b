import type { ImageFiles } from "../prompts/images.ts";
import type { TreeFiles } from "./tree-files.ts";
import { unreadableEntry } from "./unreadable-entry.ts";

/**
 * Reads something that may name images, as often as it asks for files that were not there yet: which ones it names is
 * only known by reading it, and most name none. Blobs by their ids: no link, filter or pointer is followed.
 */
export async function readWithImages<T>(
  files: Pick<TreeFiles, "entry" | "preload" | "bytes">,
  read: (images: ImageFiles) => T,
): Promise<T> {
  const known = new Map<string, Uint8Array | null>();
  for (;;) {
    const wanted = new Set<string>();
    const result = read((path) => {
      const entry = files.entry(path);
      if (entry === undefined) return null;
      if (entry.kind !== "file" || entry.odd) return unreadableEntry(entry);
      if (!known.has(path)) wanted.add(path);
      return known.get(path) ?? null;
    });
    if (wanted.size === 0) return result;
    await files.preload([...wanted]);
    for (const path of wanted) known.set(path, await files.bytes(path));
  }
}
