import { z } from "zod";

import { attempt, type Octokit } from "./client.ts";
import type { MergeGroupEvent } from "./event.ts";

/** Of pull requests that a group may hold; a queue's own limit is 100. */
const MOST = 100;

const compared = z.object({
  commits: z.array(z.object({ commit: z.object({ message: z.string() }) })),
});

/**
 * The pull requests that a merge queue's group is made of: the one that its branch is named after, and those that its
 * commits name. The names in commits are anybody's words, so nothing may be believed for their sake: what is read
 * from these pull requests counts by the digest of its content.
 */
export async function pullsOfGroup(
  octokit: Octokit,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { headRef, baseSha, headSha }: MergeGroupEvent,
): Promise<readonly number[]> {
  const named = /\/pr-(\d{1,9})-[0-9a-f]+$/.exec(headRef)?.[1];
  const reply = await attempt(async () => {
    const answer = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${baseSha}...${headSha}`,
      per_page: 100,
    });
    return compared.parse(answer.data).commits.map(({ commit }) => commit.message);
  });
  const messages = reply.ok ? reply.value : [];
  const numbers = [...(named === undefined ? [] : [named]), ...messages.flatMap(numberIn)];
  return [...new Set(numbers.map(Number))].slice(0, MOST);
}

/** `Merge pull request #7 from …`, or a squashed commit's title that ends with `(#7)`. */
function numberIn(message: string): readonly string[] {
  const [title = ""] = message.split("\n");
  const [, merged, squashed] =
    /^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(title.trimEnd()) ?? [];
  return [merged ?? squashed ?? []].flat();
}
