import { join } from "node:path";

import type { Stopped } from "../gate-request.ts";
import type { Comparison, Tree } from "../git/tree.ts";
import { sha as fullSha } from "./event-payload.ts";
import { openFetched, remoteAt, unfetched, type Origin } from "./origin.ts";
import { fetchNamed } from "./trees.ts";

/** What is in production, and what was. */
export interface Production extends AsyncDisposable, Pick<Comparison, "base" | "named"> {
  readonly kind: "production";
  readonly sha: string;
  /** The tree of an earlier commit; null where the server has none of that name. */
  treeAt(sha: string): Promise<Tree | null>;
}

const production = "refs/evenhand/production";
const former = "refs/evenhand/former";

/**
 * Fetches the default branch's last commit without a checkout; whichever branch a run by hand was started on, it is no
 * other that is in production.
 *
 * @param dir a folder of its own; the caller removes it
 */
export async function fetchProduction(
  origin: Origin,
  defaultBranch: string,
  dir: string,
): Promise<Production | Stopped> {
  const remote = await remoteAt(origin, join(dir, "production"));
  const fetch = (what: string, to: string) =>
    remote.fetch({ refspecs: [`+${what}:${to}`], filter: "blob:none", depth: 1 });
  const failure = await fetch(`refs/heads/${defaultBranch}`, production);
  if (failure !== null) return unfetched(origin, failure);
  const repository = await openFetched(origin, remote);
  const sha = await repository.commit(production);
  if (sha === null) throw new Error(`${production} is not there although git fetched it`);
  return {
    kind: "production",
    base: repository.tree(sha),
    named: (ref) => fetchNamed(origin, { repository, remote }, ref),
    sha,
    async treeAt(commit) {
      // A record names it, and a refspec is a small language.
      if (!fullSha.safeParse(commit).success) return null;
      return (await fetch(commit, former)) === null ? repository.tree(commit) : null;
    },
    [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose](),
  };
}
