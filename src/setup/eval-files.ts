import type { TreeFiles } from "../detect/tree-files.ts";
import { readContent, type Content } from "../evals/content.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import type { EvalFormat } from "../evals/formats/format.ts";
import { native } from "../evals/formats/native.ts";
import { evalFormat } from "../evals/formats/registry.ts";
import { results } from "../evals/formats/results.ts";
import type { Problem } from "../problem.ts";
import { isMapping } from "../text/mapping.ts";
import { isOwn } from "./candidates.ts";

/** An eval set that can be read as it is. */
export interface EvalFile {
  readonly path: string;
  /** Whose format it is, as users call it. */
  readonly format: string;
  readonly cases: number;
  /** Other files that it is read from. */
  readonly files: readonly string[];
  /** Something decides by it: a rubric or checks. What only has cases still needs one. */
  readonly measures: boolean;
}

const evalFile = (set: EvalSet, format: string): EvalFile => ({
  path: set.path,
  format,
  cases: set.cases.length,
  files: set.files,
  measures: set.rubric.length > 0 || set.cases.some(({ checks }) => checks.length > 0),
});

const FOLDER =
  /(?:^|\/)(?:evals?|evaluations?|datasets?|goldens?|test[-_]?(?:data|sets?)|cases)\//i;
const NAME = /(?:^|[/._-])(?:evals?|goldens?|dataset|testset|cases)[._-][^/]*$/i;
const ENDING = /\.(?:ya?ml|json|jsonl|ndjson|csv|tsv)$/;

/** Files that are looked into: a repository of data would be read as a whole. */
const MOST_FILES = 500;

/**
 * Eval sets where such files lie, in every format. What cannot be read is told where it is sure to be one: by its
 * shape, or called like a prompt.
 *
 * @param taken files that are something else
 * @param names of prompts
 */
export async function evalFiles(
  files: TreeFiles,
  taken: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Promise<{ readonly found: readonly EvalFile[]; readonly unread: readonly Problem[] }> {
  const looksLike = (path: string): boolean =>
    isOwn(path) && !taken.has(path) && ENDING.test(path) && (FOLDER.test(path) || NAME.test(path));
  const paths = files.paths.filter(looksLike).slice(0, MOST_FILES);
  await files.preload(paths);
  const found: EvalFile[] = [];
  const unread: Problem[] = [];
  for (const path of paths) {
    const source = await files.text(path);
    if (source?.ok !== true) continue;
    const content = readContent(source.value.text, path);
    const format = evalFormat(content);
    const set = format === results ? null : await files.evalSet(path);
    if (set?.ok === true && set.value.cases.length > 0) {
      found.push(evalFile(set.value, format.name));
    } else if (set?.ok === false && isMeant(content, format, names)) unread.push(...set.problems);
  }
  const parts = new Set(found.flatMap((of) => of.files));
  return {
    found: found.filter(({ path }) => !parts.has(path)),
    unread: unread.filter(({ file }) => !parts.has(file)),
  };
}

/** What cannot be read is an eval set all the same where it has the shape of one, or is called like a prompt. */
function isMeant(content: Content, format: EvalFormat, names: ReadonlySet<string>): boolean {
  const value = content.document?.value ?? null;
  const ours = isMapping(value) && Object.hasOwn(value, "cases");
  const isNamed = [...names].some((name) => isCalled(content.file, name));
  return ours || isNamed || format !== native;
}

/** The cases that a prompt's own file holds; null where it has none, or none that can be read. */
export async function ownCases(
  files: TreeFiles,
  path: string,
  text: string,
): Promise<EvalFile | null> {
  const format = evalFormat(readContent(text, path));
  if (format === native || format === results) return null;
  const set = await files.evalSet(path);
  if (set?.ok !== true || set.value.cases.length === 0) return null;
  return evalFile(set.value, format.name);
}

/**
 * The set that is called like a prompt: by its whole name, else by the last part of it where only one set is; the
 * only set where there is one prompt.
 */
export function setFor(name: string, sets: readonly EvalFile[], prompts: number): EvalFile | null {
  const whole = sets.filter(({ path }) => isCalled(path, name));
  const last = name.slice(name.lastIndexOf("/") + 1);
  const named = whole.length > 0 ? whole : sets.filter(({ path }) => isCalled(path, last));
  const fitting = named.length === 0 && prompts === 1 ? sets : named;
  return fitting.length === 1 ? fitting[0]! : null;
}

const isCalled = (path: string, name: string): boolean =>
  `/${path.replace(ENDING, "")}`.endsWith(`/${name}`);
