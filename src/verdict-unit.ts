import { z } from "zod";

import { interval } from "./verdict-parts.ts";

/** What a verdict says of slices, metrics and what policy asks of them. */

const rate = z.number().min(0).max(1);

/** Failing answers of both sides: mean over cases of (failing / samples). */
export const failures = z.object({
  baseline: rate,
  candidate: rate,
  /** Cases with at least one failing candidate answer more than production's rate explains; for the sentence. */
  casesNowFailing: z.number().int(),
  excess: z.number(),
  /** Upper 95 % bound of the rise. */
  upper: z.number(),
  p: z.number(),
  found: z.enum(["worse", "better"]).nullable(),
  /** Whether its tier in this unit is `gate`. */
  gates: z.boolean(),
});

const tier = z.enum(["gate", "warn", "show"]);
const result = z.enum(["worse", "better", "not worse", "unclear"]);
const found = z.enum(["worse", "better"]).nullable();

/** A further metric in a unit; a negative mean is harm, whichever way the metric runs. */
const metric = z.object({
  metric: z.string(),
  tier,
  unit: z.enum(["points", "share", "grade", "tokens", "words", "usd", "ms"]),
  better: z.enum(["higher", "lower"]),
  /** Means over the pairs that have both sides; null where none has (byte-equal answers are not judged). */
  baseline: z.number().nullable(),
  candidate: z.number().nullable(),
  mean: z.number(),
  interval: interval.nullable(),
  /** Cases with a difference. */
  measured: z.number().int(),
  p: z.number(),
  found,
  result,
  /** Worse, and its tier gates. */
  red: z.boolean(),
  /** In the metric's own unit. */
  margin: z.number(),
  minEffect: z.number(),
});

export const unit = z.object({
  /** Slice name, or `(all)`. */
  unit: z.string(),
  /** The strictest of its endpoints'. */
  tier,
  critical: z.boolean(),
  /** Its texts and per-case results are not shown. */
  holdout: z.boolean(),
  /** `tier: show` for a while. */
  mute: z.object({ until: z.string(), owner: z.string(), reason: z.string() }).nullable(),
  /** Cases in the unit. */
  cases: z.number().int(),
  result,
  /** Worse, and what is worse has the tier `gate`. */
  red: z.boolean(),
  score: z
    .object({
      mean: z.number(),
      /** 90 % two-sided t interval; null under two measured cases. */
      interval: interval.nullable(),
      /** Cases with a score difference. */
      measured: z.number().int(),
      p: z.number(),
      found,
      gates: z.boolean(),
    })
    .nullable(),
  check: failures.nullable(),
  judge: failures.nullable(),
  /** The further metrics that policy names. */
  metrics: z.array(metric),
  /** What "worse" and "not worse" need here: score points, and shares of failing answers. */
  thresholds: z.object({
    minScoreDrop: z.number(),
    minFailureExcess: z.number(),
    scoreMargin: z.number(),
    failureMargin: z.number(),
  }),
  /** What could have been missed; null where nothing was measured. */
  couldHide: z
    .object({
      /** Points: a drop of this size is missed in one run of five; null where no drop within 4 points is found so often. */
      score: z.number().nullable(),
      /** Failing answers may have risen by this share (95 %), by checks or judge, whichever is more. */
      failures: z.number().nullable(),
    })
    .nullable(),
  /** Flagged against stored answers, but not against answers made now: production itself has moved. */
  notStanding: z.boolean(),
});

/** What the recheck asked of one flagged hypothesis, against fresh production answers. */
export const hypothesis = z.object({
  kind: z.enum(["score", "check", "judge", "metric"]),
  unit: z.string(),
  /** Which one, for kind `metric`. */
  metric: z.string().nullable(),
  firstP: z.number(),
  p: z.number(),
  effect: z.number(),
  stands: z.boolean(),
});

/** What a policy's floor says of the candidate alone. */
export const floor = z.object({
  metric: z.string(),
  unit: z.string(),
  min: z.number(),
  /** Candidate's mean over cases; null where nothing was measured. */
  mean: z.number().nullable(),
  /** Its 95 % upper bound; null where too few cases were measured to state one. */
  upper: z.number().nullable(),
  measured: z.number().int(),
  /** The upper bound is below the floor. */
  red: z.boolean(),
  reason: z.string(),
  owner: z.string(),
});

/** A prompt without a baseline: each thing it must reach, and whether it does. */
export const standard = z.object({
  kind: z.enum(["criterion", "rubric", "grade", "checks", "check"]),
  /** A criterion's id, `rubric`, `checks`, a kind of checks or the label of one; with a slice in brackets. */
  what: z.string(),
  /** Mean score, or share of answers that pass. */
  measured: z.number(),
  /** 90 %, two-sided; null where too few cases were measured. */
  interval: interval.nullable(),
  /** Cases measured. */
  cases: z.number().int(),
  /** Answers that pass, of those checked; null for scores. */
  passed: z.object({ passed: z.number().int(), of: z.number().int() }).nullable(),
  min: z.number(),
  /** A floor of the policy, or what every new prompt must reach. */
  source: z.enum(["floor", "default"]),
  met: z.boolean(),
  /** Whether missing it fails the prompt. */
  gates: z.boolean(),
});
