import { z } from "zod";

import type { RecordFile } from "../history/history.ts";
import { attempt, failureOf, type GithubFailure, type Octokit } from "./client.ts";

/** The branch that holds nothing but records; it has no history in common with the code's. */
export const RECORD_BRANCH = "evenhand";

export interface RecordPlace {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly sleep: (ms: number) => Promise<void>;
  /** Uniform in [0, 1): pauses of racing writers must differ. */
  readonly random: () => number;
}

/** As many as eight writers who begin together may need, and some. */
const TRIES = 12;
const PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;

/**
 * Adds files to the branch in one commit, whoever else writes at the time: the commit is made on the branch as it was
 * read, and the branch moves only forward, never by force. Where somebody was faster, it is read and made anew.
 *
 * @returns null, or one sentence on why the files were not kept
 */
export async function addToBranch(
  place: RecordPlace,
  files: readonly RecordFile[],
): Promise<string | null> {
  if (files.length === 0) return null;
  let before: string | null | undefined;
  for (let tried = 1; ; tried += 1) {
    const done = await attempt(() => addOnce(place, files, before));
    if (!done.ok) return sentenceOf(done.failure);
    if (done.value.kind === "added") return null;
    if (done.value.kind === "refused") return sentenceOf(done.value.failure);
    if (tried === TRIES) {
      return `no record was kept: ${TRIES} times somebody else wrote to the branch ${RECORD_BRANCH} first.`;
    }
    before = done.value.before;
    const longest = Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** tried);
    await place.sleep(longest * (0.5 + place.random() / 2));
  }
}

type Added =
  | { readonly kind: "added" }
  /** The branch had moved, from what was read. */
  | { readonly kind: "outrun"; readonly before: string | null }
  | { readonly kind: "refused"; readonly failure: GithubFailure };

/** @param before where the branch stood when an earlier try was refused; undefined at the first */
async function addOnce(
  place: RecordPlace,
  files: readonly RecordFile[],
  before: string | null | undefined,
): Promise<Added> {
  const head = await headOf(place);
  const commit = await commitOn(place, head, files);
  try {
    await moveBranch(place, head, commit);
    return { kind: "added" };
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.kind !== "refused") throw error;
    // A rule of the repository refuses with the same status as a race, but then the branch stands still.
    const stands = head === before && (await headOf(place)) === head;
    return stands ? { kind: "refused", failure } : { kind: "outrun", before: head };
  }
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);

async function headOf({ octokit, owner, repo }: RecordPlace): Promise<string | null> {
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${RECORD_BRANCH}` });
    return z.object({ object: z.object({ sha }) }).parse(data).object.sha;
  } catch (error) {
    if (failureOf(error)?.kind === "not_found") return null;
    throw error;
  }
}

async function commitOn(
  { octokit, owner, repo }: RecordPlace,
  head: string | null,
  files: readonly RecordFile[],
): Promise<string> {
  const here = { owner, repo };
  const answered = z.object({ sha });
  const base =
    head === null
      ? {}
      : {
          base_tree: z
            .object({ tree: answered })
            .parse((await octokit.rest.git.getCommit({ ...here, commit_sha: head })).data).tree.sha,
        };
  const tree = await octokit.rest.git.createTree({
    ...here,
    ...base,
    tree: files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text })),
  });
  const commit = await octokit.rest.git.createCommit({
    ...here,
    message: `Records of ${files.length} ${files.length === 1 ? "prompt" : "prompts"}`,
    tree: answered.parse(tree.data).sha,
    parents: head === null ? [] : [head],
  });
  return answered.parse(commit.data).sha;
}

async function moveBranch(
  { octokit, owner, repo }: RecordPlace,
  head: string | null,
  commit: string,
): Promise<void> {
  const here = { owner, repo, sha: commit };
  if (head === null) {
    await octokit.rest.git.createRef({ ...here, ref: `refs/heads/${RECORD_BRANCH}` });
  } else {
    await octokit.rest.git.updateRef({ ...here, ref: `heads/${RECORD_BRANCH}`, force: false });
  }
}

function sentenceOf({ kind, status, message }: GithubFailure): string {
  const lead = `no record was kept on the branch ${RECORD_BRANCH}`;
  switch (kind) {
    case "forbidden":
    case "not_found":
      return `${lead}: give the job the permission \`contents: write\`.`;
    case "rate_limited":
      return `${lead}: GitHub limits this token's requests for longer than a run should wait.`;
    case "unavailable":
      return `${lead}: GitHub did not answer: ${message}.`;
    case "refused":
      return `${lead}: GitHub answered ${status}: ${message}. A rule for branches may have to let GitHub Actions write to it.`;
  }
}
