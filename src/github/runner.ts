import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";

/** What GitHub's runner tells a step about its run, in the runner's own variables. */
export interface Runner {
  readonly eventName: string;
  readonly eventPath: string;
  /** The commit that the run was started for; a pull request's test merge. */
  readonly sha: string;
  readonly owner: string;
  readonly repo: string;
  /** Without trailing slash. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** Where steps check out; null where the runner names none. */
  readonly workspace: string | null;
  /** Emptied after the job, and outside of the workspace. */
  readonly temp: string;
  readonly outputFile: string | null;
  readonly summaryFile: string | null;
}

/** Reads the runner's variables; without them this is no step of a job. */
export function runnerOf(env: Surroundings["env"]): Runner {
  const must = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new UsageError(
      `${name} is not set: the action runs as a step of a GitHub job; elsewhere use \`npx evenhand gate\``,
    );
  };
  const [owner = "", repo = ""] = must("GITHUB_REPOSITORY").split("/");
  return {
    eventName: must("GITHUB_EVENT_NAME"),
    eventPath: must("GITHUB_EVENT_PATH"),
    sha: must("GITHUB_SHA"),
    owner,
    repo,
    serverUrl: must("GITHUB_SERVER_URL").replace(/\/+$/, ""),
    apiUrl: must("GITHUB_API_URL").replace(/\/+$/, ""),
    runId: must("GITHUB_RUN_ID"),
    runAttempt: env["GITHUB_RUN_ATTEMPT"] || "1",
    workspace: env["GITHUB_WORKSPACE"] || null,
    temp: must("RUNNER_TEMP"),
    outputFile: env["GITHUB_OUTPUT"] || null,
    summaryFile: env["GITHUB_STEP_SUMMARY"] || null,
  };
}

/** The run's web page. */
export function runUrl({ serverUrl, owner, repo, runId }: Runner): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}
