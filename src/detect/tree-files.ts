import { unreadableEntry } from "./unreadable-entry.ts";
import { evalSetReader, type EvalReading, type EvalSetReader } from "./eval-sets.ts";
import type { Tree, TreeEntry } from "../git/tree.ts";
import { refused, type Parsed } from "../problem.ts";
import { decodeText, type SourceText } from "../text/decode.ts";

/** A tree's files as text, each read once. */
export interface TreeFiles {
  /** Paths of plain files whose names are UTF-8, by path bytes: what prompts can be. */
  readonly paths: readonly string[];
  /** The same, to look one up. */
  readonly pathSet: ReadonlySet<string>;
  /** Symbolic links, which nothing follows. */
  readonly links: readonly TreeEntry[];
  /** Where a link leads, as it is written. */
  target(path: string): Promise<string>;
  /** The entry at a path; of a path that is no UTF-8, the text that stands for it. */
  entry(path: string): TreeEntry | undefined;
  /** Reads several files in one round trip, so that the reads that follow ask for nothing. */
  preload(paths: readonly string[]): Promise<void>;
  /** Exact bytes; null where the tree has no plain file there. */
  bytes(path: string): Promise<Uint8Array | null>;
  /** Null where the tree has nothing there; refused where it is no text, or a link that nobody follows. */
  text(path: string): Promise<Parsed<SourceText> | null>;
  /** The eval set at a path with all that it draws on; null where the tree has none there. */
  evalSet(path: string): Promise<EvalReading["set"]>;
  readonly evalReading: EvalSetReader;
}

/** @param like another tree, most of which is the same: its eval sets are not read twice */
export async function treeFiles(tree: Tree, like: TreeFiles | null = null): Promise<TreeFiles> {
  const entries = new Map<string, TreeEntry>();
  // A path that is no UTF-8 never hides the file that is really called like its escaped text.
  for (const entry of await tree.list()) {
    if (!entry.odd || !entries.has(entry.path)) entries.set(entry.path, entry);
  }
  const isFile = (path: string): boolean => isPlain(entries.get(path));
  const paths = [...entries.keys()].filter(isFile);
  const cache = new Map<string, Uint8Array>();
  const preload = async (paths: readonly string[]): Promise<void> => {
    const wanted = [...new Set(paths)].filter((path) => isFile(path) && !cache.has(path));
    if (wanted.length === 0) return;
    for (const [index, bytes] of (await tree.read(wanted)).entries()) {
      cache.set(wanted[index] as string, bytes);
    }
  };
  const files: Omit<TreeFiles, "evalSet" | "evalReading"> = {
    paths,
    pathSet: new Set(paths),
    links: [...entries.values()].filter(({ kind, odd }) => kind === "symlink" && !odd),
    target: (path) => tree.target(path),
    entry: (path) => entries.get(path),
    preload,
    async bytes(path) {
      await preload([path]);
      return cache.get(path) ?? null;
    },
    async text(path) {
      const entry = entries.get(path);
      if (entry === undefined) return null;
      await preload([path]);
      const bytes = cache.get(path);
      return bytes === undefined ? refused(unreadableEntry(entry)) : decodeText(bytes, path);
    },
  };
  const evalReading = evalSetReader(files, like);
  return { ...files, evalReading, evalSet: async (path) => (await evalReading(path)).set };
}

const isPlain = (entry: TreeEntry | undefined): boolean => entry?.kind === "file" && !entry.odd;
