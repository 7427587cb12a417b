import { dependentsIn } from "../detect/dependencies.ts";
import type { Edge } from "../detect/reach.ts";
import type { Tree } from "../git/tree.ts";
import { logLine } from "../report/escape/log.ts";
import { chosenPrompts } from "../unknown-name.ts";

/** What a prompt depends on, and where each of it is named. */
export interface WhyReport {
  readonly prompt: string;
  readonly edges: readonly Edge[];
}

/** Null where the configuration cannot be used, which is told as a problem; an unknown name is a UsageError. */
export async function whyReport(
  tree: Tree,
  configPath: string,
  name: string,
): Promise<WhyReport | null> {
  const dependents = await dependentsIn(tree, configPath);
  if (dependents === null) return null;
  const [prompt] = chosenPrompts(dependents, name, configPath);
  return prompt === undefined ? null : { prompt: name, edges: await prompt.edges() };
}

/** The same as a tree of lines; what a file names stands below it, once. */
export function whyLines({ prompt, edges }: WhyReport): readonly string[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const seen = new Set<string>();
  const below = (from: string, indent: string): readonly string[] => {
    if (seen.has(from)) return [];
    seen.add(from);
    return (next.get(from) ?? []).flatMap(({ line, text, to }) => [
      `${indent}${from}:${line}: ${text} → ${to}`,
      ...below(to, `${indent}  `),
    ]);
  };
  const [root] = edges;
  const lines = root === undefined ? [] : below(root.from, "  ");
  return [`${prompt} depends on`, ...lines].map(logLine);
}
