import type { EvalSet } from "../evals/eval-set.ts";
import { readEvalSet, type EvalTree } from "../evals/gather.ts";
import type { Parsed } from "../problem.ts";
import { parseCheck } from "../score/checks/registry.ts";
import type { TreeFiles } from "./tree-files.ts";
import { treeImages } from "./tree-images.ts";

/** An eval set as a tree has it, null where it has none at the path, and every path of the tree that bore on it. */
export interface EvalReading {
  readonly set: Parsed<EvalSet> | null;
  readonly seen: ReadonlySet<string>;
}

export type EvalSetReader = (path: string) => Promise<EvalReading>;

/**
 * Reads a tree's eval sets with the files they draw on, each once.
 *
 * @param like another tree: what is the same there, to the last file that bears on it, is not read again
 */
export function evalSetReader(
  files: Omit<TreeFiles, "evalSet" | "evalReading">,
  like: TreeFiles | null,
): EvalSetReader {
  const readings = new Map<string, Promise<EvalReading>>();
  const isSame = (path: string): boolean => {
    const [here, there] = [files.entry(path), like?.entry(path)];
    return here?.oid === there?.oid && here?.kind === there?.kind;
  };
  // By a pattern a set may draw on any file there is, and on one that is new.
  const isListedAlike = once(
    () =>
      like !== null &&
      like.paths.length === files.paths.length &&
      like.paths.every((path, n) => path === files.paths[n]),
  );
  const readAt = async (path: string): Promise<EvalReading> => {
    if (like !== null && isSame(path) && isListedAlike()) {
      const known = await like.evalReading(path);
      if ([...known.seen].every(isSame)) return known;
    }
    const { tree, seen } = watched(files);
    return { set: await readEvalSet(tree, path, parseCheck), seen };
  };
  return (path) => {
    const reading = readings.get(path) ?? readAt(path);
    readings.set(path, reading);
    return reading;
  };
}

/** The tree, and which of its paths are asked for. */
function watched(files: Omit<TreeFiles, "evalSet" | "evalReading">): {
  readonly tree: EvalTree;
  readonly seen: ReadonlySet<string>;
} {
  const seen = new Set<string>();
  const images = treeImages(files);
  const tree: EvalTree = {
    paths: files.paths,
    preload: files.preload,
    text(path) {
      seen.add(path);
      return files.text(path);
    },
    images(paths) {
      for (const path of paths) seen.add(path);
      return images(paths);
    },
  };
  return { tree, seen };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
