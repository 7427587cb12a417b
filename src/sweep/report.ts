import { z } from "zod";

import type { PromptVerdict } from "../verdict.ts";
import { interval, outcome, reason } from "../verdict-parts.ts";

/** `sweep.json`: the documented, versioned result of a sweep (docs/sweeps.md). */

const judgeDrift = z.object({
  /** The day on which the judge was asked first. */
  since: z.string(),
  /** Cases whose two answers were judged on both days. */
  cases: z.number().int(),
  /** Points: how it scores the same answers now, less then; with its 90 % interval. */
  shift: z.number(),
  interval: interval.nullable(),
  found: z.enum(["stricter", "more lenient"]).nullable(),
  /** The model ids that the provider said it used. */
  answered: z.object({ before: z.array(z.string()), now: z.array(z.string()) }),
});

const queryDrift = z.object({
  queries: z.number().int(),
  /** Queries that no case is like. */
  without: z.number().int(),
  /** Their lines in the file, the first twenty. */
  lines: z.array(z.number().int()),
});

const promptVerdict = z.custom<PromptVerdict>((value) => typeof value === "object");

const sweptPrompt = z.object({
  prompt: z.string(),
  outcome,
  reason: reason.nullable(),
  /** Specifics, one clause. */
  detail: z.string().nullable(),
  /** Digest of the version in production; null where the prompt could not be planned. */
  version: z.string().nullable(),
  /** The day of the answers that today's are compared with; null at a first sweep. */
  anchor: z.string().nullable(),
  /** The model: today's answers (candidate) against the anchor's (baseline), as a gate's verdict. */
  model: promptVerdict,
  /** The judge: the anchor's answers judged again; null where there is nothing to compare yet. */
  judge: judgeDrift.nullable(),
  /** The prompt: today's version against the one of 90 days ago, both asked; null where it is the same, or not known. */
  erosion: z.object({ day: z.string(), sha: z.string(), verdict: promptVerdict }).nullable(),
  /** What is asked of it, against its cases; null where no queries were given. */
  queries: queryDrift.nullable(),
  /** Whether production's stored answers were made again, for the gates to come. */
  profileRenewed: z.boolean(),
  /** It was swept before on this day, at this commit and under this policy: the ending is that run's, nothing was asked. */
  repeated: z.boolean(),
});

export const sweepSchema = z.object({
  schema: z.literal("evenhand.sweep/1"),
  version: z.string(),
  suite: z.string(),
  asOf: z.string(),
  /** What was swept: a branch's name, and its commit. */
  swept: z.object({ name: z.string(), sha: z.string() }),
  policyVersion: z.string(),
  outcome,
  reason: reason.nullable(),
  detail: z.string().nullable(),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  allowedUnmeasured: z.boolean(),
  prompts: z.array(sweptPrompt),
  warnings: z.array(z.string()),
});

export type JudgeDrift = z.infer<typeof judgeDrift>;
export type QueryDrift = z.infer<typeof queryDrift>;
export type SweptPrompt = z.infer<typeof sweptPrompt>;
export type SweepReport = z.infer<typeof sweepSchema>;
