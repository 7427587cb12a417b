import { z } from "zod";

import { reasons, type Reason } from "./reason.ts";
import { BIAS_NAMES } from "./score/judge/bias/bias.ts";

/** The pieces of a prompt's verdict as they stand in `verdict.json`; verdict.ts puts them together. */

export const interval = z.object({ lower: z.number(), upper: z.number() });
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
  /** What is to be shown of its checks: those it fails, and those that only show something. */
  checks: z.array(
    z.object({
      label: z.string(),
      pass: z.boolean(),
      /** 0–1; null where the answer does not tell. */
      value: z.number().nullable(),
      gates: z.boolean(),
      /** What the output has or is. */
      detail: z.string(),
    }),
  ),
});

export const judge = z.object({
  provider: z.string(),
  asked: z.string(),
  answered: z.array(z.string()),
  /** Base's reason for a judge of the generator's own family; null where families differ. */
  sameFamily: z.string().nullable(),
  /** Why what it says warns and does not gate, as a clause; null where it gates. */
  uncalibrated: z.string().nullable(),
  /** Its agreement with people, as base's calibration has it; null where none is about this judge. */
  agreement: z
    .object({
      day: z.string(),
      ageDays: z.number().int(),
      criteria: z.array(
        z.object({
          criterion: z.string(),
          items: z.number().int(),
          /** Weighted κ, with its 95 % interval. */
          kappa: z.number().nullable(),
          interval: interval.nullable(),
        }),
      ),
      /** Slices without labels. */
      unlabelled: z.array(z.string()),
    })
    .nullable(),
  rubricVersion: z.string(),
  /** The words that it is told how to score by: their SHA-256, and base's file; null for the built-in ones. */
  instruction: z.object({ version: z.string(), path: z.string().nullable() }),
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
  /**
   * Each known bias once: what was found of it in this run or, where the judge failed its own test, in that
   * (docs/judging.md); without a result, nothing of self-preference, which is a score.
   */
  biases: z.array(
    z.object({
      bias: z.enum(BIAS_NAMES),
      /** In the unit that the bias names, with its 95 % interval; null where it could not be measured. */
      value: z.number().nullable(),
      interval: interval.nullable(),
      /** Pairs, cases, judgements or scores that it rests on. */
      n: z.number().int(),
      level: z.enum(["none", "warning", "unreliable"]),
      /** A clause: what was found, or why nothing could be. */
      says: z.string(),
    }),
  ),
});
