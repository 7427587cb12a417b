import { parsed, refused } from "../../problem.ts";
import { referredPaths } from "./referred-paths.ts";
import { promptFormat } from "./registry.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { PromptSource, SourceFiles } from "./format.ts";

/** Files that one prompt may be made of; a pattern over a repository would read all of it. */
const MOST_FILES = 500;

/** What a walk needs of a tree: its paths, and text by path (null where there is no plain file). */
export interface ReferableTree {
  readonly paths: ReadonlySet<string>;
  readonly text: (path: string) => Promise<Parsed<{ readonly text: string }> | null>;
}

/**
 * Reads everything a prompt's file leads to, step by step, each file once. Files that refer to each other in a
 * circle are read like any others; what is wrong with that is the format's to say.
 */
export async function readReferences(
  source: Pick<PromptSource, "path" | "text">,
  tree: ReferableTree,
): Promise<Parsed<SourceFiles>> {
  const texts = new Map<string, string>([[source.path, source.text]]);
  const problems: Problem[] = [];
  const waiting = [source];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const reference of promptFormat(at.path)?.references(at) ?? []) {
      if (reference.image === true) continue;
      const unread = referredPaths(reference, tree.paths).filter((path) => !texts.has(path));
      if (texts.size + unread.length > MOST_FILES) {
        const message = `\`${reference.text}\` makes the prompt of more than ${MOST_FILES} files`;
        return refused({ file: at.path, line: reference.line, message, hint: "name fewer files" });
      }
      for (const path of unread) {
        const read = await tree.text(path);
        if (!read?.ok) {
          problems.push(...(read?.problems ?? []));
          continue;
        }
        texts.set(path, read.value.text);
        waiting.push({ path, text: read.value.text });
      }
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return parsed({ paths: tree.paths, text: (path) => texts.get(path) ?? null });
}
