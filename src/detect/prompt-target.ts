import type { PromptRule } from "../config/config.ts";
import { fileSet, type FileSet, type Target } from "../models/targets/target.ts";
import { parsed, refused, type Parsed } from "../problem.ts";
import { matcher } from "../prompts/patterns.ts";
import { edgesFrom } from "./reach.ts";
import { sources } from "./reached-prompts.ts";
import type { TreeFiles } from "./tree-files.ts";

/** The application that answers for a prompt, with the program that it runs. */
export interface PromptTarget {
  readonly target: Target;
  /** From the tree that the policy is read from, whatever head has there. */
  readonly program: FileSet;
  /** Why it may not run on this change, as a sentence; null where it may. */
  readonly refused: string | null;
}

/** Who asks: neither head's own configuration nor, unless base allows it, a stranger's prompt may start anything. */
export interface Asker {
  /** The configuration is head's, because base has none. */
  readonly bootstrap: boolean;
  /** The run has base's secrets and the change is a fork's. */
  readonly stranger: boolean;
}

/** More is no program's source; the digest of all of it names every answer. */
const LARGEST_BYTES = 64 * 2 ** 20;

/** The target of a rule; null where its prompts are answered by models. */
export async function readTarget(
  policy: TreeFiles,
  { target, files: rule }: PromptRule,
  asker: Asker,
): Promise<Parsed<PromptTarget | null>> {
  if (target === undefined) return parsed(null);
  const refusal = whyRefused(target, asker);
  if (refusal !== null) return parsed({ target, program: fileSet([]), refused: refusal });
  const read = await filesAt(policy, matching(policy, target.files), `the target of \`${rule}\``);
  if (!read.ok) return read;
  if (target.kind === "command" && read.value.files.size === 0) {
    return refused({
      file: target.files.join(", "),
      line: null,
      message: `the target of \`${rule}\` has no files in the base branch`,
      hint: "an application answers for a pull request once its code is merged",
    });
  }
  return parsed({ target, program: read.value, refused: null });
}

function whyRefused({ forks }: Target, { bootstrap, stranger }: Asker): string | null {
  if (bootstrap) return "its `target` is this change's own: the base branch names none yet";
  return stranger && forks === "refuse"
    ? "the pull request comes from a fork, and its `target` would answer it beside this repository's secrets"
    : null;
}

/** Trees never change, so what was read of one is remembered, and this holds no state. */
const known = new WeakMap<TreeFiles, Map<string, Promise<Parsed<FileSet>>>>();

/** Every prompt of a rule as a tree has it, with all that it is made of: what an application finds to read. */
export function promptFiles(
  files: TreeFiles,
  { files: rule }: Pick<PromptRule, "files">,
): Promise<Parsed<FileSet>> {
  const read = known.get(files) ?? new Map<string, Promise<Parsed<FileSet>>>();
  known.set(files, read);
  const found = read.get(rule) ?? readPromptFiles(files, rule);
  read.set(rule, found);
  return found;
}

async function readPromptFiles(files: TreeFiles, rule: string): Promise<Parsed<FileSet>> {
  const own = matching(files, [rule]);
  await files.preload(own);
  const paths = new Set(own);
  for (const path of own) {
    const made = await sources(files, path);
    if (made?.ok) for (const { to } of edgesFrom(path, made.value)) paths.add(to);
  }
  return filesAt(
    files,
    [...paths].filter((path) => files.pathSet.has(path)),
    `\`${rule}\``,
  );
}

const matching = ({ paths }: TreeFiles, globs: readonly string[]): readonly string[] =>
  paths.filter(matcher(globs));

async function filesAt(
  files: TreeFiles,
  paths: readonly string[],
  whose: string,
): Promise<Parsed<FileSet>> {
  await files.preload(paths);
  const read: [string, Uint8Array][] = [];
  let total = 0;
  for (const path of paths) {
    const bytes = (await files.bytes(path)) ?? new Uint8Array();
    total += bytes.length;
    read.push([path, bytes]);
  }
  if (total <= LARGEST_BYTES) return parsed(fileSet(read));
  return refused({
    file: paths[0] ?? "",
    line: null,
    message: `the files of ${whose} have ${Math.ceil(total / 2 ** 20)} MB, more than ${LARGEST_BYTES / 2 ** 20}`,
    hint: "name fewer of them",
  });
}
