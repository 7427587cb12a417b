import { z } from "zod";

const bit = z.union([z.literal(0), z.literal(1)]).nullable();
const order = z.union([z.literal(-1), z.literal(0), z.literal(1)]);
const differences = z.array(z.number().nullable());

/** What was compared, case by case: everything the decision rests on, for `evenhand explain`. */
export const evidence = z.object({
  seed: z.number().int(),
  /** Prompts measured in the run: every error level is divided by it. */
  prompts: z.number().int().positive(),
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
