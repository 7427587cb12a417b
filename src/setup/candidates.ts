import { below, folderOf } from "../prompts/formats/paths.ts";
import { promptFormat } from "../prompts/formats/registry.ts";

/** Which files of a repository look like prompts, and the patterns that would watch them. */

/** Names that nothing but prompts has. */
const UNMISTAKABLE =
  /\.(?:prompt|prompty)$|\.prompt\.[a-z0-9]+$|(?:^|\/)promptfooconfig[^/]*\.(?:ya?ml|json)$/;
const PROMPTFOO = /(?:^|\/)promptfooconfig[^/]*$/;
/** A folder of prompts; the first of a path counts. */
const FOLDER = /^(?:.*?\/)??prompts?(?=\/)/;
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|\.venv)\//;

export const isCandidate = (path: string): boolean =>
  !NOT_OURS.test(path) &&
  promptFormat(path) !== null &&
  (UNMISTAKABLE.test(path) || FOLDER.test(path));

/** Files that one pattern watches. */
export interface Place {
  /** Folder that names are given below; empty at the root. */
  readonly root: string;
  /** How its files end: `.prompt.yml`. */
  readonly ending: string;
  readonly files: string;
}

export function placeOf(path: string): Place {
  const folder = folderOf(path);
  const ending = /(?:\.prompt)?\.[^./]*$/.exec(path)?.[0] ?? "";
  if (PROMPTFOO.test(path)) return { root: folder, ending, files: path };
  const root = FOLDER.exec(path)?.[0];
  if (root !== undefined) return { root, ending, files: `${root}/**/*${ending}` };
  return { root: folder, ending, files: below(folder, `*${ending}`) };
}
