import { z } from "zod";

import { interval, reason } from "../verdict-parts.ts";

/** What `evenhand selftest --json` prints: the documented, versioned result (docs/selftest.md). */

/** A share of simulated runs with its 95 % interval (Wilson): of these cases and their noise, which all runs share. */
const share = z.object({
  share: z.number(),
  runs: z.number().int(),
  lower: z.number(),
  upper: z.number(),
});

const drop = z.object({ points: z.number(), found: share });
const failing = z.object({ cases: z.number().int(), found: share });

const power = z.object({
  unit: z.string(),
  cases: z.number().int(),
  /** Runs that fail once its scores have dropped by so many points; empty where no rubric judges. */
  drops: z.array(drop),
  /** Once so many of its cases fail a check in every answer; empty where it has no checks. */
  failing: z.array(failing),
});

const measured = z.object({
  cases: z.number().int(),
  /** Production's answers a case, and the day they were begun; for a live test its name. */
  answers: z.object({ each: z.number().int(), since: z.string(), live: z.boolean() }),
  /** Runs in which nothing had changed and which were red. */
  falseAlarms: share,
  /** By what, most often first; a run may be red by several. */
  redBy: z.array(z.object({ unit: z.string(), by: z.string(), runs: z.number().int() })),
  /** Of the same runs those that ended inconclusive. */
  stopped: share,
  stoppedBy: z.array(z.object({ reason, runs: z.number().int() })),
  /** Points, standard deviations; null where nothing is judged. */
  noise: z
    .object({
      /** Of the score difference between two answers of production. */
      pair: z.number(),
      /** The judge's part of it; null where too few pairs were judged in both orders. */
      judge: z.number().nullable(),
      consistency: z.object({ same: z.number().int(), total: z.number().int() }).nullable(),
    })
    .nullable(),
  positionEffect: z
    .object({ value: z.number(), pairs: z.number().int(), interval: interval.nullable() })
    .nullable(),
  /** Checks that production itself fails now and then. */
  flaky: z.array(
    z.object({
      case: z.string(),
      check: z.string(),
      failing: z.number().int(),
      of: z.number().int(),
    }),
  ),
  power: z.array(power),
  /** Slices in which nothing was planted, for want of time. */
  untried: z.number().int(),
  /** The one or two changes that would help most, in words; empty where nothing stands out. */
  advice: z.array(z.string()),
});

export const selftestSchema = z.object({
  schema: z.literal("evenhand.selftest/1"),
  version: z.string(),
  asOf: z.string(),
  base: z.object({ name: z.string(), sha: z.string() }),
  prompts: z.array(
    z.object({
      prompt: z.string(),
      /** Null where it could not be measured. */
      measured: measured.nullable(),
      /** Why it could not be measured, one sentence without its stop. */
      unmeasured: z.string().nullable(),
    }),
  ),
  /** What is odd but stops nothing. */
  warnings: z.array(z.string()),
});

export type SelfTestReport = z.infer<typeof selftestSchema>;
export type SelfTest = z.infer<typeof measured>;
export type SlicePower = z.infer<typeof power>;
export type Share = z.infer<typeof share>;
