import type { EvalSet } from "../evals/eval-set.ts";
import { caseFiles, parseEvalSet } from "../evals/formats/native.ts";
import { readWithImages } from "../prompts/images.ts";
import type { Parsed, Problem } from "../problem.ts";
import { parseCheck } from "../score/checks/registry.ts";
import { treeImages } from "./tree-images.ts";
import type { TreeFiles } from "./tree-files.ts";

/** Reads an eval set with its case files, each once; null where the tree has none at the path. */
export type EvalSetReader = (path: string) => Promise<Parsed<EvalSet> | null>;

type Files = Pick<TreeFiles, "preload" | "text" | "entry" | "bytes">;

export function evalSetReader(files: Files): EvalSetReader {
  const read = new Map<string, Promise<Parsed<EvalSet> | null>>();
  return (path) => {
    const reading = read.get(path) ?? readEvalSet(files, path);
    read.set(path, reading);
    return reading;
  };
}

async function readEvalSet(files: Files, path: string): Promise<Parsed<EvalSet> | null> {
  const source = await files.text(path);
  if (!source?.ok) return source;
  const { text } = source.value;
  const named = caseFiles(text, path);
  if (!named.ok) return named;
  await files.preload(named.value);
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of named.value) {
    const content = await files.text(file);
    if (content?.ok) texts.set(file, content.value.text);
    else problems.push(...(content?.problems ?? []));
  }
  if (problems.length > 0) return { ok: false, problems };
  return readWithImages(treeImages(files), (images) =>
    parseEvalSet({ path, text, files: (file) => texts.get(file) ?? null, parseCheck, images }),
  );
}
