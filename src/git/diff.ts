import { decodePath, splitNul } from "./path-bytes.ts";
import type { Git } from "./process.ts";
import { exactRenames, withRenames, type PathChange, type Rename } from "./renames.ts";
import type { TreeChange } from "./tree.ts";

/** Bytes of paths handed to one git process: the shortest limit of a command line, Windows' 32,767 characters. */
const argumentRoom = 24_000;

/** git's own threshold for "the same file, edited", in percent. */
const similar = "-M50%";

/** Above this many files on a side git compares none by content: similarity costs their product. */
const renameLimit = "-l400";

/**
 * Differences between two trees. Renames are looked for only among the watched paths: equal bytes first, then
 * git's similarity for what is left, unless that is more than a command line holds (then they stay added and deleted).
 * `fetch` is told the blobs that similarity needs before git reads them.
 */
export async function treeChanges(
  git: Git,
  trees: { readonly base: string; readonly head: string },
  watched: (path: string) => boolean,
  fetch: (oids: readonly string[]) => Promise<unknown>,
): Promise<readonly TreeChange[]> {
  const changes = parseRaw(
    await git.output([
      "diff-tree",
      "-r",
      "-z",
      "--raw",
      "--no-abbrev",
      "--no-renames",
      trees.base,
      trees.head,
    ]),
  );
  const candidates = changes.filter((change) => !change.odd && watched(change.path));
  const { renames, deleted, added } = exactRenames(
    candidates.filter((change) => change.kind === "deleted"),
    candidates.filter((change) => change.kind === "added"),
  );
  return withRenames(changes, [
    ...renames,
    ...(await editedRenames(git, trees, deleted, added, fetch)),
  ]);
}

async function editedRenames(
  git: Git,
  trees: { readonly base: string; readonly head: string },
  deleted: readonly PathChange[],
  added: readonly PathChange[],
  fetch: (oids: readonly string[]) => Promise<unknown>,
): Promise<readonly Rename[]> {
  const paths = [...deleted, ...added].map((change) => change.path);
  const room = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0);
  if (deleted.length === 0 || added.length === 0 || room > argumentRoom) return [];
  await fetch([...deleted, ...added].flatMap((change) => change.baseOid ?? change.headOid ?? []));
  const raw = await git.output([
    "diff-tree",
    "-r",
    "-z",
    "--raw",
    "--no-abbrev",
    similar,
    renameLimit,
    trees.base,
    trees.head,
    "--",
    ...paths,
  ]);
  return parseRenames(raw);
}

/** `:oldmode newmode oldoid newoid status` and a path, each ended by NUL. */
function parseRaw(raw: Buffer): readonly PathChange[] {
  const fields = splitNul(raw);
  const changes: PathChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , baseOid = "", headOid = "", status = ""] = (fields[at] as Buffer)
      .toString()
      .split(" ");
    // A file that only became executable has the bytes it had.
    if (status === "M" && baseOid === headOid) continue;
    const { path, odd } = decodePath(fields[at + 1] as Buffer);
    changes.push({
      kind: status === "A" ? "added" : status === "D" ? "deleted" : "edited",
      path,
      odd,
      baseOid: status === "A" ? null : baseOid,
      headOid: status === "D" ? null : headOid,
    });
  }
  return changes;
}

/** As `parseRaw`, but status `R<percent>` is followed by two paths. */
function parseRenames(raw: Buffer): readonly Rename[] {
  const fields = splitNul(raw);
  const renames: Rename[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const status = (fields[at] as Buffer).toString().split(" ")[4] ?? "";
    if (!status.startsWith("R")) {
      at += 2;
      continue;
    }
    renames.push({
      from: decodePath(fields[at + 1] as Buffer).path,
      path: decodePath(fields[at + 2] as Buffer).path,
      similarity: Number(status.slice(1)),
    });
    at += 3;
  }
  return renames;
}
