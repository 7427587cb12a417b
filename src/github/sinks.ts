import { appendFile } from "node:fs/promises";

import type { Destinations } from "../report/publish.ts";
import type { GithubFailure, Octokit } from "./client.ts";
import { putComment } from "./comment.ts";
import type { Runner } from "./runner.ts";

/** The pull request's comment as a destination. */
export interface CommentTarget {
  /** Loaded only when there is something to write. */
  readonly client: () => Promise<Octokit>;
  /** Number of the pull request. */
  readonly number: number;
  readonly suite: string;
  /** Ends the waiting: a cancelled job has seconds left. */
  readonly signal: AbortSignal;
}

/** The places of a run on GitHub; without a pull request there is no comment. */
export function destinations(
  runner: Pick<Runner, "outputFile" | "summaryFile" | "owner" | "repo">,
  target: CommentTarget | null,
): Destinations {
  return {
    outputs: appending(runner.outputFile, "the outputs"),
    summary: appending(runner.summaryFile, "the job summary"),
    comment: target && ((body, onlyUpdate) => writeComment(runner, target, body, onlyUpdate)),
  };
}

/** The runner's files are appended to, since other steps of the job may write into the same. */
function appending(file: string | null, what: string): ((text: string) => Promise<void>) | null {
  if (file === null) return null;
  return async (text) => {
    try {
      await appendFile(file, text.endsWith("\n") ? text : `${text}\n`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${what} could not be written: ${why}`, { cause: error });
    }
  };
}

async function writeComment(
  { owner, repo }: Pick<Runner, "owner" | "repo">,
  { client, number, suite, signal }: CommentTarget,
  body: string,
  onlyUpdate: boolean,
): Promise<void> {
  const stopped = Promise.withResolvers<never>();
  const stop = () =>
    stopped.reject(new Error("the comment was not written: the run was cancelled"));
  signal.addEventListener("abort", stop, { once: true });
  try {
    const put = putComment(await client(), { owner, repo, number, suite }, body, onlyUpdate);
    const reply = await Promise.race([put, stopped.promise]);
    if (!reply.ok) {
      throw new Error(failureSentence("The comment", "pull-requests: write", reply.failure));
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Who can do what about it; the verdict stands, and the report is in the job summary. */
export function failureSentence(
  what: string,
  permission: string,
  { kind, status, message }: GithubFailure,
): string {
  const lead = `${what} could not be written; the whole report is in the job summary.`;
  switch (kind) {
    case "forbidden":
    case "not_found":
      return `${lead} Give the job the permission \`${permission}\` (runs from forks and of Dependabot have a token that only reads).`;
    case "rate_limited":
      return `${lead} GitHub limits this token's requests for longer than a run should wait: re-run the check later.`;
    case "unavailable":
      return `${lead} GitHub did not answer: ${message}.`;
    case "refused":
      return `${lead} GitHub answered ${status}: ${message}.`;
  }
}
