import { z } from "zod";

import { attempt, type Octokit } from "./client.ts";

/** What a job's own token writes as, where GitHub does not tell. */
const actionsBot = "github-actions[bot]";

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
