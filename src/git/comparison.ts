import { closest, distance } from "fastest-levenshtein";

import type { Stopped } from "../gate-request.ts";
import type { Problem } from "../problem.ts";
import { UsageError } from "../usage-error.ts";
import { GitError } from "./git-error.ts";
import type { Merge } from "./merge.ts";
import type { Repository } from "./objects.ts";
import type { Comparison, NamedTree } from "./tree.ts";

/**
 * What the command line compares: the merge of head into base, against base, as a pull request's test merge would be.
 * A revision that names no commit is a UsageError with the nearest name there is.
 */
export async function compareRevisions(
  repository: Repository,
  revisions: { readonly base: string; readonly head: string },
): Promise<Comparison | Stopped> {
  const { base, head } = revisions;
  const [foundBase, foundHead] = await Promise.all([
    repository.commit(base),
    repository.commit(head),
  ]);
  const baseSha = foundBase ?? (await noCommit(repository, base));
  const headSha = foundHead ?? (await noCommit(repository, head));
  const commits = { baseSha, headSha, baseName: revisions.base, policySha: baseSha };
  try {
    return compareMerge(repository, commits, await repository.mergeTree(baseSha, headSha));
  } catch (error) {
    if (error instanceof GitError) return stopped(error.reason, error.message);
    throw error;
  }
}

export interface Commits {
  readonly baseSha: string;
  readonly headSha: string;
  readonly baseName: string;
  /** Where policy is read. */
  readonly policySha: string;
}

/** Where no merge could be made, nothing is compared: the two directly would show base's own edits as head's. */
export function compareMerge(
  repository: Repository,
  commits: Commits,
  merge: Merge,
): Comparison | Stopped {
  switch (merge.kind) {
    case "merged":
      return comparison(repository, { ...commits, merged: merge.tree });
    case "conflict":
      return stopped(
        "merge_conflict",
        `merging ${short(commits.headSha)} into ${commits.baseName} conflicts`,
        merge.paths.map((file) => ({
          file,
          line: null,
          message: `conflicts with ${commits.baseName}`,
          hint: null,
        })),
      );
    case "unrelated":
      return stopped("no_merge_base", noMergeBase(repository.isShallow, commits));
  }
}

/** The comparison of a merge that exists already, a test merge's commit or a tree made here, with base. */
export function comparison(
  repository: Repository,
  commits: Commits & { readonly merged: string },
): Comparison {
  const { baseSha, headSha, baseName, policySha, merged } = commits;
  const base = repository.tree(baseSha);
  return {
    base,
    head: repository.tree(merged),
    policy: policySha === baseSha ? base : repository.tree(policySha),
    baseSha,
    headSha,
    baseName,
    named: (ref) => namedTree(repository, ref),
    changes: (watched) => repository.changes(baseSha, merged, watched),
  };
}

/** A branch as its server has it counts before one that was checked out here some time ago. */
async function namedTree(
  repository: Repository,
  ref: string,
): Promise<NamedTree | "ambiguous" | null> {
  const at = (place: string): Promise<string | null> => repository.commit(`${place}/${ref}`);
  const tag = await at("refs/tags");
  const branch = (await at("refs/remotes/origin")) ?? (await at("refs/heads"));
  return oneOf(repository, [tag, branch]);
}

/** What the commits of a tag and a branch of one name make of it. */
export function oneOf(
  repository: Pick<Repository, "tree">,
  [tag, branch]: readonly [tag: string | null, branch: string | null],
): NamedTree | "ambiguous" | null {
  const sha = tag ?? branch;
  if (sha === null) return null;
  return branch !== null && branch !== sha ? "ambiguous" : { tree: repository.tree(sha), sha };
}

function noMergeBase(isShallow: boolean, { headSha, baseName }: Commits): string {
  const both = `${baseName} and ${short(headSha)} have no common commit`;
  return isShallow
    ? `${both} in this shallow clone: run \`git fetch --unshallow\`, or check out with \`fetch-depth: 0\``
    : `${both}: their histories are unrelated`;
}

async function noCommit(repository: Repository, revision: string): Promise<never> {
  const names = await repository.names();
  const nearest = names.length === 0 ? null : closest(revision, names);
  // Half of the letters wrong is no typing error.
  const near = nearest !== null && distance(revision, nearest) <= revision.length / 2;
  const hint = near
    ? `did you mean \`${nearest}\`?`
    : "fetch it, or name a branch, a tag or a commit";
  throw new UsageError(`\`${revision}\` names no commit of this repository; ${hint}`);
}

function stopped(
  reason: Stopped["reason"],
  detail: string,
  problems: readonly Problem[] = [],
): Stopped {
  return { kind: "stopped", reason, detail, problems };
}

const short = (sha: string): string => sha.slice(0, 8);
