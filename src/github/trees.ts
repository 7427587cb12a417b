import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import type { Stopped } from "../gate-request.ts";
import { comparison, compareMerge, oneOf, type Commits } from "../git/comparison.ts";
import { GitError } from "../git/git-error.ts";
import { mergeTree } from "../git/merge.ts";
import type { Repository } from "../git/objects.ts";
import type { Remote } from "../git/remote.ts";
import type { Comparison, NamedTree, Tree } from "../git/tree.ts";
import { openFetched, remoteAt, unfetched, type Origin } from "./origin.ts";

/**
 * Who merges head into base. `test`: GitHub, in its test merge, else it is done here; `here`: nobody yet; `done`: head
 * is a merge queue's group, made on `baseSha`.
 */
export type MergeSource =
  | { readonly kind: "test"; readonly ref: string }
  | { readonly kind: "here" }
  | { readonly kind: "done" };

export interface TreesRequest extends Origin {
  /** Where temporary directories may be made. */
  readonly tempDir: string;
  readonly merge: MergeSource;
  /** The event's head: what the test merge must hold to be the right one. */
  readonly headSha: string;
  /** The event's base commit; null where the event names none. */
  readonly baseSha: string | null;
  /** Branch names, without `refs/heads/`. */
  readonly baseRef: string;
  /** Policy is read here where the author has chosen another base. */
  readonly defaultRef: string;
  /** Whether base's own policy counts all the same, by what the default branch says. */
  readonly ownPolicy: (defaultBranch: Tree) => Promise<boolean>;
  readonly sleep: (ms: number) => Promise<void>;
}

/** The comparison and the temporary repositories it reads from, which live until it is disposed. */
export interface FetchedTrees extends AsyncDisposable {
  readonly kind: "fetched";
  readonly comparison: Comparison;
}

/** Half a minute in all: GitHub makes the test merge some seconds after a push. */
const pauses = [1000, 2000, 4000, 5000, 6000, 6000, 6000];

const mergeCommit = "refs/evenhand/merge";
const baseCommit = "refs/evenhand/base";
const headCommit = "refs/evenhand/head";
const defaultCommit = "refs/evenhand/default";
const namedCommit = "refs/evenhand/named";

