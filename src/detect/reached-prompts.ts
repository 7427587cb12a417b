import type { PromptRule } from "../config/config.ts";
import type { Parsed, Problem } from "../problem.ts";
import type { SourceFiles } from "../prompts/formats/format.ts";
import { readReferences } from "../prompts/formats/references.ts";
import { promptFormat } from "../prompts/formats/registry.ts";
import { matcher } from "../prompts/patterns.ts";
import type { ReachedBy } from "../verdict.ts";
import { filesOf } from "./changed-prompts.ts";
import { circleIn, circleProblem, edgesFrom } from "./reach.ts";
import type { Side } from "./side.ts";
import type { TreeFiles } from "./tree-files.ts";

/** Changed files by the prompt's file in head that depends on them. */
export type Reached = ReadonlyMap<string, readonly ReachedBy[]>;

export interface Reach {
  readonly reached: Reached;
  /** Prompts of this change that are made of themselves. */
  readonly problems: readonly Problem[];
}

/**
 * The prompts that a change reaches by what they depend on: files that they are made of in either tree, and what
 * their rule names under `depends_on`. Head's prompts are all read for it.
 */
export async function reachedPrompts(
  { base, head }: { readonly base: Side; readonly head: Side },
  touched: ReadonlySet<string>,
): Promise<Reach> {
  const reached = new Map<string, readonly ReachedBy[]>();
  const problems: Problem[] = [];
  if (touched.size === 0) return { reached, problems };
  const named = namedBy(touched);
  for (const group of head.groups) {
    for (const path of filesOf(group)) {
      const made = await madeOf({ base: base.files, head: head.files }, path, touched);
      const by: readonly ReachedBy[] = [
        ...made.touched.map((of) => ({ path: of, by: "reference" as const })),
        ...named(group.rule)
          .filter((of) => of !== path && !made.touched.includes(of))
          .map((of) => ({ path: of, by: "depends_on" as const })),
      ];
      if (by.length > 0) reached.set(path, by);
      if (made.touched.length > 0 || touched.has(path)) problems.push(...made.problems);
    }
  }
  return { reached, problems };
}

/** Changed files that a rule names: asked once a rule, since many prompts share one. */
function namedBy(touched: ReadonlySet<string>): (rule: PromptRule) => readonly string[] {
  const found = new Map<PromptRule, readonly string[]>();
  return (rule) => {
    const known = found.get(rule);
    if (known !== undefined) return known;
    const paths = [...touched].filter(matcher(rule.dependsOn));
    found.set(rule, paths);
    return paths;
  };
}

interface MadeOf {
  /** Changed files among those that the prompt is made of. */
  readonly touched: readonly string[];
  readonly problems: readonly Problem[];
}

const WHOLE: MadeOf = { touched: [], problems: [] };

async function madeOf(
  files: { readonly base: TreeFiles; readonly head: TreeFiles },
  path: string,
  touched: ReadonlySet<string>,
): Promise<MadeOf> {
  const after = await sources(files.head, path);
  if (after === null) return WHOLE;
  // What an unchanged text names is what it named, though it may have led elsewhere.
  const before = touched.has(path) ? null : await sources(files.base, path);
  const sides = [after, before].flatMap((of) => of ?? []);
  const unread = sides.flatMap((of) => (of.ok ? [] : of.problems.map(({ file }) => file)));
  const edges = after.ok ? edgesFrom(path, after.value) : [];
  const earlier = before?.ok ? edgesFrom(path, before.value) : [];
  const all = [...edges, ...earlier].map(({ to }) => to);
  const circle = circleIn(edges);
  return {
    touched: [...new Set([...all, ...unread])].filter((of) => of !== path && touched.has(of)),
    problems: circle === null ? [] : [circleProblem(circle)],
  };
}

/** What a file and all that it leads to say; null where it names nothing, or is no text itself. */
export async function sources(files: TreeFiles, path: string): Promise<Parsed<SourceFiles> | null> {
  const source = await files.text(path);
  if (!source?.ok) return null;
  const { text } = source.value;
  if (promptFormat(path)?.references({ path, text }).length === 0) return null;
  return readReferences({ path, text }, { paths: files.pathSet, text: files.text });
}
