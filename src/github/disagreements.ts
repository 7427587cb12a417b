import type { Verdict } from "../verdict.ts";
import type { Octokit } from "./client.ts";
import { commandsIn } from "./commands.ts";
import { mayWrite } from "./permission.ts";
import { pullComments, type PullPlace } from "./pull-comments.ts";

/** A reviewer's word against the judge: a label as `calibrate` knows them, and what it was said of. */
export interface Disagreement {
  /** The case's id. */
  readonly item: string;
  readonly annotator: string;
  /** By criterion, 1–5; empty where only a reason was given. */
  readonly scores: { readonly [criterion: string]: number };
  readonly reason: string;
  readonly prompt: string;
  /** Versions of the prompt whose answers were judged. */
  readonly baseline: string | null;
  readonly candidate: string | null;
}

/**
 * What people with write access say against the judge, of cases that the verdict shows. The comments are the record:
 * every run collects them anew, so one that is deleted is taken back.
 */
export async function readDisagreements(
  octokit: Octokit,
  pull: PullPlace,
  { prompts }: Verdict,
): Promise<readonly Disagreement[]> {
  const found: Disagreement[] = [];
  for (const { user, body } of await pullComments(octokit, pull)) {
    const words = user?.type === "User" ? commandsIn(body) : [];
    for (const word of words) {
      if (user === null || word.kind !== "disagree") continue;
      const { case: item, scores, reason } = word;
      const prompt = prompts.find(({ cases }) => cases.some(({ id }) => id === item));
      if (prompt === undefined || !(await mayWrite(octokit, pull, user.login))) continue;
      const { name, baseline, candidate } = prompt;
      found.push({
        item,
        annotator: user.login,
        scores,
        reason,
        prompt: name,
        baseline: baseline?.version ?? null,
        candidate: candidate?.version ?? null,
      });
    }
  }
  return found;
}