/** Fetches what a run compares, without a checkout: the test merge and its parents, blobs only when they are read. */
export async function fetchTrees(request: TreesRequest): Promise<FetchedTrees | Stopped> {
  const dir = await mkdtemp(join(request.tempDir, "evenhand-trees-"));
  const closing: (() => PromiseLike<unknown>)[] = [() => rm(dir, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  try {
    const fetched = await fetchedBy(request, dir);
    if ("reason" in fetched) {
      await close();
      return fetched;
    }
    closing.push(() => fetched.repository[Symbol.asyncDispose]());
    if ("kind" in fetched.compared) {
      await close();
      return fetched.compared;
    }
    const own = await underOwnPolicy(request, fetched.compared);
    const comparison = { ...own, named: (ref: string) => fetchNamed(request, fetched, ref) };
    return { kind: "fetched", comparison, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function underOwnPolicy(
  { ownPolicy }: TreesRequest,
  compared: Comparison,
): Promise<Comparison> {
  const { base, policy } = compared;
  return policy !== base && (await ownPolicy(policy)) ? { ...compared, policy: base } : compared;
}

/** The tree of a tag or a branch that the configuration names, which the event's own commits do not bring. */
export async function fetchNamed(
  request: Origin,
  { repository, remote }: Pick<Fetched, "repository" | "remote">,
  ref: string,
): Promise<NamedTree | "ambiguous" | null> {
  const at = async (kind: "tags" | "heads"): Promise<string | null> => {
    const place = `${namedCommit}/${kind}/${ref}`;
    const failure = await remote.fetch({
      refspecs: [`+refs/${kind}/${ref}:${place}`],
      filter: "blob:none",
      depth: 1,
    });
    if (failure === null) return fetchedCommit(repository, place);
    if (failure.kind === "missing_ref") return null;
    const { detail, reason } = unfetched(request, failure);
    throw new GitError(detail, reason);
  };
  return oneOf(repository, [await at("tags"), await at("heads")]);
}

interface Fetched {
  readonly repository: Repository;
  readonly remote: Remote;
  readonly compared: Comparison | Stopped;
}

async function fetchedBy(request: TreesRequest, dir: string): Promise<Fetched | Stopped> {
  const { merge } = request;
  switch (merge.kind) {
    case "done":
      return mergedAlready(request, dir);
    case "test":
      return (await testMerge(request, merge.ref, dir)) ?? (await localMerge(request, dir));
    case "here":
      return localMerge(request, dir);
  }
}

/** The two commits of a merge queue's group: its base is fetched by SHA, since the branch may have moved on. */
async function mergedAlready(request: TreesRequest, dir: string): Promise<Fetched | Stopped> {
  const { headSha, baseSha } = request;
  if (baseSha === null) throw new Error("a merged head has no base commit");
  const remote = await remoteAt(request, join(dir, "queue"));
  const refspecs = [`+${headSha}:${headCommit}`, `+${baseSha}:${baseCommit}`];
  const failure = await remote.fetch({
    refspecs: [...refspecs, ...policyRefspec(request)],
    filter: "blob:none",
    depth: 1,
  });
  if (failure) return unfetched(request, failure);
  const repository = await openFetched(request, remote);
  const commits = await commitsOf(request, repository, baseSha);
  return { repository, remote, compared: comparison(repository, { ...commits, merged: headSha }) };
}

/** Null where the server has no test merge of this head with this base, even after waiting. */
async function testMerge(
  request: TreesRequest,
  mergeRef: string,
  dir: string,
): Promise<Fetched | Stopped | null> {
  const remote = await remoteAt(request, join(dir, "merge"));
  const refspecs = [`+${mergeRef}:${mergeCommit}`, baseRefspec(request), ...policyRefspec(request)];
  for (const pause of [...pauses, null]) {
    const failure = await remote.fetch({ refspecs, filter: "blob:none", depth: 2 });
    if (failure?.kind === "denied") return unfetched(request, failure);
    if (failure?.kind === "unreachable" && pause === null) return unfetched(request, failure);
    const found = failure ? null : await testMergeOf(request, remote);
    if (found) return found;
    if (pause !== null) await request.sleep(pause);
  }
  return null;
}

async function testMergeOf(request: TreesRequest, remote: Remote): Promise<Fetched | null> {
  const repository = await openFetched(request, remote);
  const merged = await fetchedCommit(repository, mergeCommit);
  const [baseSha, headSha] = await repository.parents(merged);
  // After a retarget GitHub serves the merge with the old base for a while: a branch of the author's own choosing.
  const bases = [await fetchedCommit(repository, baseCommit), request.baseSha];
  if (baseSha === undefined || headSha !== request.headSha || !bases.includes(baseSha)) {
    await repository[Symbol.asyncDispose]();
    return null;
  }
  const commits = await commitsOf(request, repository, baseSha);
  return { repository, remote, compared: comparison(repository, { ...commits, merged }) };
}

/** Merges here, for which the history of both branches is needed, but of trees only those that take part. */
async function localMerge(request: TreesRequest, dir: string): Promise<Fetched | Stopped> {
  const remote = await remoteAt(request, join(dir, "history"));
  const failure = await remote.fetch({
    refspecs: [
      baseRefspec(request),
      `+${request.headSha}:${headCommit}`,
      ...policyRefspec(request),
    ],
    filter: "tree:0",
    depth: null,
  });
  if (failure) return unfetched(request, failure);
  const repository = await openFetched(request, remote);
  const baseSha = await fetchedCommit(repository, baseCommit);
  const commits = await commitsOf(request, repository, baseSha);
  const treesFailure = await fetchTreesOf(remote, commits);
  if (treesFailure) return unfetched(request, treesFailure);
  const merge = await mergeTree(remote.git, baseSha, commits.headSha);
  return { repository, remote, compared: compareMerge(repository, commits, merge) };
}

/** The trees that a merge reads, in one go; git would fetch them one by one. */
async function fetchTreesOf(remote: Remote, { baseSha, headSha, policySha }: Commits) {
  const { stdout } = await remote.git.run(["merge-base", "--all", baseSha, headSha]);
  const common = stdout.toString().split("\n").filter(Boolean);
  const commits = [baseSha, headSha, policySha, ...common];
  const log = await remote.git.output(["log", "--no-walk=unsorted", "--format=%T", ...commits]);
  return remote.fetchObjects([...new Set(log.toString().trim().split("\n"))]);
}

async function commitsOf(
  { baseRef, defaultRef, headSha }: TreesRequest,
  repository: Repository,
  baseSha: string,
): Promise<Commits> {
  const policySha =
    baseRef === defaultRef ? baseSha : await fetchedCommit(repository, defaultCommit);
  return { baseSha, headSha, baseName: baseRef, policySha };
}

async function fetchedCommit(repository: Repository, ref: string): Promise<string> {
  const sha = await repository.commit(ref);
  if (sha === null) throw new Error(`${ref} is not there although git fetched it`);
  return sha;
}

const baseRefspec = ({ baseRef }: TreesRequest): string => `+refs/heads/${baseRef}:${baseCommit}`;

const policyRefspec = ({ baseRef, defaultRef }: TreesRequest): readonly string[] =>
  baseRef === defaultRef ? [] : [`+refs/heads/${defaultRef}:${defaultCommit}`];
