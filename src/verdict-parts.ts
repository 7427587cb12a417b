import { z } from "zod";

import { reasons, type Reason } from "./reason.ts";

/** The pieces of a prompt's verdict as they stand in `verdict.json`; verdict.ts puts them together. */

const rate = z.number().min(0).max(1);
const interval = z.object({ lower: z.number(), upper: z.number() });
export const reason = z.enum(Object.keys(reasons) as [Reason, ...Reason[]]);
export const outcome = z.enum(["pass", "fail", "inconclusive", "not_applicable"]);

export const problem = z.object({
  file: z.string(),
  line: z.number().int().nullable(),
  message: z.string(),
  hint: z.string().nullable(),
});

/** One side of the comparison. */
export const arm = z.object({
  /** SHA-256 of the prompt's canonical form, or of the supplied file. */
  version: z.string(),
  path: z.string(),
  /** Null for supplied outputs. */
  model: z
    .object({ provider: z.string(), asked: z.string(), answered: z.array(z.string()) })
    .nullable(),
  /** Answers a case planned. */
  samples: z.number().int(),
  /** New answers made for the recheck, the most that a case got; 0 for the candidate. */
  recheckSamples: z.number().int(),
  /** The UTC day the answers were begun: their epoch; null for supplied outputs. */
  since: z.string().nullable(),
});

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
  kind: z.enum(["criterion", "rubric", "checks", "check"]),
  /** A criterion's id, `rubric`, `checks`, or the label of a check. */
  what: z.string(),
  /** Mean score, or share of answers that pass. */
  measured: z.number(),
  /** 90 %, two-sided; null where too few cases were measured. */
  interval: interval.nullable(),
  /** Cases measured. */
  cases: z.number().int(),
  min: z.number(),
  /** A floor of the policy, or what every new prompt must reach. */
  source: z.enum(["floor", "default"]),
  met: z.boolean(),
});

const bit = z.union([z.literal(0), z.literal(1)]).nullable();
const order = z.union([z.literal(-1), z.literal(0), z.literal(1)]);
const differences = z.array(z.number().nullable());

/** What was compared, case by case: everything the decision rests on, for `evenhand explain`. */
export const evidence = z.object({
  seed: z.number().int(),
  /** Prompts measured in the run: every error level is divided by it. */
  prompts: z.number().int(),
  method: z.enum(["fixed+recheck", "screen+recheck", "one look"]),
  /** Candidate answers a case, once nothing is left to be asked. */
  samples: z.number().int(),
  metrics: z.array(z.object({ name: z.string(), ordered: z.boolean() })),
  /** In code-point order of ids; cases of a holdout slice have a number for an id. */
  cases: z.array(
    z.object({
      id: z.string(),
      slices: z.array(z.string()),
      prodCheck: z.array(bit),
      runs: z.array(
        z.object({
          x: z.number().nullable(),
          s: order,
          judgeP: bit,
          judgeC: bit,
          check: bit,
          unjudged: z.literal(true).optional(),
          metrics: differences.optional(),
        }),
      ),
      fresh: z
        .array(
          z.object({
            x: z.number().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            checkP: bit,
            metrics: differences.optional(),
          }),
        )
        .optional(),
    }),
  ),
});

const shownSide = z.object({
  output: z.string(),
  /** `stop` is a whole answer; others are labelled. */
  finish: z.enum(["stop", "length", "content_filter", "refusal"]),
  failing: z.number().int(),
  of: z.number().int(),
});

/** One case with both outputs and what the judge said: the pair that lost most, as the judge saw it. */
export const shownCase = z.object({
  id: z.string(),
  slices: z.array(z.string()),
  /** Why it is shown: its checks or judge endpoint fail, or its score lost most. */
  why: z.enum(["fails", "score"]),
  mustPass: z.boolean(),
  /** Mean score difference of the case; null where no rubric judges it. */
  difference: z.number().nullable(),
  input: z.string(),
  baseline: shownSide,
  candidate: shownSide,
  /** Rubric order; only what was scored in the pair shown. */
  criteria: z.array(
    z.object({
      id: z.string(),
      rationale: z.string(),
      baseline: z.number(),
      candidate: z.number(),
    }),
  ),
  /** Which output the judge saw first in the pair shown: its text says "Output 1" and "Output 2". */
  first: z.enum(["baseline", "candidate"]).nullable(),
  /** Labels of the checks that the shown candidate output fails. */
  failedChecks: z.array(z.string()),
});

export const judge = z.object({
  provider: z.string(),
  asked: z.string(),
  answered: z.array(z.string()),
  /** Base's reason for a judge of the generator's own family; null where families differ. */
  sameFamily: z.string().nullable(),
  rubricVersion: z.string(),
  controls: z.object({
    right: z.number().int(),
    total: z.number().int(),
    /** What the judge got wrong. */
    wrong: z.array(
      z.object({
        question: z.string(),
        rightAnswer: z.string(),
        judgeAnswer: z.string(),
        /** The text that was put to the judge, and its words. */
        text: z.string(),
        said: z.string(),
      }),
    ),
  }),
  /** Pairs judged in both orders with the same opinion. */
  consistency: z.object({ same: z.number().int(), total: z.number().int(), interval }).nullable(),
  /** Points that the answer shown first gains; removed from scores. */
  positionEffect: z
    .object({ value: z.number(), pairs: z.number().int(), interval: interval.nullable() })
    .nullable(),
});
