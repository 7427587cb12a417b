import type { Comparison, TreeChange } from "../git/tree.ts";
import type { Problem } from "../problem.ts";
import type { PromptGroup } from "../prompts/versions.ts";
import { filesOf, type GroupPair } from "./changed-prompts.ts";
import type { Side } from "./side.ts";

/** What became of base's prompts that no rule finds in head. */
export interface Leaving {
  /** Head's own configuration has them at their new place: measured like any other move. */
  readonly kept: readonly GroupPair[];
  /** Moved to where nothing is gated: each would go on unmeasured. */
  readonly problems: readonly Problem[];
  /** Deleted in truth. */
  readonly removed: readonly PromptGroup[];
  /** With the moves in place of the two halves that they are made of. */
  readonly changes: readonly TreeChange[];
}

export interface LeavingRequest {
  readonly comparison: Pick<Comparison, "changes">;
  readonly head: Side;
  readonly configPath: string;
  /** What head's own configuration finds in head. */
  readonly gated: readonly PromptGroup[];
  readonly changes: readonly TreeChange[];
}

/** Follows files of prompts out of the watched patterns, where renames are looked for only now that one is missed. */
export async function followLeaving(
  { comparison, head, configPath, gated, changes }: LeavingRequest,
  gone: readonly PromptGroup[],
): Promise<Leaving> {
  const moves = await movesOf(comparison, gone, head, changes);
  const targets = new Map(moves.map(({ from, path }) => [from, path]));
  const kept: GroupPair[] = [];
  const problems: Problem[] = [];
  const removed: PromptGroup[] = [];
  for (const base of gone) {
    const places = filesOf(base).flatMap((path) => targets.get(path) ?? []);
    const place = places.at(-1);
    const group = gated.find((of) => filesOf(of).some((path) => places.includes(path)));
    if (group !== undefined) kept.push({ head: group, base });
    else if (place !== undefined) problems.push(leavesGate(base, place, configPath));
    else removed.push(base);
  }
  return { kept, problems, removed, changes: withMoves(changes, moves) };
}

type Move = Extract<TreeChange, { readonly kind: "renamed" }>;

async function movesOf(
  comparison: Pick<Comparison, "changes">,
  gone: readonly PromptGroup[],
  head: Side,
  changes: readonly TreeChange[],
): Promise<readonly Move[]> {
  const prompts = new Set(head.groups.flatMap(filesOf));
  const left = new Set(gone.flatMap(filesOf));
  const added = new Set(
    changes.flatMap(({ kind, path }) => (kind === "added" && !prompts.has(path) ? [path] : [])),
  );
  if (left.size === 0 || added.size === 0) return [];
  const followed = await comparison.changes((path) => left.has(path) || added.has(path));
  return followed.filter(
    (change): change is Move => change.kind === "renamed" && left.has(change.from),
  );
}

function withMoves(changes: readonly TreeChange[], moves: readonly Move[]): readonly TreeChange[] {
  const left = new Set(moves.map(({ from }) => from));
  const byTarget = new Map(moves.map((move) => [move.path, move]));
  return changes.flatMap((change) =>
    change.kind === "deleted" && left.has(change.path) ? [] : (byTarget.get(change.path) ?? change),
  );
}

const leavesGate = (group: PromptGroup, place: string, configPath: string): Problem => ({
  file: filesOf(group).at(-1) ?? place,
  line: null,
  message: `prompt \`${group.name}\` leaves the gate`,
  hint: `its file is now \`${place}\`, which is no prompt by ${configPath}: move it to where \`files\` matches, or let \`files\` match its new place in this change too`,
});
