import { byCodePoint } from "../text/by-code-point.ts";
import { PROMPT_EXTENSIONS, promptFormat } from "./formats/registry.ts";
import { below } from "./formats/paths.ts";
import { userPartOf } from "./folder-form.ts";
import { folderName, partsOf, promptName } from "./name.ts";
import { matcher } from "./patterns.ts";

import type { PromptRule } from "../config/config.ts";
import type { Problem } from "../problem.ts";

export interface VersionFile {
  /** `v2` */
  readonly id: string;
  readonly path: string;
}

interface Named {
  readonly name: string;
  readonly rule: PromptRule;
  /** Where its eval set is expected. */
  readonly evalsPath: string;
}

/** A prompt as a tree's files form it: one file, or a folder of version files with a pointer to production's. */
export type PromptGroup =
  | (Named & { readonly kind: "single"; readonly path: string })
  | (Named & {
      readonly kind: "versions";
      /** Ascending by number. */
      readonly versions: readonly VersionFile[];
      readonly pointer: string | null;
      readonly changelog: string | null;
    });

export interface PromptGroups {
  /** In code-point order of names. */
  readonly groups: readonly PromptGroup[];
  readonly problems: readonly Problem[];
}

/** What a pointer beside version files is called. */
export const POINTERS: readonly string[] = ["production.yaml", "production.yml"];
const CHANGELOG = "CHANGELOG.md";
/** Files that a folder of versions may hold besides. */
const COMPANIONS: ReadonlySet<string> = new Set(POINTERS);
/**
 * Tell people about the prompts beside them, and are none themselves. By name alone: if it took a folder of
 * versions, a pull request that adds one could take a prompt out of the gate.
 */
const ABOUT_PROMPTS = /^(readme|changelog)\.(md|markdown|txt)$/i;
/** Partials, which are parts of the prompts that call them. */
const PARTIALS = /^_.*\.(prompt|hbs|handlebars|mustache)$/;

interface Candidate {
  readonly path: string;
  readonly name: string;
  readonly rule: PromptRule;
}

/**
 * Sorts a tree's files into prompts. `paths` are all files of the tree, since pointers and changelogs lie beside
 * what the rules match; the first rule that matches a path counts. Every matched file is a prompt, part of one,
 * or a problem: none is skipped in silence.
 */
export function groupPrompts(paths: readonly string[], rules: readonly PromptRule[]): PromptGroups {
  const all: ReadonlySet<string> = new Set(paths);
  const matched = inFolderForm(candidates(paths, rules), all);
  const folders = new Set(matched.filter(isVersion).map(({ path }) => partsOf(path).folder));
  const prompts = matched.filter(({ path }) => {
    const { file, folder } = partsOf(path);
    const isPrompt = !ABOUT_PROMPTS.test(file) && !PARTIALS.test(file);
    return isPrompt && !(COMPANIONS.has(file) && folders.has(folder));
  });

  const isOwn = evalSetsAmong(prompts);
  const readable = prompts.filter((of) => promptFormat(of.path) !== null && !isOwn(of));
  const unreadable = prompts.filter((of) => promptFormat(of.path) === null && !isOwn(of));
  const problems = unreadable.map(noFormat);
  const groups: PromptGroup[] = [];
  for (const files of Map.groupBy(readable, ({ name }) => name).values()) {
    const group = groupOf(files, all);
    if ("kind" in group) groups.push(group);
    else problems.push(group);
  }
  return { groups: groups.toSorted((a, b) => byCodePoint(a.name, b.name)), problems };
}

/** Whether a file is the eval set of another prompt; one that holds its own test data is a prompt as well. */
function evalSetsAmong(prompts: readonly Candidate[]): (of: Candidate) => boolean {
  const readable = prompts.filter(({ path }) => promptFormat(path) !== null);
  const owners = Map.groupBy(readable, evalsPathOf);
  return ({ path }) => owners.get(path)?.some((owner) => owner.path !== path) ?? false;
}

function candidates(paths: readonly string[], rules: readonly PromptRule[]): readonly Candidate[] {
  const matchers = rules.map((rule) => ({ rule, matches: matcher([rule.files]) }));
  return paths.flatMap((path) => {
    const rule = matchers.find(({ matches }) => matches(path))?.rule;
    return rule === undefined ? [] : [{ path, name: promptName(path, rule), rule }];
  });
}

