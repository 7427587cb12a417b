import { z } from "zod";

/** What is read of the payloads of GitHub's events. */

export const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not a full commit SHA");
export const repository = z.object({
  full_name: z.string(),
  default_branch: z.string(),
  // True for internal ones, too.
  private: z.boolean().default(false),
});

export const pullRequestPayload = z.object({
  action: z.string(),
  sender: z.object({ login: z.string() }),
  label: z.object({ name: z.string() }).nullish(),
  repository,
  pull_request: z.object({
    number: z.number().int().positive(),
    draft: z.boolean().default(false),
    user: z.object({ login: z.string() }).nullish(),
    head: z.object({
      sha,
      ref: z.string(),
      // Null once the fork has been deleted.
      repo: z.object({ full_name: z.string() }).nullable(),
    }),
    base: z.object({ sha, ref: z.string() }),
  }),
});

export const mergeGroupPayload = z.object({
  action: z.string(),
  repository,
  merge_group: z.object({
    head_sha: sha,
    head_ref: z.string().default(""),
    base_sha: sha,
    base_ref: z.string().transform((ref) => ref.replace(/^refs\/heads\//, "")),
  }),
});

export const pushPayload = z.object({ ref: z.string(), before: sha, after: sha, repository });

export const dispatchPayload = z.object({
  ref: z.string(),
  repository,
  inputs: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((inputs) => inputs ?? {}),
});

export const schedulePayload = z.object({ repository });

export const commentPayload = z.object({
  action: z.string(),
  issue: z.object({ number: z.number().int().positive(), pull_request: z.unknown().optional() }),
  comment: z.object({
    body: z.string().nullish(),
    author_association: z.string(),
    user: z.object({ type: z.string() }).nullable(),
  }),
});
