import { z } from "zod";

import "../text/shape.ts";
import { parseDay } from "../units.ts";

import type { Tier } from "./config.ts";
import { oneOf, wholeNumber } from "./value-shapes.ts";

/** The shape of `gate`: what may be red, and by how much. Rules that span several keys are in gate-rules.ts. */

const TIERS = ["gate", "warn", "show"] as const satisfies readonly Tier[];

const yesOrNo = z.boolean().meta({ description: "true or false" });

const tier = oneOf(TIERS);

/** On the rubric's scale of 1–5 no difference exceeds 4. */
const points = z.number().min(0).max(4).meta({ description: "a number of points from 0 to 4" });

const amount = z
  .number()
  .min(0)
  .meta({ description: "a number of 0 or more, in the metric's own unit" });

const owner = z.string().regex(/\S/).meta({ description: "who answers for it" });
const reason = z.string().regex(/\S/).meta({ description: "the reason, in a few words" });
const until = z
  .string()
  .refine((text) => parseDay(text) !== null)
  .meta({ description: "the last day on which it holds, such as `2026-12-01`" });

const floorOf = (min: z.ZodNumber) => z.strictObject({ min, reason, owner });

/** `until`, `owner` and `reason` make `tier: show` a mute. */
const mute = { until: until.optional(), owner: owner.optional(), reason: reason.optional() };

const slice = z.strictObject({
  tier: tier.optional(),
  margin: points.optional(),
  min_effect: points.optional(),
  floor: floorOf(
    z.number().min(1).max(5).meta({ description: "a score of the rubric from 1 to 5" }),
  ).optional(),
  critical: yesOrNo.default(false),
  holdout: yesOrNo.default(false),
  ...mute,
});

const target = {
  tier: tier.optional(),
  margin: amount.optional(),
  min_effect: amount.optional(),
  floor: floorOf(z.number().meta({ description: "a number, in the metric's own unit" })).optional(),
  ...mute,
};

const name = z.string().min(1);

const metric = z.strictObject({
  ...target,
  slices: z.record(name, z.strictObject(target)).prefault({}),
});

/** A negated pattern would let all branches but one count; git's names hold neither of the other two. */
const branch = z
  .string()
  .regex(/\S/)
  .refine((pattern) => !/^!|\\|:/.test(pattern))
  .meta({ description: "a pattern of branch names such as `release/*`" });

const login = z
  .string()
  .regex(/^[A-Za-z0-9](?:[-_]?[A-Za-z0-9]){0,38}$/)
  .meta({ description: "the login of a person on GitHub, without `@`" });

const team = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9][A-Za-z0-9_.-]*$/)
  .meta({ description: "a team on GitHub such as `acme/legal`" });

const signOff = z.strictObject({
  by: z.array(login).default([]),
  role: oneOf(["write", "maintain", "admin"]).optional(),
  teams: z.array(team).default([]),
});

const sampling = z
  .union([z.literal("auto"), z.strictObject({ fixed: wholeNumber(1, 50) })])
  .meta({ description: "`auto` or `{ fixed: k }` with k from 1 to 50" });

const calibration = z
  .strictObject({
    kappa: z.number().gt(0).max(1).meta({ description: "a κ above 0 and up to 1" }).default(0.4),
    max_age_days: wholeNumber(1, 366).default(90),
  })
  .meta({ description: "a mapping such as `{ kappa: 0.4, max_age_days: 90 }`" });

export const GateShape = z.strictObject({
  tier: tier.default("gate"),
  coverage: z
    .number()
    .gt(0)
    .max(1)
    .meta({
      description: "a share above 0 and up to 1",
    })
    .default(0.9),
  inconclusive: oneOf(["fail", "allow_unmeasured"]).default("fail"),
  sampling: sampling.default("auto"),
  evidence: oneOf(["detect", "exclude"]).default("detect"),
  on_policy_change: oneOf(["show", "block"]).default("show"),
  show_head_rubric: yesOrNo.default(false),
  require_calibration: calibration.optional(),
  emergency: z
    .array(login)
    .meta({ description: "a list of logins such as `[octocat]`" })
    .default([]),
  sign_off: signOff.optional(),
  branches: z
    .array(branch)
    .meta({ description: "a list of patterns of branch names such as `release/*`" })
    .default([]),
  slices: z.record(name, slice).prefault({}),
  metrics: z.record(name, metric).prefault({}),
});

export type GateShape = z.infer<typeof GateShape>;
export type SliceShape = z.infer<typeof slice>;
export type MetricShape = z.infer<typeof metric>;
export type TargetShape = Omit<MetricShape, "slices">;
