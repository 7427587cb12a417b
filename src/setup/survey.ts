import { readProduction, readVersions } from "../detect/prompt-version.ts";
import type { TreeFiles } from "../detect/tree-files.ts";
import type { Problem } from "../problem.ts";
import type { Prompt } from "../prompts/prompt.ts";
import { groupPrompts, type PromptGroup } from "../prompts/versions.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { candidatesIn, placesOf, type Place } from "./candidates.ts";
import { evalFiles, ownCases, setFor, type EvalFile } from "./eval-files.ts";
import { wholeRule } from "./rules.ts";

/** Prompts of a file that can be read, or of a folder of versions. */
export interface Found {
  /** The file, or production's. */
  readonly path: string;
  readonly place: Place;
  readonly group: PromptGroup;
  /** At least one. */
  readonly prompts: readonly Prompt[];
  /** The eval set that is there for them: their own file, or one that is called like them. It may measure nothing. */
  readonly evals: EvalFile | null;
  /** Of the file that holds it. */
  readonly text: string;
}

export interface Survey {
  readonly found: readonly Found[];
  /** Eval sets that no prompt is called like. */
  readonly spare: readonly EvalFile[];
  /** What looks like a prompt or an eval set, and why it cannot be read. */
  readonly unread: readonly Problem[];
}

/** Reads whatever looks like a prompt or an eval set, in every format there is. */
export async function survey(files: TreeFiles): Promise<Survey> {
  const places = placesOf(candidatesIn(files.paths));
  const unread: Problem[] = [];
  const all: Omit<Found, "evals">[] = [];
  for (const place of new Map([...places.values()].map((of) => [of.files, of])).values()) {
    const { groups, problems } = groupPrompts(pathsFor(place, files, places), [
      wholeRule({ files: place.files, evals: NOWHERE }),
    ]);
    unread.push(...problems);
    for (const group of groups) {
      const read = await readGroup(files, group, place);
      if ("problems" in read) unread.push(...read.problems);
      else all.push(read);
    }
  }
  // Files of prompts that a configuration names are gated through it.
  const parts = new Set(all.flatMap((of) => of.prompts.flatMap((prompt) => partsOf(prompt, of))));
  const prompts = all.filter(({ path }) => !parts.has(path));
  const own = await Promise.all(prompts.map(({ path, text }) => ownCases(files, path, text)));
  const names = new Set(prompts.map(({ group }) => group.name));
  const taken = new Set([...places.keys(), ...own.flatMap((of) => of?.files ?? [])]);
  const sets = await evalFiles(files, taken, names);
  const found = prompts.map((of, n): Found => {
    return { ...of, evals: own[n] ?? setFor(of.group.name, sets.found, prompts.length) };
  });
  const used = new Set(found.map(({ evals }) => evals?.path));
  return {
    found: found.toSorted((a, b) => byCodePoint(a.path, b.path)),
    spare: sets.found.filter(({ path }) => !used.has(path)),
    // What is read as a part of another file need not be a prompt by itself.
    unread: [...unread.filter(({ file }) => !parts.has(file)), ...sets.unread],
  };
}

/** No file is called so: nothing is taken for another's eval set before there are rules. */
const NOWHERE = ".evenhand/none.yaml";

/** The files of a place with what may lie beside them, but none of another's prompts. */
const pathsFor = (
  { files: pattern }: Place,
  files: TreeFiles,
  places: ReadonlyMap<string, Place>,
): readonly string[] =>
  files.paths.filter((path) => (places.get(path)?.files ?? pattern) === pattern);

/** Files beside its own that a prompt's text stands in. */
const partsOf = ({ path, messages }: Prompt, holder: Pick<Found, "path">): readonly string[] =>
  [path, ...messages.flatMap((of) => of.path ?? [])].filter((of) => of !== holder.path);

async function readGroup(
  files: TreeFiles,
  group: PromptGroup,
  place: Place,
): Promise<Omit<Found, "evals"> | { readonly problems: readonly Problem[] }> {
  const production = await readProduction(files, group);
  if (!production.ok) return production;
  const path = group.kind === "single" ? group.path : production.value?.path;
  if (path === undefined) return { problems: [] };
  const read = await readVersions(files, path, group);
  if (!read.ok) return read;
  const source = await files.text(path);
  const text = source?.ok === true ? source.value.text : "";
  return { path, place, group, prompts: read.value.map(({ prompt }) => prompt), text };
}
