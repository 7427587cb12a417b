import { shownCode } from "../report/sign-off-code.ts";
import { sectionsOf, type Section } from "../report/sections.ts";
import { attempt, type Octokit } from "./client.ts";
import { ownLogin } from "./own-login.ts";
import { pullComments, type PullPlace } from "./pull-comments.ts";

/** What became of a wish to run again. */
export type Rerun =
  | { readonly kind: "started"; readonly run: number }
  /** No section of the comment is about this. */
  | { readonly kind: "not found" }
  /** GitHub did not start it; `run` is where the button is. */
  | { readonly kind: "refused"; readonly run: number; readonly why: string };

/**
 * Starts the failed jobs of the runs again that the pull request's comment tells of: with a code, of those whose
 * section shows it. They find what is paid for, and what has been said since.
 */
export async function rerunFailed(
  octokit: Octokit,
  pull: PullPlace,
  code: string | null,
): Promise<readonly Rerun[]> {
  const { owner, repo } = pull;
  const sections = await ownSections(octokit, pull);
  const about = sections.filter(({ text }) => code === null || text.includes(shownCode(code)));
  const runs = [...new Set(about.flatMap(runOf))];
  if (runs.length === 0) return [{ kind: "not found" }];
  const reruns: Rerun[] = [];
  for (const run of runs) {
    const reply = await attempt(() =>
      octokit.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: run }),
    );
    reruns.push(
      reply.ok ? { kind: "started", run } : { kind: "refused", run, why: reply.failure.message },
    );
  }
  return reruns;
}

/** The sections that runs with a token like this one have written. */
async function ownSections(octokit: Octokit, pull: PullPlace): Promise<readonly Section[]> {
  const comments = await pullComments(octokit, pull);
  const author = await ownLogin(octokit);
  return comments
    .filter(({ user }) => user?.login === author)
    .flatMap(({ body }) => sectionsOf(body));
}

/** The run that a section's footer leads to. */
function runOf({ text }: Section): readonly number[] {
  const footer = text.split("\n\n").at(-1) ?? "";
  const [, run] = /\/actions\/runs\/(\d{1,15})\)/.exec(footer) ?? [];
  return run === undefined ? [] : [Number(run)];
}
