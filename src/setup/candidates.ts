import { below, folderOf } from "../prompts/formats/paths.ts";
import { promptFormat } from "../prompts/formats/registry.ts";
import { partsOf, promptName } from "../prompts/name.ts";
import { POINTERS } from "../prompts/versions.ts";

/** Which files of a repository look like prompts, and the patterns that would watch them. */

/** Names that nothing but prompts has. */
const UNMISTAKABLE =
  /\.(?:prompt|prompty)$|\.prompt\.[a-z0-9]+$|(?:^|\/)promptfooconfig[^/]*\.(?:ya?ml|json)$/;
const PROMPTFOO = /(?:^|\/)promptfooconfig[^/]*$/;
/** A folder of prompts; the first of a path counts. */
const FOLDER = /^(?:.*?\/)??prompts?(?=\/)/;
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|\.venv)\//;

/** Whether a path is of the repository's own, and not of what it has installed. */
export const isOwn = (path: string): boolean => !NOT_OURS.test(path);

/** Files that look like prompts, without the pointers beside versions. */
export function candidatesIn(paths: readonly string[]): readonly string[] {
  const versions = paths.filter((path) => partsOf(path).version !== null);
  const folders = new Set(versions.map(folderOf));
  return paths.filter((path) => {
    const isPointer = POINTERS.includes(partsOf(path).file) && folders.has(folderOf(path));
    const isPrompt = UNMISTAKABLE.test(path) || FOLDER.test(path);
    return isOwn(path) && promptFormat(path) !== null && isPrompt && !isPointer;
  });
}

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

/**
 * The place of each candidate. Packages of one repository may have prompts of the same name: their places become one,
 * in which the package's folder is part of the name.
 */
export function placesOf(paths: readonly string[]): ReadonlyMap<string, Place> {
  const own = new Map(paths.map((path) => [path, placeOf(path)]));
  const shared = [...Map.groupBy(own, ([path, { files }]) => promptName(path, { files })).values()]
    .map((namesakes) => new Map(namesakes.map(([, place]) => [place.files, place])))
    .filter((places) => places.size > 1);
  const joined = new Map<string, Place>();
  for (const [ending, places] of Map.groupBy(
    shared.flatMap((of) => [...of.values()]),
    (place) => place.ending,
  )) {
    const roots = [...new Set(places.map(({ root }) => root))];
    if (roots.length < 2) continue;
    const place = placeAbove(roots, ending);
    for (const { files } of places) joined.set(files, place);
  }
  return new Map([...own].map(([path, place]) => [path, joined.get(place.files) ?? place]));
}

/** One place for all files of an ending below several roots: `packages/`, any folders, `prompts/`, any folders. */
function placeAbove(roots: readonly string[], ending: string): Place {
  const steps = roots.map((root) => root.split("/"));
  const [first = []] = steps;
  const differs = first.findIndex((step, n) => steps.some((of) => of[n] !== step));
  const root = first.slice(0, differs === -1 ? first.length : differs).join("/");
  const last = new Set(steps.map((of) => of.at(-1)));
  const [folder] = last;
  const inner = last.size === 1 && folder !== undefined && root !== roots[0] ? `**/${folder}/` : "";
  return { root, ending, files: below(root, `${inner}**/*${ending}`) };
}
