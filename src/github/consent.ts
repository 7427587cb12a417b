import { z } from "zod";

import type { RunPolicy } from "../config/config.ts";
import { attempt, type Octokit } from "./client.ts";
import type { PullRequestEvent } from "./event.ts";
import { pagesOf } from "./pages.ts";
import { mayWrite } from "./permission.ts";

/** The label that says so. Only people who may triage issues can set one. */
const LABEL = "evenhand";

export interface ConsentPorts {
  readonly client: () => Promise<Octokit>;
  readonly owner: string;
  readonly repo: string;
}

/**
 * Why nothing of this commit may be sent to a model yet; null where it may. Consent is for one head commit: the
 * label counts in the run that setting it starts, an approval by the commit that was reviewed. So whoever pushes
 * after it has none, and a run that lacks it can still use what is paid for.
 */
export async function withheld(
  run: RunPolicy,
  event: PullRequestEvent,
  ports: ConsentPorts,
): Promise<string | null> {
  switch (run) {
    case "always":
      return null;
    case "ready":
      return event.draft ? "`run: ready`: mark the pull request as ready for review" : null;
    case "label":
      return event.label === LABEL
        ? null
        : `\`run: label\`: somebody sets the label \`${LABEL}\` for this commit (takes it off and sets it again, where an earlier commit had it)`;
    case "approval":
      return (await isApproved(event, ports))
        ? null
        : "`run: approval`: somebody with write access, and not the author, approves this commit; then re-run, unless `pull_request_review` starts the job";
  }
}

const reviews = z.array(
  z.object({
    user: z.object({ login: z.string() }).nullable(),
    state: z.string(),
    commit_id: z.string().nullish(),
  }),
);

/** Whether somebody's latest word on exactly this commit is an approval. What GitHub does not tell is none. */
async function isApproved(
  { number, headSha, author }: PullRequestEvent,
  { client, owner, repo }: ConsentPorts,
): Promise<boolean> {
  const octokit = await client();
  const reply = await attempt(async () => {
    const latest = new Map<string, boolean>();
    const asked = { owner, repo, pull_number: number, per_page: 100 };
    const pages = pagesOf((page) => octokit.rest.pulls.listReviews({ ...asked, page }));
    for await (const page of pages) {
      for (const { user, state, commit_id: commit } of reviews.parse(page)) {
        // A comment takes no approval back.
        if (user === null || state === "COMMENTED" || state === "PENDING") continue;
        latest.set(user.login, state === "APPROVED" && commit === headSha);
      }
    }
    return latest;
  });
  if (!reply.ok) return false;
  for (const [login, approves] of reply.value) {
    if (approves && login !== author && (await mayWrite(octokit, { owner, repo }, login)))
      return true;
  }
  return false;
}
