import type { z } from "zod";

import {
  commentPayload,
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
  sha,
  type repository,
} from "./event-payload.ts";

/** What every event tells of its repository. */
interface OfRepository {
  readonly defaultBranch: string;
  /** Whether everybody can read it; so too where the payload does not say. */
  readonly isPublic: boolean;
}

/** A pull request, as its event tells it; SHAs decide, names are for readers. */
export interface PullRequestEvent extends OfRepository {
  readonly kind: "pull_request";
  /** `pull_request_target`: the workflow is the base's and has secrets, also for a fork; its work tree must not be head's. */
  readonly target: boolean;
  readonly action: string;
  readonly number: number;
  /** The author's commit, never the test merge. */
  readonly headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly baseSha: string;
  /** GitHub's test merge of head into base; absent on a conflict. */
  readonly mergeRef: string;
  /** From another repository, so without secrets and with a token that only reads. */
  readonly fork: boolean;
  readonly actor: string;
  /** Who opened the pull request; null for a deleted account. */
  readonly author: string | null;
  /** On `labeled`, what was set. */
  readonly label: string | null;
  readonly draft: boolean;
}

/** A group of a merge queue: its pull requests merged one after the other onto base, in a branch of the queue's own. */
export interface MergeGroupEvent extends OfRepository {
  readonly kind: "merge_group";
  readonly action: string;
  /** The queue's own branch: `refs/heads/gh-readonly-queue/main/pr-7-<sha>`. */
  readonly headRef: string;
  /** The group as it would be merged. */
  readonly headSha: string;
  /** What it would be merged into: base's last commit, or the group that is ahead in the queue. */
  readonly baseSha: string;
  readonly baseRef: string;
}

/** A run started by hand on a branch or tag. */
export interface DispatchEvent extends OfRepository {
  readonly kind: "workflow_dispatch";
  /** The commit the run was started on. */
  readonly sha: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** A run at a time of day, on the default branch: a sweep. */
export interface ScheduleEvent extends OfRepository {
  readonly kind: "schedule";
  /** The default branch's last commit. */
  readonly sha: string;
}

/** Commits that have arrived on the default branch: what they change is in production from now on. */
export interface PushEvent extends OfRepository {
  readonly kind: "push";
  readonly headSha: string;
  /** What the branch held before; null for its first push. */
  readonly baseSha: string | null;
}

/** Something that was said on a pull request or an issue. */
export interface CommentEvent {
  readonly kind: "issue_comment";
  readonly action: string;
  readonly number: number;
  /** False for a plain issue. */
  readonly onPull: boolean;
  readonly body: string;
  /** By a person who belongs to the repository, as GitHub says. */
  readonly byMember: boolean;
}

/** An event that this version cannot gate: wrong usage, never a silent green. */
export interface UnsupportedEvent {
  readonly kind: "unsupported";
  readonly name: string;
  /** One sentence that says what to do. */
  readonly todo: string;
}

/** An event whose change can be gated. */
export type GatedEvent = PullRequestEvent | MergeGroupEvent | DispatchEvent;

export type GithubEvent = GatedEvent | CommentEvent | PushEvent | ScheduleEvent | UnsupportedEvent;

const onPullRequest =
  "start the job `on: pull_request` (see docs/github.md for the workflow to copy)";

/** What a run gates, from the name and payload of the event that started it; `sha` is the runner's commit. */
export function parseEvent(name: string, payload: unknown, sha: string): GithubEvent {
  switch (name) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_target":
      return pullRequestEvent(name, payload);
    case "merge_group":
      return mergeGroupEvent(payload);
    case "issue_comment":
      return commentEvent(payload);
    case "workflow_dispatch":
      return dispatchEvent(payload, sha);
    case "schedule":
      return scheduleEvent(payload, sha);
    case "push":
      return pushEvent(payload);
    default:
      return {
        kind: "unsupported",
        name,
        todo: `Evenhand does not know the event ${name}: ${onPullRequest}.`,
      };
  }
}

