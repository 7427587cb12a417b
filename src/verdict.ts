import { z } from "zod";

import { reasons, type Reason } from "./reason.ts";

/**
 * The verdict as it is written to `verdict.json`: the documented, versioned result of a run. It is a pure function
 * of base, head, store, seed and as-of day, so it holds no clock, no run id and no money spent now (those are in
 * run.json). Reports render it and compute nothing. Changing a field's meaning needs a new `schema` value.
 */

const rate = z.number().min(0).max(1);
const interval = z.object({ lower: z.number(), upper: z.number() });
const reason = z.enum(Object.keys(reasons) as [Reason, ...Reason[]]);
const outcome = z.enum(["pass", "fail", "inconclusive", "not_applicable"]);

const problem = z.object({
  file: z.string(),
  line: z.number().int().nullable(),
  message: z.string(),
  hint: z.string().nullable(),
});

/** One side of the comparison. */
const arm = z.object({
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
const failures = z.object({
  baseline: rate,
  candidate: rate,
  /** Cases with at least one failing candidate answer more than production's rate explains; for the sentence. */
  casesNowFailing: z.number().int(),
  excess: z.number(),
  /** Upper 95 % bound of the rise. */
  upper: z.number(),
  p: z.number(),
  found: z.enum(["worse", "better"]).nullable(),
});

const unit = z.object({
  /** Slice name, or `(all)`. */
  unit: z.string(),
  tier: z.enum(["gate", "warn", "show"]),
  /** Cases in the unit. */
  cases: z.number().int(),
  result: z.enum(["worse", "better", "not worse", "unclear"]),
  /** Worse, and its tier gates. */
  red: z.boolean(),
  score: z
    .object({
      mean: z.number(),
      /** 90 % two-sided t interval; null under two measured cases. */
      interval: interval.nullable(),
      /** Cases with a score difference. */
      measured: z.number().int(),
      p: z.number(),
      found: z.enum(["worse", "better"]).nullable(),
    })
    .nullable(),
  check: failures.nullable(),
  judge: failures.nullable(),
  /** Flagged against stored answers, but not against answers made now: production itself has moved. */
  notStanding: z.boolean(),
});

/** What the recheck asked of one flagged hypothesis, against fresh production answers. */
const hypothesis = z.object({
  kind: z.enum(["score", "check", "judge"]),
  unit: z.string(),
  firstP: z.number(),
  p: z.number(),
  effect: z.number(),
  stands: z.boolean(),
});

const shownSide = z.object({
  output: z.string(),
  /** `stop` is a whole answer; others are labelled. */
  finish: z.enum(["stop", "length", "content_filter", "refusal"]),
  failing: z.number().int(),
  of: z.number().int(),
});

/** One case with both outputs and what the judge said: the pair that lost most, as the judge saw it. */
const shownCase = z.object({
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

const judge = z.object({
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

const promptVerdict = z.object({
  name: z.string(),
  path: z.string(),
  /** The path before a rename. */
  from: z.string().nullable(),
  change: z.enum(["edited", "renamed", "added", "removed", "supplied"]),
  encodingOnly: z.boolean(),
  outcome,
  reason: reason.nullable(),
  /** Specifics of the reason, one sentence; foreign text inside is escaped by the sink. */
  detail: z.string().nullable(),
  /** True when head's configuration or eval set is used because base has none. */
  bootstrap: z.boolean(),
  baseline: arm.nullable(),
  candidate: arm.nullable(),
  evalSet: z
    .object({ path: z.string(), version: z.string(), source: z.enum(["base", "head", "supplied"]) })
    .nullable(),
  method: z.enum(["recheck", "one look"]),
  /** What is scored: the rubric on 1–5, or a ready-made number with its range. */
  scale: z.object({ metric: z.string(), low: z.number(), high: z.number() }),
  coverage: z.object({
    cases: z.number().int(),
    /** Cases with every planned measurement. */
    complete: z.number().int(),
    /** Complete cases that a result needs. */
    needed: z.number().int(),
    missing: z.array(z.object({ cause: z.string(), count: z.number().int() })),
  }),
  judge: judge.nullable(),
  /** Slices in code-point order, `(all)` last. */
  units: z.array(unit),
  recheck: z.array(hypothesis).nullable(),
  /** Incident and must-pass cases that are red. */
  mustPassRed: z.array(z.string()),
  /** Cases that now fail (or lost most), largest loss first: every failing case, else the three that lost most. */
  cases: z.array(shownCase),
  /** Cases that only head has: run and shown, not gating. */
  newCases: z.array(
    z.object({
      id: z.string(),
      baselineFailing: z.string(),
      candidateFailing: z.string(),
      difference: z.number().nullable(),
    }),
  ),
  /** Requests and estimated cost before anything is spent, for a run that only plans (bootstrap). */
  warnings: z.array(problem),
});

const policyChange = z.object({
  path: z.string(),
  /** `regulatory` margin 0.30 → 0.50, already in words; empty when only the diff says it. */
  items: z.array(
    z.object({
      what: z.string(),
      from: z.string(),
      to: z.string(),
      direction: z.enum(["looser", "stricter", "changed"]),
    }),
  ),
  /** Unified diff lines, without file headers. */
  diff: z.string(),
});

/** What a plan would ask and cost. */
const planned = z.object({
  prompt: z.string(),
  cases: z.number().int(),
  answers: z.number().int(),
  judgements: z.number().int(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  usd: z.number(),
  /** False when a model is unlisted and counted at the dearest price. */
  priced: z.boolean(),
});

export const verdictSchema = z.object({
  schema: z.literal("evenhand.verdict/1"),
  version: z.string(),
  /** Names the configuration in the comment's marker: `default` for evenhand.yaml at the root. */
  suite: z.string(),
  outcome,
  reason: reason.nullable(),
  detail: z.string().nullable(),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  /** True when base lets an unmeasured change merge. */
  allowedUnmeasured: z.boolean(),
  bootstrap: z.boolean(),
  asOf: z.string(),
  base: z.object({ name: z.string(), sha: z.string() }),
  head: z.object({ sha: z.string() }),
  policyVersion: z.string().nullable(),
  prompts: z.array(promptVerdict),
  policyChanges: z.array(policyChange),
  /** Files at fault, for config_invalid and unsupported_file. */
  problems: z.array(problem),
  /** What is odd but stops nothing: a version edited in place, a leftover eval set. */
  warnings: z.array(problem),
  /** Set when nothing was measured but a plan can be shown (bootstrap). */
  plan: z.array(planned).nullable(),
  suppliedByHead: z.boolean(),
});

export type Verdict = z.infer<typeof verdictSchema>;
export type PromptVerdict = z.infer<typeof promptVerdict>;
export type UnitVerdict = z.infer<typeof unit>;
export type FailureVerdict = z.infer<typeof failures>;
export type ShownCase = z.infer<typeof shownCase>;
export type JudgeVerdict = z.infer<typeof judge>;
export type ArmVerdict = z.infer<typeof arm>;
export type PolicyChange = z.infer<typeof policyChange>;
export type PlannedCost = z.infer<typeof planned>;
export type Hypothesis = z.infer<typeof hypothesis>;
