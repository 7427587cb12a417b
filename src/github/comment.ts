import { z } from "zod";

import { joined, sectionsOf, withSection, type Section } from "../report/sections.ts";
import { attempt, failureOf, type GithubReply, type Octokit } from "./client.ts";
import { ownLogin } from "./own-login.ts";
import { pullComments, type PullComment, type PullPlace } from "./pull-comments.ts";

export type Commented = "created" | "updated" | "left out";

/** What a job knows when it writes. */
export interface Standing {
  /** Its own section as it stands in the comment; null where there is none. */
  readonly section: Section | null;
  /** The commit that the branch is at now; null where GitHub does not tell. */
  readonly head: string | null;
}

export interface SectionWriter {
  /** Names the writer's section, as its marker does. */
  readonly suite: string;
  /** The section as it shall be; null leaves the comment as it is. Asked anew before each try. */
  readonly section: (standing: Standing) => Section | null;
  /** Waits until what others have been writing meanwhile can be seen; longer after more rounds. */
  readonly settle: (round: number) => Promise<void>;
  /** How often it is written at most, where others keep writing too. */
  readonly rounds: number;
}

/**
 * Writes a job's section of the one comment that a pull request has. GitHub has no conditional write, so a job that
 * has read the comment at the same moment may overwrite it: each looks again after writing, and writes again what it
 * misses, until the comment is what all its sections make of it.
 */
export async function putSection(
  octokit: Octokit,
  place: PullPlace,
  writer: SectionWriter,
): Promise<GithubReply<Commented>> {
  return attempt(async () => {
    let author: string | null = null;
    let did: Commented = "left out";
    for (let round = 0; round < writer.rounds; round += 1) {
      const head = await branchHead(octokit, place);
      const marked = (await pullComments(octokit, place)).filter(hasSection);
      if (marked.length > 0) author ??= await ownLogin(octokit);
      // Anyone can paste a marker: editing a stranger's comment would put the verdict into their hands.
      const own = marked.filter(({ user }) => user?.login === author);
      const sections = sectionsIn(own);
      const standing = sections.find(({ suite }) => suite === writer.suite) ?? null;
      const section = writer.section({ section: standing, head });
      if (section === null) return did;
      const body = joined(withSection(sections, section));
      if (own.length === 1 && own.every((comment) => sameText(comment.body, body))) return did;
      if (await keepOldest(octokit, place, own, body)) {
        did = did === "created" ? did : "updated";
        await writer.settle(round);
      } else {
        // Others who create one at the same moment lose nothing: the next look finds both.
        author = (await create(octokit, place, body)) ?? author;
        did = "created";
      }
    }
    return did;
  });
}

const hasSection = ({ body }: PullComment): boolean => sectionsOf(body).length > 0;

/** Of a section that stands in several comments, the newest comment's. */
const sectionsIn = (own: readonly PullComment[]): readonly Section[] =>
  own
    .toSorted((a, b) => a.id - b.id)
    .flatMap(({ body }) => sectionsOf(body))
    .reduce<readonly Section[]>(withSection, []);

/** GitHub may end a text differently than it was sent. */
const sameText = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.replaceAll("\r\n", "\n").trim();

/** @returns whom the token writes as */
async function create(
  octokit: Octokit,
  { owner, repo, number }: PullPlace,
  body: string,
): Promise<string | null> {
  const created = await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: number,
    body,
  });
  return created.data.user?.login ?? null;
}

/** Edits the first and deletes the others; false when there is none, or somebody has deleted it by now. */
async function keepOldest(
  octokit: Octokit,
  { owner, repo }: PullPlace,
  own: readonly PullComment[],
  body: string,
): Promise<boolean> {
  const [oldest, ...others] = own.toSorted((a, b) => a.id - b.id);
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

/** The commit that the pull request's branch is at; null where GitHub does not say, which stops no comment. */
async function branchHead(
  octokit: Octokit,
  { owner, repo, number }: PullPlace,
): Promise<string | null> {
  try {
    const answer = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
    const read = z.object({ head: z.object({ sha: z.string() }) }).safeParse(answer.data);
    return read.data?.head.sha ?? null;
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.kind === "forbidden" || failure?.kind === "not_found") return null;
    throw error;
  }
}