function pullRequestEvent(
  name: "pull_request" | "pull_request_review" | "pull_request_target",
  payload: unknown,
): GithubEvent {
  const read = pullRequestPayload.safeParse(payload);
  if (!read.success) return malformed(name, read.error);
  const { action, sender, repository, label, pull_request: pull } = read.data;
  return {
    kind: "pull_request",
    target: name === "pull_request_target",
    action,
    number: pull.number,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
    mergeRef: `refs/pull/${pull.number}/merge`,
    ...ofRepository(repository),
    fork: pull.head.repo?.full_name !== repository.full_name,
    actor: sender.login,
    author: pull.user?.login ?? null,
    label: action === "labeled" ? (label?.name ?? null) : null,
    draft: pull.draft,
  };
}

function mergeGroupEvent(payload: unknown): GithubEvent {
  const read = mergeGroupPayload.safeParse(payload);
  if (!read.success) return malformed("merge_group", read.error);
  const { action, repository, merge_group: group } = read.data;
  return {
    kind: "merge_group",
    action,
    headRef: group.head_ref,
    headSha: group.head_sha,
    baseSha: group.base_sha,
    baseRef: group.base_ref,
    ...ofRepository(repository),
  };
}

function dispatchEvent(payload: unknown, commit: string): GithubEvent {
  const read = dispatchPayload.safeParse(payload);
  if (!read.success) return malformed("workflow_dispatch", read.error);
  const started = sha.safeParse(commit);
  if (!started.success) return malformed("workflow_dispatch", started.error);
  const { ref, repository, inputs } = read.data;
  return {
    kind: "workflow_dispatch",
    sha: started.data,
    ref,
    ...ofRepository(repository),
    inputs: Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)])),
  };
}

function scheduleEvent(payload: unknown, commit: string): GithubEvent {
  const read = schedulePayload.safeParse(payload);
  if (!read.success) return malformed("schedule", read.error);
  const started = sha.safeParse(commit);
  if (!started.success) return malformed("schedule", started.error);
  return { kind: "schedule", sha: started.data, ...ofRepository(read.data.repository) };
}

const NO_COMMIT = /^0+$/;

function pushEvent(payload: unknown): GithubEvent {
  const read = pushPayload.safeParse(payload);
  if (!read.success) return malformed("push", read.error);
  const { ref, before, after, repository } = read.data;
  const branch = repository.default_branch;
  if (ref !== `refs/heads/${branch}` || NO_COMMIT.test(after)) {
    return {
      kind: "unsupported",
      name: "push",
      todo: `Evenhand has nothing to do on a push to ${ref}: let the workflow start on pushes to ${branch} alone (\`branches: [${branch}]\`).`,
    };
  }
  const baseSha = NO_COMMIT.test(before) ? null : before;
  return { kind: "push", headSha: after, baseSha, ...ofRepository(repository) };
}

const ofRepository = (of: z.infer<typeof repository>): OfRepository => ({
  defaultBranch: of.default_branch,
  isPublic: !of.private,
});

/** GitHub's words for people who were let in; `CONTRIBUTOR` is whoever has had one change merged. */
const MEMBERS: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

function commentEvent(payload: unknown): GithubEvent {
  const read = commentPayload.safeParse(payload);
  if (!read.success) return malformed("issue_comment", read.error);
  const { action, issue, comment } = read.data;
  return {
    kind: "issue_comment",
    action,
    number: issue.number,
    onPull: issue.pull_request !== undefined && issue.pull_request !== null,
    body: comment.body ?? "",
    byMember: comment.user?.type === "User" && MEMBERS.has(comment.author_association),
  };
}

function malformed(name: string, error: z.ZodError): UnsupportedEvent {
  const [issue] = error.issues;
  const place = issue?.path.join(".") || "the commit";
  return {
    kind: "unsupported",
    name,
    todo: `The payload of the ${name} event cannot be used: ${place} ${issue?.message ?? "is missing"}. Start the workflow anew.`,
  };
}
