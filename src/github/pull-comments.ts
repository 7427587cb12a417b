import { z } from "zod";

import type { Octokit } from "./client.ts";
import { pagesOf } from "./pages.ts";

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

/** All comments. */
export async function pullComments(
  octokit: Octokit,
  { owner, repo, number }: PullPlace,
): Promise<readonly PullComment[]> {
  const comments: PullComment[] = [];
  const asked = { owner, repo, issue_number: number, per_page: 100 };
  const pages = pagesOf((page) => octokit.rest.issues.listComments({ ...asked, page }));
  for await (const page of pages) comments.push(...listed.parse(page));
  return comments;
}
