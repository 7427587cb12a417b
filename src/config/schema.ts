import { z } from "zod";

import "../text/shape.ts";

import type { ModelRef } from "../models/model.ts";
import type { Tier } from "./config.ts";

/**
 * The shape of evenhand.yaml. Descriptions complete the sentence "`key` must be …"; what spans several keys is
 * checked in load.ts.
 */

const PROVIDERS = [
  "openai",
  "anthropic",
  "openai-compatible",
  "scripted",
] as const satisfies readonly ModelRef["provider"][];
const TIERS = ["gate", "warn", "show"] as const satisfies readonly Tier[];

/** Both rules name files of this repository: no way out of it, no other scheme, no platform's separators. */
function isRepositoryPath(path: string): boolean {
  const outside = path.startsWith("/") || path.includes("\\") || path.includes(":");
  return !outside && path.length <= 500 && !path.split("/").some((part) => part === "..");
}

const glob = z
  .string()
  .min(1)
  .refine((pattern) => isRepositoryPath(pattern) && !pattern.startsWith("!"))
  .meta({
    description:
      "a pattern of repository paths such as `prompts/**/*.md`, with `/` and without `..`",
  });

const evals = z
  .string()
  .refine((path) => isRepositoryPath(path) && /\.ya?ml$/.test(path))
  .refine((path) => !/[{}]/.test(path.replaceAll("{name}", "")))
  .meta({
    description: "the repository path of a `.yaml` file, such as `evals/{name}.yaml`",
  });

const oneOf = <const T extends readonly string[]>(names: T) =>
  z.enum(names).meta({ description: `one of ${names.join(", ")}` });

const wholeNumber = (min: number, max: number) =>
  z
    .int()
    .min(min)
    .max(max)
    .meta({
      description: `a whole number from ${min} to ${max}`,
    });

/** On the rubric's scale of 1–5 no difference exceeds 4. */
const points = z.number().min(0).max(4).meta({ description: "a number of points from 0 to 4" });

const endpoint = {
  provider: oneOf(PROVIDERS),
  model: z.string().regex(/\S/).meta({ description: "the id of a model" }),
  base_url: z
    .string()
    .refine(isEndpoint)
    .meta({
      description: "an http or https address without user name, query and fragment",
      sensitive: true,
    })
    .optional(),
  api_key_env: z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
    .meta({
      description: "the name of the environment variable that holds the key, not the key itself",
      sensitive: true,
    })
    .optional(),
  concurrency: wholeNumber(1, 256).default(8),
};

const slice = z.strictObject({
  tier: oneOf(TIERS).optional(),
  margin: points.optional(),
  min_effect: points.optional(),
});

const sampling = z
  .union([z.literal("auto"), z.strictObject({ fixed: wholeNumber(1, 50) })])
  .meta({ description: "`auto` or `{ fixed: k }` with k from 1 to 50" });

export const ConfigShape = z.strictObject({
  prompts: z
    .array(z.strictObject({ files: glob, evals }))
    .min(1)
    .meta({ description: "a list of at least one `{ files: …, evals: … }`" }),
  models: z.record(z.string(), z.strictObject(endpoint)).prefault({}),
  judge: z
    .strictObject({
      ...endpoint,
      same_family: z
        .string()
        .regex(/\S/)
        .meta({
          description: "the reason why a judge of the generator's own family is accepted",
        })
        .optional(),
    })
    .optional(),
  gate: z
    .strictObject({
      tier: oneOf(TIERS).default("gate"),
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
      slices: z.record(z.string().min(1), slice).prefault({}),
    })
    .prefault({}),
  budget: z
    .strictObject({
      max_usd: z.number().min(0).meta({ description: "an amount in dollars" }).default(15),
      max_calls: wholeNumber(1, 10_000_000).default(20_000),
    })
    .prefault({}),
});

export type ConfigShape = z.infer<typeof ConfigShape>;

/** Credentials in an address would be printed wherever the address is. */
function isEndpoint(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const web = url.protocol === "http:" || url.protocol === "https:";
  return web && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
}
