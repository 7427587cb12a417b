import type { GithubFailure } from "./client.ts";

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
