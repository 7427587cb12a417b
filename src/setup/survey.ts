import type { PromptRule } from "../config/config.ts";
import { readProduction, readVersions } from "../detect/prompt-version.ts";
import type { TreeFiles } from "../detect/tree-files.ts";
import { readContent } from "../evals/content.ts";
import { native } from "../evals/formats/native.ts";
import { evalFormat } from "../evals/formats/registry.ts";
import type { Problem } from "../problem.ts";
import type { Prompt } from "../prompts/prompt.ts";
import { below } from "../prompts/formats/paths.ts";
import { groupPrompts, type PromptGroup } from "../prompts/versions.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { isCandidate, placeOf, type Place } from "./candidates.ts";

/** A rule as far as it is proposed. */
export type Rule = Pick<PromptRule, "files" | "evals">;

export const wholeRule = (rule: Rule): PromptRule => ({ ...rule, dependsOn: [] });

/** A file of prompts that can be read. */
export interface Found {
  readonly path: string;
  readonly place: Place;
  /** At least one. */
  readonly prompts: readonly Prompt[];
  /** The file holds its own test cases, in a format that is read as an eval set. */
  readonly hasCases: boolean;
  /** Of the file that holds it. */
  readonly text: string;
}

export interface Survey {
  readonly found: readonly Found[];
  /** What looks like a prompt or an eval set, and why it cannot be read. */
  readonly unread: readonly Problem[];
}

/** Reads whatever looks like a prompt, in every format there is. */
export async function survey(files: TreeFiles): Promise<Survey> {
  const places = new Map(files.paths.filter(isCandidate).map((path) => [path, placeOf(path)]));
  const patterns = new Set([...places.values()].map((place) => place.files));
  const rules = [...patterns].map((pattern) => wholeRule({ files: pattern, evals: NOWHERE }));
  const { groups, problems } = groupPrompts([...files.paths], rules);
  const unread = [...problems];
  const found: Found[] = [];
  for (const group of groups) {
    const read = await readGroup(files, group);
    if ("problems" in read) unread.push(...read.problems);
    else found.push(read);
  }
  // Files of prompts that a configuration names are gated through it.
  const parts = new Set(found.flatMap((of) => of.prompts.flatMap(partsOf)));
  const whole = found.filter(({ path }) => !parts.has(path));
  return { found: whole.toSorted((a, b) => byCodePoint(a.path, b.path)), unread };
}

/** No file is called so: nothing is taken for another's eval set before there are rules. */
const NOWHERE = ".evenhand/none.yaml";

const partsOf = ({ path, messages }: Prompt): readonly string[] =>
  messages.flatMap((of) => (of.path === undefined || of.path === path ? [] : of.path));

async function readGroup(
  files: TreeFiles,
  group: PromptGroup,
): Promise<Found | { readonly problems: readonly Problem[] }> {
  const production = await readProduction(files, group);
  if (!production.ok) return production;
  const path = group.kind === "single" ? group.path : production.value?.path;
  if (path === undefined) return { problems: [] };
  const read = await readVersions(files, path, group);
  if (!read.ok) return read;
  const source = await files.text(path);
  const text = source?.ok === true ? source.value.text : "";
  const hasCases = evalFormat(readContent(text, path)) !== native;
  const set = hasCases ? await files.evalSet(path) : null;
  if (set?.ok === false) return set;
  const prompts = read.value.map(({ prompt }) => prompt);
  return { path, place: placeOf(path), prompts, hasCases, text };
}

/** The rules that watch exactly what was read: a pattern a place, or single files where a place holds others too. */
export function rulesOf({ found, unread }: Survey): readonly Rule[] {
  const spoilt = new Set(unread.map(({ file }) => placeOf(file).files));
  const places = Map.groupBy(found, ({ place }) => place.files);
  return [...places.values()].flatMap((files): readonly Rule[] => {
    const [first] = files;
    const alike = files.every(({ hasCases }) => hasCases === first?.hasCases);
    if (first !== undefined && alike && !spoilt.has(first.place.files)) return [ruleOf(first)];
    return files.map((of) => ({ ...ruleOf(of), files: of.path }));
  });
}

/** Eval sets lie in `evals/` beside the folder of prompts, unless a file holds its own cases. */
function ruleOf({ place: { root, ending, files }, hasCases }: Found): Rule {
  if (hasCases) {
    const isPattern = files.includes("*");
    return { files, evals: isPattern ? below(root, `{name}${ending}`) : files };
  }
  const parent = /(?:^|\/)prompts?$/.test(root) ? root.replace(/(?:^|\/)[^/]*$/, "") : root;
  return { files, evals: below(parent, "evals/{name}.yaml") };
}
