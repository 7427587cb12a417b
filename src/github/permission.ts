import { z } from "zod";

import { attempt, type Octokit } from "./client.ts";

/** What somebody may do in a repository, by GitHub's own roles, weakest first. */
export const ROLES = ["read", "triage", "write", "maintain", "admin"] as const;

export type Role = (typeof ROLES)[number];

const permission = z.object({ permission: z.string(), role_name: z.string().optional() });

/** The role of a login; null where GitHub does not tell. A custom role counts as the permission it is built on. */
export async function roleOf(
  octokit: Octokit,
  place: { readonly owner: string; readonly repo: string },
  username: string,
): Promise<Role | null> {
  const reply = await attempt(async () => {
    const answer = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...place, username });
    return permission.parse(answer.data);
  });
  if (!reply.ok) return null;
  // `permission` knows neither `triage` nor `maintain`: it says `read` and `write` for them.
  const named = [reply.value.role_name, reply.value.permission];
  return ROLES.find((role) => role === named[0]) ?? ROLES.find((role) => role === named[1]) ?? null;
}

export const hasRole = (role: Role | null, least: Role): boolean =>
  role !== null && ROLES.indexOf(role) >= ROLES.indexOf(least);

export const mayWrite = async (
  octokit: Octokit,
  place: { readonly owner: string; readonly repo: string },
  login: string,
): Promise<boolean> => hasRole(await roleOf(octokit, place, login), "write");

/** Whether somebody is in a team, which only a token that can read the organisation's teams is told. */
export async function inTeam(octokit: Octokit, team: string, username: string): Promise<boolean> {
  const [org = "", slug = ""] = team.split("/");
  const reply = await attempt(async () => {
    const answer = await octokit.rest.teams.getMembershipForUserInOrg({
      org,
      team_slug: slug,
      username,
    });
    return z.object({ state: z.string() }).parse(answer.data).state;
  });
  return reply.ok && reply.value === "active";
}
