import type { FileReading } from "../prompts/images.ts";
import type { TreeFiles } from "./tree-files.ts";
import { unreadableEntry } from "./unreadable-entry.ts";

/** Loads images from a tree: blobs by their ids, so no link, filter or pointer is followed. */
export const treeImages =
  (files: Pick<TreeFiles, "entry" | "preload" | "bytes">) =>
  async (paths: readonly string[]): Promise<readonly FileReading[]> => {
    await files.preload(paths);
    return Promise.all(
      paths.map(async (path) => {
        const entry = files.entry(path);
        if (entry === undefined) return null;
        return (await files.bytes(path)) ?? unreadableEntry(entry);
      }),
    );
  };
