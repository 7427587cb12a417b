import type { Config } from "../config/config.ts";
import type { Comparison, NamedTree } from "../git/tree.ts";
import type { Problem } from "../problem.ts";
import type { PromptGroup } from "../prompts/versions.ts";
import { readPointer } from "./prompt-version.ts";
import { sideOf, type Side } from "./side.ts";
import { treeFiles, type TreeFiles } from "./tree-files.ts";

/** Where production is read that lags the base branch, as the comment names it. */
export interface Lagging {
  readonly ref: string;
  readonly sha: string;
}

/** A prompt as it is in production. */
export interface Production {
  readonly files: TreeFiles;
  /** Null where the tag's tree does not have it yet. */
  readonly group: PromptGroup | null;
  /** Null where production is the base branch. */
  readonly lagging: Lagging | null;
}

/** Production of a group of base. Its problems are a tag that is nowhere, and one that is called like a branch. */
export type ProductionOf = (
  group: PromptGroup,
) => Promise<
  | { readonly ok: true; readonly value: Production }
  | { readonly ok: false; readonly problem: Problem }
>;

/** Reads each tag's tree once, under the policy's rules, and only if a prompt's production is there. */
export function productions(
  { named }: Pick<Comparison, "named">,
  base: Side,
  config: Config,
): ProductionOf {
  const sides = new Map<string, Promise<NamedSide | null>>();
  const sideAt = (ref: string): Promise<NamedSide | null> => {
    const side = sides.get(ref) ?? readSide(named, ref, config);
    sides.set(ref, side);
    return side;
  };
  return async (group) => {
    const place = await refOf(group, base.files, config);
    if (place === null) return { ok: true, value: { files: base.files, group, lagging: null } };
    const side = await sideAt(place.ref);
    if (side === null) return { ok: false, problem: nowhere(place) };
    if (side === "ambiguous") return { ok: false, problem: ambiguous(place) };
    const { files, sha } = side;
    const same = side.groups.find(({ name }) => name === group.name) ?? null;
    return { ok: true, value: { files, group: same, lagging: { ref: place.ref, sha } } };
  };
}

type NamedSide = (Side & Pick<NamedTree, "sha">) | "ambiguous";

async function readSide(
  named: Comparison["named"],
  ref: string,
  config: Config,
): Promise<NamedSide | null> {
  const found = await named(ref);
  if (found === null || found === "ambiguous") return found;
  return { ...sideOf(await treeFiles(found.tree), config.prompts), sha: found.sha };
}

/** A tag or a branch with the place that names it. */
export interface RefPlace {
  readonly ref: string;
  readonly file: string;
  readonly line: number | null;
}

/** By the pointer beside its versions, else by its rule; null where production is base. */
export async function refOf(
  group: PromptGroup,
  files: TreeFiles,
  config: Config,
): Promise<RefPlace | null> {
  const pointer = await readPointer(files, group);
  if (pointer.ok && pointer.value !== null && group.kind === "versions") {
    const { value } = pointer;
    // A pointer is about its prompt alone, and counts before what a rule says of many.
    return value.kind === "ref" ? { ...value, file: group.pointer! } : null;
  }
  const { rule } = group;
  if (rule.production === undefined) return null;
  const at = config.prompts.indexOf(rule);
  const line = config.lineOf(["prompts", at, "production", "ref"]);
  return { ref: rule.production.ref, file: config.path, line };
}

const nowhere = ({ ref, file, line }: RefPlace): Problem => ({
  file,
  line,
  message: `production is read from \`${ref}\`, and no tag or branch is called so`,
  hint: `push it, or name one that exists; in a clone of your own: \`git fetch origin tag ${ref}\``,
});

const ambiguous = ({ ref, file, line }: RefPlace): Problem => ({
  file,
  line,
  message: `production is read from \`${ref}\`, and a tag and a branch that differ are called so`,
  hint: "delete the one that is not deployed: whoever may push it must not choose what a change is compared with",
});