/** Prompts of a system's and a user's part in a folder are called like it; the user's part is none by itself. */
function inFolderForm(
  matched: readonly Candidate[],
  all: ReadonlySet<string>,
): readonly Candidate[] {
  const parts = new Map(
    matched.flatMap(({ path }) => {
      const user = userPartOf(path, all);
      return user === null ? [] : [[path, user] as const];
    }),
  );
  const users = new Set(parts.values());
  return matched.flatMap((of) => {
    if (users.has(of.path)) return [];
    return [parts.has(of.path) ? { ...of, name: folderName(of.path, of.rule) } : of];
  });
}

const isVersion = ({ path }: Candidate): boolean =>
  partsOf(path).version !== null && promptFormat(path) !== null;

// A function, because a name may hold `$&`, which replaceAll would expand.
const evalsPathOf = ({ name, path, rule }: Candidate): string =>
  rule.evals === OWN_FILE ? path : rule.evals.replaceAll("{name}", () => name);

/** Said of a rule whose prompts hold their eval sets themselves. */
const OWN_FILE = "{file}";

/**
 * Where a prompt's eval set may lie, in order. One of several in a file (`<group>/<key>`) has its own, else it
 * shares the one of its file.
 */
export function evalsPathsOf(group: PromptGroup, name: string): readonly string[] {
  if (group.rule.evals === OWN_FILE) return [group.evalsPath];
  const own = group.rule.evals.replaceAll("{name}", () => name);
  return [...new Set([own, group.evalsPath])];
}

/** The prompt that the files of one name form, or why they form none. */
function groupOf(files: readonly Candidate[], all: ReadonlySet<string>): PromptGroup | Problem {
  const [first, ...others] = files;
  if (first === undefined) throw new Error("a name without files");
  const clash = clashOf(first, others);
  if (clash) return clash;
  const named = { name: first.name, rule: first.rule, evalsPath: evalsPathOf(first) };
  if (!isVersion(first)) return { ...named, kind: "single", path: first.path };
  if (first.rule.evals === OWN_FILE) return versionsOfOwn(first);

  const { folder } = partsOf(first.path);
  const beside = (file: string): string => below(folder, file);
  const pointers = POINTERS.map(beside).filter((path) => all.has(path));
  if (pointers.length > 1) {
    const message = `\`${pointers.join("` and `")}\` both point to the version in production`;
    return { file: pointers[0] ?? folder, line: null, message, hint: "keep one" };
  }
  return {
    ...named,
    kind: "versions",
    versions: files
      .map(({ path }) => ({ id: partsOf(path).stem, path, number: partsOf(path).version ?? 0 }))
      .toSorted((a, b) => a.number - b.number)
      .map(({ id, path }) => ({ id, path })),
    pointer: pointers[0] ?? null,
    changelog: all.has(beside(CHANGELOG)) ? beside(CHANGELOG) : null,
  };
}

/** What one version is measured by cannot stand in another. */
const versionsOfOwn = ({ path, name }: Candidate): Problem => ({
  file: path,
  line: null,
  message: `the versions of prompt \`${name}\` are compared on one eval set, and \`evals: "{file}"\` names one for each`,
  hint: "name the file of one of them, or an eval set beside them",
});

/** Two files that cannot both be this prompt: only versions with different numbers in one folder can. */
function clashOf(first: Candidate, others: readonly Candidate[]): Problem | null {
  const taken = new Map([[partsOf(first.path).version, first]]);
  for (const file of others) {
    const { version } = partsOf(file.path);
    const other = sameFolderOfVersions(first, file) ? taken.get(version) : first;
    if (other !== undefined) {
      return {
        file: file.path,
        line: null,
        message: `\`${other.path}\` and \`${file.path}\` are both prompt \`${file.name}\``,
        hint: "rename one, or let only one match `files`",
      };
    }
    taken.set(version, file);
  }
  return null;
}

const sameFolderOfVersions = (a: Candidate, b: Candidate): boolean =>
  isVersion(a) && isVersion(b) && partsOf(a.path).folder === partsOf(b.path).folder;

const noFormat = ({ path }: Candidate): Problem => ({
  file: path,
  line: null,
  message: "no prompt format reads this file, although `files` matches it",
  hint: `narrow \`files\` to prompts (${PROMPT_EXTENSIONS.join(", ")})`,
});
