import { readWithImages, type FileReading } from "../prompts/images.ts";
import { parsed } from "../problem.ts";
import { evalSetOf, parseDraft, type Drafted, type EvalSource } from "./read.ts";

import type { Parsed, Problem } from "../problem.ts";
import type { SourceText } from "../text/decode.ts";
import type { Draft } from "./draft.ts";
import type { CheckParser, EvalSet } from "./eval-set.ts";

/** Where an eval set and the files it names are read: a tree, or a work tree. */
export interface EvalTree {
  /** All paths, for globs. */
  readonly paths: readonly string[];
  /** Null where there is nothing at the path. */
  text(path: string): Promise<Parsed<SourceText> | null>;
  /** Reads several files in one round trip, so that the reads that follow ask for nothing. */
  preload(paths: readonly string[]): Promise<void>;
  images(paths: readonly string[]): Promise<readonly FileReading[]>;
}

/** An eval set beside what its files say in our own words, which can be written down again. */
export interface DraftedSet {
  readonly set: EvalSet;
  readonly draft: Draft;
}

/** Reads the eval set at a path with all files that it draws on; null where the tree has none. */
export async function readEvalSet(
  tree: EvalTree,
  path: string,
  parseCheck: CheckParser,
): Promise<Parsed<EvalSet> | null> {
  const read = await readDraftedSet(tree, path, parseCheck);
  return read?.ok ? { ...read, value: read.value.set } : read;
}

/** The same, with the draft that the set is made of. */
export async function readDraftedSet(
  tree: EvalTree,
  path: string,
  parseCheck: CheckParser,
): Promise<Parsed<DraftedSet> | null> {
  const drafted = await gather(tree, path, parseCheck);
  if (!drafted?.ok) return drafted;
  const read = await readWithImages(
    (paths) => tree.images(paths),
    (images) => evalSetOf(drafted.value, { parseCheck, images }),
  );
  return read.ok ? { ...read, value: { set: read.value, draft: drafted.value.draft } } : read;
}

/**
 * A file with the files that it names. Which those are is only known by reading it, and they may name others: so it is
 * read again until it asks for nothing that was not there to be read.
 */
async function gather(
  tree: EvalTree,
  path: string,
  parseCheck: CheckParser,
): Promise<Parsed<Drafted> | null> {
  const source = await tree.text(path);
  if (!source?.ok) return source;
  const texts = new Map<string, string | null>();
  const given: EvalSource = {
    path,
    text: source.value.text,
    files: (file) => texts.get(file) ?? null,
    paths: tree.paths,
    parseCheck,
  };
  for (;;) {
    const drafted = parseDraft(given);
    const wanted = drafted.files.filter((file) => !texts.has(file));
    if (wanted.length === 0) return parsed(drafted);
    const problems = await load(tree, wanted, texts);
    if (problems.length > 0) return { ok: false, problems };
  }
}

async function load(
  tree: EvalTree,
  wanted: readonly string[],
  texts: Map<string, string | null>,
): Promise<readonly Problem[]> {
  await tree.preload(wanted);
  const problems: Problem[] = [];
  for (const file of wanted) {
    const content = await tree.text(file);
    if (content?.ok === false) problems.push(...content.problems);
    texts.set(file, content?.ok ? content.value.text : null);
  }
  return problems;
}
