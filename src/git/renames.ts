import type { TreeChange } from "./tree.ts";

/** A difference between two trees before renames are looked for. */
export interface PathChange {
  readonly kind: "added" | "edited" | "deleted";
  readonly path: string;
  /** True where the path is no UTF-8. */
  readonly odd: boolean;
  /** The blob that the path has in base (deleted, edited) and in head (added, edited); null on the other side. */
  readonly baseOid: string | null;
  readonly headOid: string | null;
}

export interface Pairing {
  readonly renames: readonly Rename[];
  /** What found no partner of equal bytes, in the given order. */
  readonly deleted: readonly PathChange[];
  readonly added: readonly PathChange[];
}

export interface Rename {
  readonly from: string;
  readonly path: string;
  readonly similarity: number;
}

/** Pairs deleted with added paths of equal bytes; among several, one with the same file name first, as git does. */
export function exactRenames(
  deleted: readonly PathChange[],
  added: readonly PathChange[],
): Pairing {
  const sources = new Map<string, PathChange[]>();
  for (const change of deleted) {
    const oid = change.baseOid ?? "";
    sources.set(oid, [...(sources.get(oid) ?? []), change]);
  }
  const partner = new Map<PathChange, PathChange>();
  for (const sameName of [true, false]) {
    for (const target of added) {
      const free = sources.get(target.headOid ?? "") ?? [];
      if (partner.has(target)) continue;
      const index = sameName
        ? free.findIndex((source) => fileName(source.path) === fileName(target.path))
        : 0;
      const [source] = index === -1 ? [] : free.splice(index, 1);
      if (source) partner.set(target, source);
    }
  }
  const used = new Set(partner.values());
  return {
    renames: [...partner].map(([to, from]) => ({
      from: from.path,
      path: to.path,
      similarity: 100,
    })),
    deleted: deleted.filter((change) => !used.has(change)),
    added: added.filter((change) => !partner.has(change)),
  };
}

/** The differences as they are told: renames in place of the two halves they are made of, by path. */
export function withRenames(
  changes: readonly PathChange[],
  renames: readonly Rename[],
): readonly TreeChange[] {
  const byTarget = new Map(renames.map((rename) => [rename.path, rename]));
  const gone = new Set(renames.map((rename) => rename.from));
  return changes.flatMap(({ kind, path, odd }): TreeChange[] => {
    if (odd) return [{ kind, path }];
    if (kind === "deleted" && gone.has(path)) return [];
    const rename = kind === "added" ? byTarget.get(path) : undefined;
    return [rename ? { kind: "renamed", ...rename } : { kind, path }];
  });
}

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
