import { createHash } from "node:crypto";

import { comparePaths } from "./path-bytes.ts";
import { exactRenames, withRenames, type PathChange } from "./renames.ts";
import type { Comparison, Tree, TreeEntry } from "./tree.ts";

/** What a path of an in-memory tree holds. */
export type MemoryFile =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string };

export type MemoryFiles = { readonly [path: string]: MemoryFile };

/** A Tree without git: object ids are those git would give, so equal bytes have equal ids here too. */
export function memoryTree(files: MemoryFiles, id = "memory"): Tree {
  const paths = Object.keys(files).toSorted(comparePaths);
  const entries = paths.map((path) => entryOf(path, files[path] as MemoryFile));
  const kinds = new Map(entries.map((entry) => [entry.path, entry.kind]));
  return {
    id,
    list: async () => entries,
    async target(path) {
      const file = files[path];
      if (typeof file === "object" && "symlink" in file) return file.symlink;
      throw new Error(`${JSON.stringify(path)} is no link of ${id}`);
    },
    async read(wanted) {
      return wanted.map((path) => {
        if (kinds.get(path) !== "file")
          throw new Error(`${JSON.stringify(path)} is no file of ${id}`);
        return bytesOf(files[path] as MemoryFile);
      });
    },
  };
}

/** A Comparison without git; renames are found for equal bytes only. `policy` is base unless given. */
export function memoryComparison(trees: {
  readonly base: MemoryFiles;
  readonly head: MemoryFiles;
  readonly policy?: MemoryFiles;
  /** By tag. */
  readonly tags?: { readonly [name: string]: MemoryFiles };
}): Comparison {
  const base = memoryTree(trees.base, "base");
  const head = memoryTree(trees.head, "head");
  return {
    base,
    head,
    policy: trees.policy ? memoryTree(trees.policy, "policy") : base,
    baseSha: "base",
    headSha: "head",
    baseName: "main",
    async named(ref) {
      const files = trees.tags?.[ref];
      return files === undefined ? null : { tree: memoryTree(files, ref), sha: ref };
    },
    async changes(watched) {
      const changes = differences(await base.list(), await head.list());
      const candidates = changes.filter((change) => watched(change.path));
      const { renames } = exactRenames(
        candidates.filter((change) => change.kind === "deleted"),
        candidates.filter((change) => change.kind === "added"),
      );
      return withRenames(changes, renames);
    },
  };
}

function differences(
  base: readonly TreeEntry[],
  head: readonly TreeEntry[],
): readonly PathChange[] {
  const before = new Map(base.map((entry) => [entry.path, entry]));
  const after = new Map(head.map((entry) => [entry.path, entry]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted(comparePaths);
  return paths.flatMap((path): PathChange[] => {
    const [was, is] = [before.get(path), after.get(path)];
    if (was?.oid === is?.oid && was?.kind === is?.kind) return [];
    const kind = !was ? "added" : !is ? "deleted" : "edited";
    return [{ kind, path, odd: false, baseOid: was?.oid ?? null, headOid: is?.oid ?? null }];
  });
}

function entryOf(path: string, file: MemoryFile): TreeEntry {
  if (typeof file === "object" && "submodule" in file) {
    return { path, odd: false, kind: "submodule", oid: file.submodule };
  }
  const bytes = bytesOf(file);
  const oid = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  const kind = typeof file === "object" && "symlink" in file ? "symlink" : "file";
  return { path, odd: false, kind, oid };
}

function bytesOf(file: MemoryFile): Uint8Array {
  if (typeof file === "string") return Buffer.from(file);
  if (file instanceof Uint8Array) return file;
  return Buffer.from("symlink" in file ? file.symlink : file.submodule);
}
