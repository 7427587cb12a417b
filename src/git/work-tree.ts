import { readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";

import { memoryTree } from "./memory.ts";
import { comparePaths } from "./path-bytes.ts";
import type { Comparison, Tree, TreeEntry } from "./tree.ts";

/** Folders that hold no source of anybody's prompts and may be huge. */
const SKIPPED = new Set([".git", "node_modules", ".evenhand"]);

/** The files as they lie in a directory, before any commit: what `evenhand check` reads. Links are not followed. */
export function workTree(dir: string): Tree {
  return {
    id: "work tree",
    async list() {
      const entries = await entriesBelow(dir, "");
      return entries.toSorted((a, b) => comparePaths(a.path, b.path));
    },
    target: (path) => readlink(join(dir, path)),
    read: (paths) => Promise.all(paths.map((path) => readFile(join(dir, path)))),
  };
}

/** A comparison in which everything of a tree is new. */
export function everythingNew(head: Tree): Comparison {
  const nothing = memoryTree({}, "nothing");
  return {
    base: nothing,
    head,
    policy: nothing,
    baseSha: nothing.id,
    headSha: head.id,
    baseName: nothing.id,
    named: async () => null,
    async changes() {
      const entries = await head.list();
      return entries.map(({ path }) => ({ kind: "added", path }));
    },
  };
}

async function entriesBelow(dir: string, prefix: string): Promise<TreeEntry[]> {
  const found: TreeEntry[] = [];
  for (const entry of await readdir(join(dir, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) found.push(...(await entriesBelow(dir, `${path}/`)));
    } else if (entry.isFile() || entry.isSymbolicLink()) {
      const kind = entry.isFile() ? "file" : "symlink";
      found.push({ path, odd: false, kind, oid: path });
    }
  }
  return found;
}
