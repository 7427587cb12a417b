import type { EvalSet } from "../evals/eval-set.ts";
import { readEvalSet, type EvalTree } from "../evals/gather.ts";
import type { Parsed } from "../problem.ts";
import { parseCheck } from "../score/checks/registry.ts";
import type { TreeFiles } from "./tree-files.ts";
import { treeImages } from "./tree-images.ts";

/** Reads an eval set with the files it draws on, each once; null where the tree has none at the path. */
export type EvalSetReader = (path: string) => Promise<Parsed<EvalSet> | null>;

export function evalSetReader(files: Omit<TreeFiles, "evalSet">): EvalSetReader {
  const tree: EvalTree = { ...files, images: treeImages(files) };
  const read = new Map<string, Promise<Parsed<EvalSet> | null>>();
  return (path) => {
    const reading = read.get(path) ?? readEvalSet(tree, path, parseCheck);
    read.set(path, reading);
    return reading;
  };
}
