import { relative, resolve } from "node:path";

import type { Stopped } from "../gate-request.ts";
import { compareRevisions } from "../git/comparison.ts";
import type { Repository } from "../git/objects.ts";
import type { Comparison, Tree, TreeEntry } from "../git/tree.ts";
import { UsageError } from "../usage-error.ts";

/** The store that a command reads, as it was asked for. */
export interface StoreAt {
  readonly cwd: string;
  readonly store: string;
}

/** What a command compares; a store that comes with it, or with what is checked out, is a UsageError. */
export async function compared(
  repository: Repository,
  revisions: { readonly base: string; readonly head: string },
  at: StoreAt,
): Promise<Comparison | Stopped> {
  const [comparison] = await Promise.all([
    compareRevisions(repository, revisions),
    refuseCheckedOutStore(repository, at),
  ]);
  if (!("kind" in comparison)) await refuseCommittedStore(comparison.head, at);
  return comparison;
}

/** Of the work tree's commit, which need not be what is compared. */
export async function refuseCheckedOutStore(repository: Repository, at: StoreAt): Promise<void> {
  const head = await repository.commit("HEAD");
  if (head !== null) await refuseCommittedStore(repository.tree(head), at);
}

/** Rows of the live store carry no signature: a branch that brings one along would decide its own gate. */
export async function refuseCommittedStore(tree: Tree, { cwd, store }: StoreAt): Promise<void> {
  // Below which folder of the repository a command runs is not known here.
  const below = relative(cwd, resolve(cwd, store))
    .replaceAll("\\", "/")
    .replace(/^(?:\.\.\/)+/, "");
  const brought = (await tree.list()).find((entry) => leadsTo(entry, below));
  if (brought === undefined) return;
  throw new UsageError(
    `${brought.path} is committed, and answers in it could be anybody's; remove it from git and ignore it, or name another --store`,
  );
}

/** The store, or a link in place of one of its folders; file systems may take letters of either case for equal. */
function leadsTo({ path, kind }: TreeEntry, store: string): boolean {
  const steps = store.toLowerCase().split("/");
  const places = kind === "file" ? [steps] : steps.map((_, n) => steps.slice(0, n + 1));
  const at = `/${path.toLowerCase()}`;
  return places.some((of) => at.endsWith(`/${of.join("/")}`));
}
