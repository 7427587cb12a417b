import { detect } from "../detect/detect.ts";
import { memoryTree } from "../git/memory.ts";
import type { Comparison, Tree } from "../git/tree.ts";
import { everythingNew } from "../git/work-tree.ts";
import { planPrompt } from "../plan/plan.ts";
import type { Problem } from "../problem.ts";
import { CONFIG_PATH, type NewFile } from "./proposal.ts";

/** The repository as it is against the repository with the new files. */
export function withFiles(tree: Tree, added: readonly NewFile[]): Comparison {
  const head = together(
    tree,
    memoryTree(Object.fromEntries(added.map((of) => [of.path, of.text]))),
  );
  return {
    base: tree,
    head,
    policy: tree,
    baseSha: tree.id,
    headSha: head.id,
    baseName: tree.id,
    named: async () => null,
    changes: async () => added.map(({ path }) => ({ kind: "added", path })),
  };
}

/** What `evenhand check` will still complain of where head is as proposed: what cannot be read or planned. */
export async function outlook({ head }: Pick<Comparison, "head">): Promise<readonly Problem[]> {
  const detected = await detect({
    comparison: everythingNew(head),
    configPath: CONFIG_PATH,
    replay: false,
    asOf: null,
  });
  if (detected.kind === "stopped") return detected.problems;
  return detected.prompts.flatMap((changed): readonly Problem[] => {
    const planned = planPrompt({ ...changed, baseline: changed.candidate }, detected.config);
    if (planned.ok) return [];
    const { problems: found, detail } = planned.unplannable;
    const whole = { file: changed.path, line: null, message: detail, hint: null };
    return found.length > 0 ? found : [whole];
  });
}

/** Two trees as one; a path is in one of them. */
function together(tree: Tree, added: Tree): Tree {
  return {
    id: "proposal",
    list: async () => [...(await tree.list()), ...(await added.list())],
    target: (path) => tree.target(path),
    async read(paths) {
      const own = new Set((await added.list()).map(({ path }) => path));
      const ours = paths.filter((path) => own.has(path));
      const theirs = paths.filter((path) => !own.has(path));
      const read = [...(await tree.read(theirs)), ...(await added.read(ours))];
      const bytes = new Map([...theirs, ...ours].map((path, n) => [path, read[n]!] as const));
      return paths.map((path) => bytes.get(path)!);
    },
  };
}
