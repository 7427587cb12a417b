import { z } from "zod";

import { table } from "../text/mapping.ts";

/** A pull request, as its event tells it; SHAs decide, names are for readers. */
export interface PullRequestEvent {
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
  readonly defaultBranch: string;
  /** From another repository, so without secrets and with a token that only reads. */
  readonly fork: boolean;
  readonly actor: string;
  readonly draft: boolean;
}

/** A group of a merge queue: its pull requests merged one after the other onto base, in a branch of the queue's own. */
export interface MergeGroupEvent {
  readonly kind: "merge_group";
  readonly action: string;
  /** The group as it would be merged. */
  readonly headSha: string;
  /** What it would be merged into: base's last commit, or the group that is ahead in the queue. */
  readonly baseSha: string;
  readonly baseRef: string;
  readonly defaultBranch: string;
}

/** A run started by hand on a branch or tag. */
export interface DispatchEvent {
  readonly kind: "workflow_dispatch";
  /** The commit the run was started on. */
  readonly sha: string;
  readonly ref: string;
  readonly defaultBranch: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** A run at a time of day, on the default branch: a sweep. */
export interface ScheduleEvent {
  readonly kind: "schedule";
  /** The default branch's last commit. */
  readonly sha: string;
  readonly defaultBranch: string;
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

export type GithubEvent = GatedEvent | ScheduleEvent | UnsupportedEvent;

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not a full commit SHA");
const repository = z.object({ full_name: z.string(), default_branch: z.string() });

const pullRequestPayload = z.object({
  action: z.string(),
  sender: z.object({ login: z.string() }),
  repository,
  pull_request: z.object({
    number: z.number().int().positive(),
    draft: z.boolean().default(false),
    head: z.object({
      sha,
      ref: z.string(),
      // Null once the fork has been deleted.
      repo: z.object({ full_name: z.string() }).nullable(),
    }),
    base: z.object({ sha, ref: z.string() }),
  }),
});

const mergeGroupPayload = z.object({
  action: z.string(),
  repository,
  merge_group: z.object({
    head_sha: sha,
    base_sha: sha,
    base_ref: z.string().transform((ref) => ref.replace(/^refs\/heads\//, "")),
  }),
});

const dispatchPayload = z.object({
  ref: z.string(),
  repository,
  inputs: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((inputs) => inputs ?? {}),
});

const onPullRequest =
  "start the job `on: pull_request` (see docs/github.md for the workflow to copy)";

const todo = table({
  push: "Evenhand does not run on push yet: remove the event, or skip this step for it; pull requests are gated before they are merged.",
  issue_comment:
    "Evenhand does not run on issue_comment yet: remove the event, or skip this step for it.",
});

/** What a run gates, from the name and payload of the event that started it; `sha` is the runner's commit. */
export function parseEvent(name: string, payload: unknown, sha: string): GithubEvent {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return pullRequestEvent(name, payload);
    case "merge_group":
      return mergeGroupEvent(payload);
    case "workflow_dispatch":
      return dispatchEvent(payload, sha);
    case "schedule":
      return scheduleEvent(payload, sha);
    default:
      return {
        kind: "unsupported",
        name,
        todo: todo[name] ?? `Evenhand does not know the event ${name}: ${onPullRequest}.`,
      };
  }
}

function pullRequestEvent(
  name: "pull_request" | "pull_request_target",
  payload: unknown,
): GithubEvent {
  const read = pullRequestPayload.safeParse(payload);
  if (!read.success) return malformed(name, read.error);
  const { action, sender, repository, pull_request: pull } = read.data;
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
    defaultBranch: repository.default_branch,
    fork: pull.head.repo?.full_name !== repository.full_name,
    actor: sender.login,
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
    headSha: group.head_sha,
    baseSha: group.base_sha,
    baseRef: group.base_ref,
    defaultBranch: repository.default_branch,
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
    defaultBranch: repository.default_branch,
    inputs: Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)])),
  };
}

function scheduleEvent(payload: unknown, commit: string): GithubEvent {
  const read = z.object({ repository }).safeParse(payload);
  if (!read.success) return malformed("schedule", read.error);
  const started = sha.safeParse(commit);
  if (!started.success) return malformed("schedule", started.error);
  const { default_branch: defaultBranch } = read.data.repository;
  return { kind: "schedule", sha: started.data, defaultBranch };
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
