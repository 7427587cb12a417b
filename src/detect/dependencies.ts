import type { Config } from "../config/config.ts";
import type { Tree } from "../git/tree.ts";
import type { PromptGroup } from "../prompts/versions.ts";
import { folderOf } from "../prompts/formats/paths.ts";
import { matcher } from "../prompts/patterns.ts";
import { lineAt } from "../text/lines.ts";
import { filesOf } from "./changed-prompts.ts";
import { readPolicy } from "./policy.ts";
import { refOf } from "./production.ts";
import { sources } from "./reached-prompts.ts";
import { edgesFrom, type Edge } from "./reach.ts";
import { sideOf } from "./side.ts";
import { treeFiles, type TreeFiles } from "./tree-files.ts";

/** A prompt with every file that bears on it, read when they are asked for. */
export interface Dependent {
  readonly name: string;
  /** From the configuration on, each step where it is written. */
  readonly edges: () => Promise<readonly Edge[]>;
}

/** Every prompt of a tree under its own configuration; null where that cannot be used. */
export async function dependentsIn(
  tree: Tree,
  configPath: string,
): Promise<readonly Dependent[] | null> {
  const files = await treeFiles(tree);
  const policy = await readPolicy(files, files, configPath);
  if (policy.kind === "stopped") return null;
  const { config } = policy;
  const { groups } = sideOf(files, config.prompts);
  return groups.map((group) => ({
    name: group.name,
    edges: () => edgesTo(files, config, group),
  }));
}

async function edgesTo(
  files: TreeFiles,
  config: Config,
  group: PromptGroup,
): Promise<readonly Edge[]> {
  const { rule } = group;
  const at = config.prompts.indexOf(rule);
  const step = (key: string, text: string, to: string): Edge => {
    const line = config.lineOf(["prompts", at, key]) ?? 1;
    return { from: config.path, line, text: `${key}: ${text}`, to };
  };
  const own = filesOf(group);
  const made = await Promise.all(own.map((path) => edgesOf(files, path)));
  const named = files.paths.filter(matcher(rule.dependsOn));
  return [
    ...own.map((path) => step("files", rule.files, path)),
    ...made.flat(),
    ...(await evalEdges(files, group, step)),
    ...(await productionEdges(files, config, group)),
    ...named
      .filter((path) => !own.includes(path))
      .map((path) => step("depends_on", rule.dependsOn.join(", "), path)),
  ];
}

/** Where production is read, in git's notation of a file at a tag. */
async function productionEdges(
  files: TreeFiles,
  config: Config,
  group: PromptGroup,
): Promise<readonly Edge[]> {
  const place = await refOf(group, files, config);
  if (place === null) return [];
  const { ref, file: from, line } = place;
  const text = `production: { ref: ${ref} }`;
  const to =
    group.kind === "single" ? group.path : folderOf(group.pointer ?? group.versions[0]!.path);
  return [{ from, line: line ?? 1, text, to: `${ref}:${to}` }];
}

async function edgesOf(files: TreeFiles, path: string): Promise<readonly Edge[]> {
  const read = await sources(files, path);
  return read?.ok ? edgesFrom(path, read.value) : [];
}

async function evalEdges(
  files: TreeFiles,
  { evalsPath, rule }: PromptGroup,
  step: (key: string, text: string, to: string) => Edge,
): Promise<readonly Edge[]> {
  const source = await files.text(evalsPath);
  if (source === null) return [];
  const set = step("evals", rule.evals, evalsPath);
  const read = await files.evalSet(evalsPath);
  if (!source.ok || !read?.ok) return [set];
  const { text } = source.value;
  return [
    set,
    // A set is read from the first of several places that has its data: what is not there is no dependency.
    ...read.value.files
      .filter((to) => files.pathSet.has(to))
      .map((to): Edge => {
        const named = to.slice(to.lastIndexOf("/") + 1);
        // Whatever the format, a set names its files in its own text; by a pattern perhaps, which has no such line.
        const line = lineAt(text, Math.max(0, text.indexOf(named)));
        return { from: evalsPath, line, text: named, to };
      }),
  ];
}
