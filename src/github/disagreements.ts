import type { Verdict } from "../verdict.ts";
import type { Octokit } from "./client.ts";
import { commandsIn } from "./commands.ts";
import { mayWrite } from "./permission.ts";
import { pullComments, type PullComment, type PullPlace } from "./pull-comments.ts";

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
  const comments = await pullComments(octokit, pull);
  const said = comments.flatMap((comment) => disagreementsIn(comment, prompts));
  const writers = new Set<string>();
  for (const login of new Set(said.map(({ annotator }) => annotator))) {
    if (await mayWrite(octokit, pull, login)) writers.add(login);
  }
  return said.filter(({ annotator }) => writers.has(annotator));
}

function disagreementsIn(
  { user, body }: PullComment,
  prompts: Verdict["prompts"],
): readonly Disagreement[] {
  if (user?.type !== "User") return [];
  return commandsIn(body).flatMap((word) => {
    if (word.kind !== "disagree") return [];
    const { case: item, scores, reason } = word;
    const prompt = prompts.find(({ cases }) => cases.some(({ id }) => id === item));
    if (prompt === undefined) return [];
    const { name, baseline, candidate } = prompt;
    const versions = {
      baseline: baseline?.version ?? null,
      candidate: candidate?.version ?? null,
    };
    return [{ item, annotator: user.login, scores, reason, prompt: name, ...versions }];
  });
}
