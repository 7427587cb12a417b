import type { Annotation } from "../report/annotations.ts";
import { sectionsOf } from "../report/sections.ts";
import type { Verdict } from "../verdict.ts";
import { attempt, type Octokit } from "./client.ts";
import type { Runner } from "./runner.ts";

/** What a check run shows beside the job's own check, which is the one that decides. */
export interface CheckRun {
  readonly verdict: Verdict;
  readonly section: string | null;
  /** The verdict in a line. */
  readonly title: string;
  /** The comment, whole. */
  readonly comment: string;
  readonly annotations: readonly Annotation[];
  readonly runUrl: string;
}

/** GitHub cuts a title and refuses a longer text. */
const TITLE_LIMIT = 255;

/**
 * Adds a check run with annotations to the measured commit, where the token has `checks: write`. It is decoration:
 * a token without the permission is the usual case and no news.
 *
 * @throws one sentence for any other failure
 */
export async function putCheckRun(
  octokit: Octokit,
  { owner, repo }: Pick<Runner, "owner" | "repo">,
  { verdict, section, title, comment, annotations, runUrl }: CheckRun,
): Promise<void> {
  const [told] = sectionsOf(comment);
  const reply = await attempt(() =>
    octokit.rest.checks.create({
      owner,
      repo,
      name: nameOf(verdict.suite, section),
      head_sha: verdict.head.sha,
      details_url: runUrl,
      status: "completed",
      conclusion: conclusionOf(verdict),
      output: {
        title: [...title].slice(0, TITLE_LIMIT).join(""),
        summary: told?.text ?? title,
        annotations: annotations.map(({ path, line, level, message }) => ({
          path,
          start_line: line,
          end_line: line,
          annotation_level: level,
          message,
        })),
      },
    }),
  );
  if (reply.ok || reply.failure.kind === "forbidden" || reply.failure.kind === "not_found") return;
  throw new Error(`the check run could not be written: ${reply.failure.message}`);
}

/** Never the job's name: of two checks with one name GitHub requires the newer. */
function nameOf(suite: string, section: string | null): string {
  const which = [suite === "default" ? null : suite, section].filter((part) => part !== null);
  return which.length === 0 ? "Evenhand verdict" : `Evenhand verdict (${which.join(", ")})`;
}

/** `neutral` lets a merge through, so only what base lets through is neutral. */
function conclusionOf({ outcome, allowedUnmeasured }: Verdict): "success" | "failure" | "neutral" {
  switch (outcome) {
    case "pass":
    case "not_applicable":
      return "success";
    case "fail":
      return "failure";
    case "inconclusive":
      return allowedUnmeasured ? "neutral" : "failure";
  }
}
