import { posix } from "node:path";

import { imagePaths } from "../prompts/images.ts";
import { parsed } from "../problem.ts";
import { checkShape, type Placed } from "../text/shape.ts";
import { readEvalSet, type DraftedSet, type EvalTree } from "./gather.ts";
import { ColumnsShape } from "./formats/native-schema.ts";
import { nativeText, type ImageName } from "./native-text.ts";

import type { Parsed } from "../problem.ts";
import type { CheckParser } from "./eval-set.ts";

/** Where a set is written down: the path that images are named from, and the comment above it. */
export interface Target {
  readonly path: string;
  readonly heading: string;
}

/**
 * The set as our own YAML. It is read again before anybody has it, since what a conversion is worth is that no case
 * changes; a text that cannot be read again (nested too deeply) is refused.
 */
export async function converted(
  { set, draft }: DraftedSet,
  { path, heading }: Target,
  tree: EvalTree,
  parseCheck: CheckParser,
): Promise<Parsed<string>> {
  const text = `${heading}\n${nativeText(draft, imagesFrom(path, tree.paths))}`;
  const again = await readEvalSet(withFile(tree, path, text), path, parseCheck);
  if (again?.ok === false) return again;
  if (again?.value.digest !== set.digest) throw new Error(`the set as written at ${path} differs`);
  return parsed(text);
}

/** Files as a path from another folder calls them; addresses stay. */
function imagesFrom(path: string, paths: readonly string[]): ImageName {
  const known = new Set(paths);
  return (source, { file }) => {
    const found = imagePaths(source, file).find((candidate) => known.has(candidate));
    return found === undefined ? source : posix.relative(posix.dirname(path), found);
  };
}

/** A table as a set beside it that says what its columns are. */
export function withColumns(
  tree: EvalTree,
  table: string,
  columns: Placed,
): Parsed<{ readonly tree: EvalTree; readonly path: string }> {
  const shape = checkShape(ColumnsShape, columns);
  if (!shape.ok) return shape;
  const path = posix.join(posix.dirname(table), ".columns.yaml");
  const set = { cases_from: [{ file: `./${posix.basename(table)}`, columns: shape.value }] };
  return parsed({ tree: withFile(tree, path, JSON.stringify(set)), path });
}

const withFile = (tree: EvalTree, path: string, text: string): EvalTree => ({
  ...tree,
  text: (asked) =>
    asked === path ? Promise.resolve(parsed({ text, bom: false })) : tree.text(asked),
});
