import { z } from "zod";

import type { SignOffPolicy } from "../config/config.ts";
import type { SignedOff } from "../decide/sign-off.ts";
import { dayOf, type Day } from "../units.ts";
import type { Octokit } from "./client.ts";
import { commandsIn } from "./commands.ts";
import { hasRole, inTeam, roleOf } from "./permission.ts";
import { pullComments, type PullComment, type PullPlace } from "./pull-comments.ts";

/**
 * Sign-offs with one of these codes, by people whom policy names. Read from the comments of the pull request itself,
 * so a code that was accepted elsewhere is worth nothing here. A comment that was edited does not count: whoever may
 * write to a repository may edit the comments of others.
 */
export async function readSignOffs(
  octokit: Octokit,
  pull: PullPlace,
  policy: SignOffPolicy,
  { codes, today }: { readonly codes: readonly string[]; readonly today: Day },
): Promise<readonly SignedOff[]> {
  const found: SignedOff[] = [];
  let author: string | null | undefined;
  for (const comment of await pullComments(octokit, pull)) {
    const words = isOwnWord(comment) ? commandsIn(comment.body) : [];
    for (const word of words) {
      if (word.kind !== "accept" || !codes.includes(word.code)) continue;
      const by = comment.user?.login ?? "";
      author ??= await authorOf(octokit, pull);
      if (!(await maySign(octokit, { ...pull, author }, policy, by))) continue;
      const { code, reason, until } = word;
      const said = Date.parse(comment.created_at ?? "");
      found.push({ code, by, reason, until, on: Number.isNaN(said) ? today : dayOf(said) });
    }
  }
  return found;
}

/** Said by a person, in this form from the beginning, and through no app. */
const isOwnWord = ({
  user,
  created_at: created,
  updated_at: updated,
  performed_via_github_app: viaApp,
}: PullComment): boolean =>
  user?.type === "User" && (viaApp ?? null) === null && created === updated;

/** GitHub's logins are ASCII and differ in more than letter case. */
const sameLogin = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Who opened the pull request; null where GitHub does not tell, and then nobody may sign. */
async function authorOf(
  octokit: Octokit,
  { owner, repo, number }: PullPlace,
): Promise<string | null> {
  const answer = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const read = z
    .object({ user: z.object({ login: z.string() }).nullable() })
    .safeParse(answer.data);
  return read.data?.user?.login ?? null;
}

async function maySign(
  octokit: Octokit,
  { author, owner, repo }: PullPlace & { readonly author: string | null },
  { by, role, teams }: SignOffPolicy,
  login: string,
): Promise<boolean> {
  if (author === null || sameLogin(login, author)) return false;
  if (by.some((named) => sameLogin(named, login))) return true;
  if (role !== null && hasRole(await roleOf(octokit, { owner, repo }, login), role)) return true;
  for (const team of teams) if (await inTeam(octokit, team, login)) return true;
  return false;
}
