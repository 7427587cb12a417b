import { UsageError } from "../usage-error.ts";
import type { GatedEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { MergeSource, TreesRequest } from "./trees.ts";

/** What an event compares, by name and SHA: the part of a TreesRequest that the event decides. */
export type Compared = Pick<
  TreesRequest,
  "merge" | "headSha" | "baseSha" | "baseRef" | "defaultRef"
>;

/**
 * A pull request compares GitHub's test merge with its base; a merge queue its group, merged already, with what the
 * group would be merged into; a run by hand its commit with the default branch.
 */
export function comparedBy(
  event: GatedEvent,
  { base, head }: Pick<Inputs, "base" | "head">,
): Compared {
  if (event.kind === "workflow_dispatch") {
    return {
      merge: { kind: "here" },
      headSha: head ?? event.sha,
      baseSha: null,
      baseRef: base ?? event.defaultBranch,
      defaultRef: event.defaultBranch,
    };
  }
  // The workflow file is the author's on this event: it must not choose what the change is measured against.
  if (base !== null || head !== null) {
    throw new UsageError(
      "the inputs `base` and `head` are for workflow_dispatch: on a pull request the event decides what is compared",
    );
  }
  const { headSha, baseSha, baseRef, defaultBranch } = event;
  const merge: MergeSource =
    event.kind === "merge_group" ? { kind: "done" } : { kind: "test", ref: event.mergeRef };
  return { merge, headSha, baseSha, baseRef, defaultRef: defaultBranch };
}
