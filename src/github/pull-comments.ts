import { z } from "zod";

import type { Octokit } from "./client.ts";

/** A pull request. */
export interface PullPlace {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

const listed = z.array(
  z.object({
    id: z.number().int(),
    // Absent on comments of deleted accounts.
    user: z.object({ login: z.string(), type: z.string().default("User") }).nullable(),
    body: z
      .string()
      .nullish()
      .transform((body) => body ?? ""),
    created_at: z.string().optional(),
    updated_at: z.string().optional(),
    /** The app that wrote it in a person's name. */
    performed_via_github_app: z.unknown().optional(),
  }),
);

/** A comment in the conversation of a pull request. */
export type PullComment = z.infer<typeof listed>[number];

/** All comments, page by page, each checked: the client's own paging trips over a torn body. */
export async function pullComments(
  octokit: Octokit,
  { owner, repo, number }: PullPlace,
): Promise<readonly PullComment[]> {
  const comments: PullComment[] = [];
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
