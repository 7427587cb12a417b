import type { PromptRule } from "../config/config.ts";
import type { TreeChange } from "../git/tree.ts";
import type { Problem } from "../problem.ts";
import { filesOf } from "./changed-prompts.ts";
import type { Side } from "./side.ts";
import { isPromptPath, unreadable } from "./unreadable.ts";

/** A pattern that matches no file would keep every pull request green, unmeasured. */
export const nothingMatches = (file: string): Problem => ({
  file,
  line: null,
  message: "`prompts[].files` matches no file",
  hint: "mend the pattern; it is matched against paths from the repository's root",
});

/** Changed files at a prompt's place that form no prompt; the same faults in files nobody touched are only told. */
export function unusable(
  { files, groups, problems }: Side,
  changes: readonly TreeChange[],
  rules: readonly PromptRule[],
): { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const present = changes.flatMap(({ kind, path }) =>
    kind === "deleted" ? [] : (files.entry(path) ?? []),
  );
  const isPlain = new Set(files.paths);
  const unread = unreadable(
    present.filter((entry) => entry.odd || !isPlain.has(entry.path)),
    rules,
  );
  if (problems.length === 0) return unread;
  const known = new Set(groups.flatMap(groupFiles));
  const lost = present.some(({ path }) => !known.has(path) && isPromptPath(path, rules));
  return lost
    ? { problems: [...unread.problems, ...problems], warnings: unread.warnings }
    : { problems: unread.problems, warnings: [...unread.warnings, ...problems] };
}

/** A group's files, and those that may lie beside versions without being prompts. */
export function groupFiles(group: Side["groups"][number]): readonly string[] {
  if (group.kind === "single") return [group.path];
  const readmes = group.versions.map(({ path }) => path.replace(/[^/]*$/, "README.md"));
  return [
    ...filesOf(group),
    ...readmes,
    ...[group.pointer, group.changelog].filter((of) => of !== null),
  ];
}
