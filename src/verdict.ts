import { z } from "zod";

import { evidence } from "./verdict-evidence.ts";
import { arm, judge, outcome, problem, reason, shownCase } from "./verdict-parts.ts";
import { type failures, floor, hypothesis, standard, unit } from "./verdict-unit.ts";

/**
 * The verdict as it is written to `verdict.json`: the documented, versioned result of a run. It is a pure function
 * of base, head, store, seed and as-of day, so it holds no clock, no run id and no money spent now (those are in
 * run.json). Reports render it and compute nothing. Changing a field's meaning needs a new `schema` value.
 */

/** `reference`: the prompt is made of it, so both versions are asked with their own; `depends_on`: policy names it. */
const reachedBy = z.object({ path: z.string(), by: z.enum(["reference", "depends_on"]) });

const promptVerdict = z.object({
  name: z.string(),
  path: z.string(),
  /** The path before a rename. */
  from: z.string().nullable(),
  change: z.enum(["edited", "renamed", "added", "removed", "reached", "supplied"]),
  /** Changed files that the prompt depends on, besides its own. */
  reachedBy: z.array(reachedBy),
  encodingOnly: z.boolean(),
  /** The tag or branch whose tree is in production, and its commit; absent where that is base. */
  production: z.object({ ref: z.string(), sha: z.string() }).optional(),
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
  /** How it was decided: all samples at once, a screen first, one look without recheck, or a version alone. */
  method: z.enum(["recheck", "screen", "one look", "absolute"]),
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
  /** Units in which a screen hinted at harm, so that all samples of their cases were taken. */
  confirmed: z.array(z.string()),
  floors: z.array(floor),
  /** A prompt without a production version, measured alone; null for every other. */
  absolute: z
    .object({
      standards: z.array(standard),
      /** Whether policy sets a floor that this prompt is held to. */
      floors: z.boolean(),
    })
    .nullable(),
  /** It passes unmeasured, because it goes back to what was in production; absent for every other. */
  rollback: z
    .object({
      /** The last that was measured of this version, under this policy and eval set: a pass; null for an emergency. */
      evidence: z
        .object({
          /** The UTC day. */
          day: z.string(),
          /** Commit that had it. */
          sha: z.string(),
          kind: z.enum(["gate", "sweep"]),
        })
        .nullable(),
      /** The login that set the label `emergency: rollback`; null where there is evidence. */
      approvedBy: z.string().nullable(),
    })
    .optional(),
  /** What would let the least certain slice hide less; null where nothing is unclear. */
  wouldHelp: z
    .object({
      unit: z.string(),
      /** Cases to add, and what the slice could hide then. */
      moreCases: z.number().int(),
      score: z.number().nullable(),
      failures: z.number().nullable(),
    })
    .nullable(),
  /** What the score would say if both sides' answers were equally long: advice; null where it cannot be told. */
  lengthControlled: z
    .object({
      difference: z.number(),
      /** As it is, over the same cases. */
      raw: z.number(),
      /** One-sided, of "worse at equal length". */
      p: z.number(),
      cases: z.number().int(),
    })
    .nullable(),
  /** Which attempt on these cases this wording is, from 1; null without a holdout slice. */
  wording: z.number().int().nullable(),
  /** What head's edited rubric says of the same answers: shown, not gating. */
  headRubric: z
    .object({
      mean: z.number(),
      interval: z.object({ lower: z.number(), upper: z.number() }).nullable(),
      cases: z.number().int(),
    })
    .nullable(),
  /** The latest self-test on record for this prompt and eval set. */
  selftest: z
    .object({ falseAlarms: z.number(), runs: z.number().int(), day: z.string() })
    .nullable(),
  /** Null where nothing was compared. */
  evidence: evidence.nullable(),
  /** Who may accept what is red, and whether somebody has; null where nothing is red, or nobody may. */
  signOff: z
    .object({
      /** 20 hex digits: names this content and what was found in it. */
      code: z.string(),
      by: z.array(z.string()),
      role: z.enum(["write", "maintain", "admin"]).nullable(),
      teams: z.array(z.string()),
      accepted: z
        .object({
          by: z.string(),
          reason: z.string(),
          on: z.string(),
          until: z.string().nullable(),
        })
        .nullable(),
    })
    .nullable(),
  /** Incident and must-pass cases that are red. */
  mustPassRed: z.array(z.string()),
  /** Must-pass cases that fail, and whose new production answers fail too: shown, not red. */
  mustPassFailingBoth: z.array(z.string()),
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
export type ReachedBy = z.infer<typeof reachedBy>;
export type PolicyChange = z.infer<typeof policyChange>;
export type PlannedCost = z.infer<typeof planned>;
export type Hypothesis = z.infer<typeof hypothesis>;
export type FloorVerdict = z.infer<typeof floor>;
export type MetricVerdict = UnitVerdict["metrics"][number];
export type Standard = z.infer<typeof standard>;
export type EvidenceVerdict = z.infer<typeof evidence>;
