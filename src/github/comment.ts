import { z } from "zod";

import { markerStart } from "../report/marker.ts";
import { attempt, failureOf, type GithubReply, type Octokit } from "./client.ts";

/** Where the comment stands. */
export interface CommentPlace {
  readonly owner: string;
  readonly repo: string;
  /** Number of the pull request. */
  readonly number: number;
  /** Names the configuration: one comment per pull request and suite. */
  readonly suite: string;
}

export type Commented = "created" | "updated" | "left out";

const listed = z.array(
  z.object({
    id: z.number().int(),
    // Absent on comments of deleted accounts.
    user: z.object({ login: z.string(), type: z.string() }).nullable(),
    body: z.string().nullish(),
  }),
);

type Comment = z.infer<typeof listed>[number];

/** What a job's own token writes as, where GitHub does not tell. */
const actionsBot = "github-actions[bot]";

/**
 * Puts the one sticky comment of a suite: edits the token's own, or creates it. `onlyUpdate` keeps a pull request
 * that changes nothing relevant free of a comment, but renews one that an earlier push caused.
 */
export async function putComment(
  octokit: Octokit,
  place: CommentPlace,
  body: string,
  onlyUpdate: boolean,
): Promise<GithubReply<Commented>> {
  return attempt(async () => {
    const own = await ownComments(octokit, place);
    if (await keepOldest(octokit, place, own, body)) return "updated";
    if (onlyUpdate) return "left out";
    const { owner, repo, number } = place;
    const created = await octokit.rest.issues.createComment({
      owner,
      repo,
      issue_number: number,
      body,
    });
    // Another run may have looked at the same moment and created one too: both then keep the older.
    const now = await ownComments(octokit, place, created.data.user?.login);
    if (now.length > 1) await keepOldest(octokit, place, now, body);
    return "created";
  });
}

/** Edits the first and deletes the others; false when there is none, or somebody has deleted it by now. */
async function keepOldest(
  octokit: Octokit,
  { owner, repo }: CommentPlace,
  own: readonly Comment[],
  body: string,
): Promise<boolean> {
  const [oldest, ...others] = own;
  if (oldest === undefined) return false;
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body });
  } catch (error) {
    if (failureOf(error)?.kind === "not_found") return false;
    throw error;
  }
  for (const { id } of others) {
    // A failed deletion leaves a copy for the next run; the comment that counts is written.
    await attempt(() => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
  }
  return true;
}

/** The token's own comments of this suite, oldest first. */
async function ownComments(
  octokit: Octokit,
  place: CommentPlace,
  knownLogin?: string,
): Promise<readonly Comment[]> {
  const comments = await allComments(octokit, place);
  const marked = comments.filter((comment) => isMarked(comment, place.suite));
  if (marked.length === 0) return [];
  const login = knownLogin ?? (await ownLogin(octokit));
  // Anyone can paste a marker: editing a stranger's comment would put the verdict into their hands.
  return marked.filter((comment) => comment.user?.login === login).toSorted((a, b) => a.id - b.id);
}

/** All pages, each checked: the client's own paging trips over a torn body. */
async function allComments(octokit: Octokit, place: CommentPlace): Promise<readonly Comment[]> {
  const { owner, repo, number } = place;
  const comments: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await octokit.rest.issues.listComments({
      owner,
      repo,
      issue_number: number,
      per_page: 100,
      page,
    });
    comments.push(...listed.parse(answer.data));
    if (!answer.headers.link?.includes('rel="next"')) return comments;
  }
}

/** The marker stands alone on the last line, so a comment that quotes or mentions one is not ours. */
function isMarked(comment: Comment, suite: string): boolean {
  const last = (comment.body ?? "").trimEnd().split("\n").at(-1) ?? "";
  return last.startsWith(markerStart(suite)) && last.endsWith("-->");
}

/** Whom the token writes as: GraphQL knows it for every kind of token, REST only for people's. */
export async function ownLogin(octokit: Octokit): Promise<string> {
  const viewer = await attempt(() => octokit.graphql("query { viewer { login } }"));
  const seen = z
    .object({ viewer: z.object({ login: z.string() }) })
    .safeParse(viewer.ok && viewer.value);
  if (seen.success) return seen.data.viewer.login;
  const user = await attempt(() => octokit.rest.users.getAuthenticated());
  return user.ok ? user.value.data.login : actionsBot;
}
