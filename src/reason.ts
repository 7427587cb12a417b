/**
 * Every ending that is not a measured pass or fail, closed and table-driven: whose turn it is, what it means in a
 * sentence, and what to do. The words are read in the comment, the terminal and the docs alike.
 */

export type Outcome = "pass" | "fail" | "inconclusive" | "not_applicable";

/** Process exit codes: 0 pass or not_applicable, 1 fail, 2 inconclusive, 3 wrong usage. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface ReasonText {
  /** Who can end it: the author of the change, the owner of the repository's set-up, the provider, or Evenhand itself. */
  readonly whose: "author" | "owner" | "provider" | "evenhand";
  /** Follows "Inconclusive: "; no final stop. */
  readonly title: string;
  /** Follows "**Next:** "; one or two sentences. */
  readonly next: string;
}

export const reasons = {
  no_credentials: {
    whose: "owner",
    title: "there is no usable key for the model provider",
    next: "set the key and run again; in a workflow it is a secret. Runs from forks and Dependabot get none: a maintainer runs them from a branch of this repository, or the workflow runs on `pull_request_target`.",
  },
  awaiting_consent: {
    whose: "owner",
    title: "nothing is sent to a model before somebody says so, as the base branch wants",
    next: "say so in the way named above, for this commit. What is paid for already counts without it.",
  },
  unsafe_trigger: {
    whose: "owner",
    title: "a job with secrets has checked out the pull request's code",
    next: "take the checkout step out of the job on `pull_request_target`: Evenhand reads both versions without one.",
  },
  config_invalid: {
    whose: "owner",
    title: "a file of the set-up cannot be used",
    next: "mend the file named above and push.",
  },
  policy_changed: {
    whose: "author",
    title: "this change edits the policy, which the base branch wants in a change of its own",
    next: "put the edit of the policy into a pull request of its own; a maintainer merges that one past this check.",
  },
  untrusted_endpoint: {
    whose: "author",
    title: "the prompt asks for an endpoint that the base branch does not allow it",
    next: "let the base branch's configuration name it first: a model's endpoint under `models`, an application as `target`, for pull requests from forks with `forks: allow`.",
  },
  unsupported_file: {
    whose: "author",
    title: "a file of the change is no text that can be read as a prompt or an eval set",
    next: "store the file as UTF-8 text in the repository and push.",
  },
  baseline_missing: {
    whose: "author",
    title: "production has no version that the prompt could be compared with",
    next: "give a new prompt an eval set with a rubric or checks, by which it is held to minimums; a prompt that takes another's place is edited and renamed, not deleted and added. Where production's file cannot be read, a maintainer merges its repair past this check.",
  },
  insufficient_samples: {
    whose: "author",
    title: "the eval set holds too little to decide by",
    next: "add cases with a rubric or checks to the eval set.",
  },
  coverage_low: {
    whose: "provider",
    title: "too few of the planned measurements came back",
    next: "re-run the check. Only what is missing is paid for.",
  },
  asymmetric_missing: {
    whose: "provider",
    title: "answers of one version are missing much more often than the other's",
    next: "re-run the check. Only what is missing is paid for.",
  },
  degenerate_outputs: {
    whose: "author",
    title: "the new version gives nearly the same answer to every question, or recites the rubric",
    next: "run the prompt on two of its cases, and mend it.",
  },
  judge_unreliable: {
    whose: "owner",
    title: "the judge is not reliable enough to decide",
    next: "on the base branch, choose another judge or sharpen the rubric, then re-run. Re-running alone changes nothing: the judge's answers stay on record for a week.",
  },
  provider_rate_limited: {
    whose: "provider",
    title: "the model's provider kept refusing calls (rate limit)",
    next: "re-run the check later, or lower `concurrency`. Only what is missing is paid for.",
  },
  provider_quota: {
    whose: "owner",
    title: "the model's provider refused further calls (quota spent)",
    next: "raise the quota at the provider, then re-run the check. Only what is missing is paid for.",
  },
  provider_error: {
    whose: "provider",
    title: "the model's provider answered with errors",
    next: "re-run the check. Only what is missing is paid for.",
  },
  timeout: {
    whose: "provider",
    title: "the model's provider did not answer in time",
    next: "re-run the check. Only what is missing is paid for.",
  },
  budget_exceeded: {
    whose: "owner",
    title: "the measurement would cost more than the budget allows",
    next: "raise `budget` in the configuration of the base branch, or measure fewer cases or samples.",
  },
  no_merge_base: {
    whose: "owner",
    title: "the two versions to compare could not be found",
    next: "fetch the base branch, or run without a checkout so that Evenhand fetches what it needs.",
  },
  merge_conflict: {
    whose: "author",
    title: "the branch conflicts with its base",
    next: "resolve the conflict and push.",
  },
  github_unavailable: {
    whose: "provider",
    title: "GitHub did not answer",
    next: "re-run the check.",
  },
  storage_failed: {
    whose: "owner",
    title: "the store of responses cannot be used",
    next: "free the disk or remove the file named above, then re-run.",
  },
  cancelled: {
    whose: "owner",
    title: "the run was cancelled",
    next: "re-run the check. Only what is missing is paid for.",
  },
  deadline: {
    whose: "owner",
    title: "the run's time was over before it was measured",
    next: "re-run the check: only what is missing is paid for. Where it is over again, raise `timeout-minutes` or `concurrency`.",
  },
  internal_error: {
    whose: "evenhand",
    title: "Evenhand failed",
    next: "please report it with the log. What was paid for is kept, and a re-run uses it.",
  },
} as const satisfies { readonly [code: string]: ReasonText };

export type Reason = keyof typeof reasons;

export const isReason = (code: string): code is Reason => Object.hasOwn(reasons, code);

/** Causes that nothing in a pull request can bring about: only these may a policy let merge unmeasured. */
const OUTSIDE_THE_CHANGE: ReadonlySet<Reason> = new Set<Reason>([
  "no_credentials",
  "provider_rate_limited",
  "provider_quota",
  "provider_error",
  "timeout",
  "github_unavailable",
  "judge_unreliable",
]);

export const isOutsideTheChange = (reason: Reason | null): boolean =>
  reason !== null && OUTSIDE_THE_CHANGE.has(reason);

/** A green exit for `inconclusive` exists only where the base branch asked for it. */
export function exitCodeOf(outcome: Outcome, allowUnmeasured: boolean): ExitCode {
  switch (outcome) {
    case "pass":
    case "not_applicable":
      return 0;
    case "fail":
      return 1;
    case "inconclusive":
      return allowUnmeasured ? 0 : 2;
  }
}
