import { z } from "zod";

import { driftState, type DriftIssue, type DriftState } from "../report/sweep/issue.ts";
import { attempt, type GithubReply, type Octokit } from "./client.ts";
import { ownLogin } from "./own-login.ts";
import { pagesOf } from "./pages.ts";

export interface IssuePlace {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

export type Told = "opened" | "updated" | "closed" | "left alone";

const listed = z.array(
  z.object({
    number: z.number().int(),
    state: z.enum(["open", "closed"]),
    user: z.object({ login: z.string() }).nullable(),
    body: z.string().nullish(),
    // Pull requests are issues to this list.
    pull_request: z.unknown().optional(),
  }),
);

interface Known {
  readonly number: number;
  readonly state: "open" | "closed";
  /** What its body says, which we wrote. */
  readonly said: DriftState;
}

/**
 * Tells a prompt's one issue what a sweep found: opens it, renews it, closes it. One that a person closed stays closed
 * until a sweep finds no drift; the next drift after that opens it again.
 */
export async function tellIssue(
  place: IssuePlace,
  issue: DriftIssue,
  drifted: boolean,
): Promise<GithubReply<Told>> {
  return attempt(async () => {
    const login = await ownLogin(place.octokit);
    const [known] = await knownIssues(place, issue, login);
    if (!drifted) return known === undefined ? "left alone" : resolve(place, issue, known);
    if (known === undefined) return open(place, issue, login);
    if (known.state === "closed" && known.said === "open") return "left alone";
    await update(place, known.number, { body: issue.body, title: issue.title, state: "open" });
    return known.state === "open" ? "updated" : "opened";
  });
}

async function open(place: IssuePlace, issue: DriftIssue, login: string): Promise<Told> {
  const { octokit, owner, repo } = place;
  const { title, body } = issue;
  const made = await octokit.rest.issues.create({ owner, repo, title, body });
  const own = z.object({ number: z.number().int() }).parse(made.data).number;
  // Another sweep may have looked at the same moment and opened one too: the older stays.
  const others = await knownIssues(place, issue, login);
  const older = others.some(({ number, state }) => state === "open" && number < own);
  if (!older) return "opened";
  await update(place, own, { state: "closed", state_reason: "not_planned" });
  return "left alone";
}

async function resolve(place: IssuePlace, issue: DriftIssue, known: Known): Promise<Told> {
  if (known.said === "resolved") return "left alone";
  const { body } = issue;
  await update(place, known.number, { body, state: "closed", state_reason: "completed" });
  return "closed";
}

function update(
  { octokit, owner, repo }: IssuePlace,
  number: number,
  change: {
    readonly title?: string;
    readonly body?: string;
    readonly state: "open" | "closed";
    readonly state_reason?: "completed" | "not_planned";
  },
): Promise<unknown> {
  return octokit.rest.issues.update({ owner, repo, issue_number: number, ...change });
}

/** So many pages of a hundred issues are looked through. */
const MOST_PAGES = 10;

/**
 * The token's own issues of the prompt, open ones before closed ones and older before newer. By marker and author:
 * anybody can paste a marker, and editing a stranger's issue would put our words into their hands.
 */
async function knownIssues(
  { octokit, owner, repo }: IssuePlace,
  { suite, prompt }: DriftIssue,
  login: string,
): Promise<readonly Known[]> {
  const found: Known[] = [];
  const asked = { owner, repo, state: "all", creator: login, per_page: 100 } as const;
  const pages = pagesOf((page) => octokit.rest.issues.listForRepo({ ...asked, page }), MOST_PAGES);
  for await (const page of pages) {
    for (const { number, state, user, body, pull_request: pull } of listed.parse(page)) {
      const said = driftState(body ?? "", suite, prompt);
      if (said !== null && user?.login === login && pull === undefined) {
        found.push({ number, state, said });
      }
    }
  }
  return found.toSorted(
    (a, b) => Number(b.state === "open") - Number(a.state === "open") || a.number - b.number,
  );
}
