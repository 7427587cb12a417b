import type { Config } from "../config/config.ts";
import type { Comparison, TreeChange } from "../git/tree.ts";
import type { Problem } from "../problem.ts";
import { groupPrompts, type PromptGroup } from "../prompts/versions.ts";
import { pairGroups, type GroupPair } from "./changed-prompts.ts";
import { followLeaving } from "./leaving.ts";
import { danglingPointer, danglingRules } from "./references.ts";
import type { Side } from "./side.ts";

export interface PairingRequest {
  readonly comparison: Pick<Comparison, "changes">;
  readonly base: Side;
  readonly head: Side;
  readonly configPath: string;
  /** Null where head has none, or none that can be used. */
  readonly headConfig: Config | null;
  readonly changes: readonly TreeChange[];
  /** By path in head: prompts that depend on what changed. */
  readonly reached: ReadonlyMap<string, unknown>;
}

export interface Pairing {
  readonly pairs: readonly GroupPair[];
  /** Prompts that head deletes. */
  readonly removed: readonly PromptGroup[];
  /** What a deletion or a move leaves behind: a prompt outside of every gate, or a name of something that is gone. */
  readonly leaving: readonly Problem[];
  /** As given, with moves out of the watched patterns. */
  readonly changes: readonly TreeChange[];
}

/** Pairs the prompts of two trees, and follows those that no rule finds in head. */
export async function pairPrompts(request: PairingRequest): Promise<Pairing> {
  const { base, head, headConfig } = request;
  const found = pairGroups(base.groups, head.groups, request.changes, request.reached);
  const gated = groupPrompts(head.files.paths, headConfig?.prompts ?? []).groups;
  const { kept, removed, problems, changes } = await followLeaving(
    { ...request, gated },
    found.removed,
  );
  const pairs: GroupPair[] = [...kept];
  const leaving: Problem[] = [...problems];
  for (const pair of found.pairs) {
    const dangling = await danglingPointer(head.files, pair);
    if (dangling === null) pairs.push(pair);
    else leaving.push(...dangling);
  }
  if (headConfig !== null && base.groups.length > 0 && leaving.length === 0) {
    leaving.push(...danglingRules(headConfig, removed, gated));
  }
  return { pairs, removed, leaving, changes };
}
