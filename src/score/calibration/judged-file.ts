import { z } from "zod";

/** The judge that a calibration is about. Another model, rubric or instruction is another judge. */
export const calibratedJudge = z.strictObject({
  provider: z.string(),
  model: z.string(),
  baseUrl: z.string().nullable(),
  /** Whether it saw two outputs beside each other or one alone. */
  question: z.enum(["pair", "single"]),
  /** Digests of the rubric and of the judge's own instruction text. */
  rubric: z.string(),
  instruction: z.string(),
});

export type CalibratedJudge = z.infer<typeof calibratedJudge>;

const score = z.number().min(1).max(5);

const output = z.strictObject({
  caseId: z.string(),
  slices: z.array(z.string()),
  /** The judge's, by criterion. */
  scores: z.record(z.string(), score),
});

/**
 * `judged.json`: what the judge said of the outputs that people label, sealed away from them until `calibrate fit`;
 * and of all others it judged, which corrected means and rates are about.
 */
export const judgedFile = z.strictObject({
  schema: z.literal("evenhand.judged/1"),
  prompt: z.string(),
  /** Path of the eval set. */
  evals: z.string(),
  /** Day on which the judge's answers were read. */
  asOf: z.string(),
  seed: z.number().int(),
  judge: calibratedJudge,
  /** Versions of the prompt that wrote the outputs. */
  versions: z.array(z.string()),
  criteria: z.array(z.string()).min(1),
  items: z
    .array(
      output.extend({
        item: z.string(),
        stratum: z.string(),
        weight: z.number().min(1),
        text: z.string(),
      }),
    )
    .min(1),
  /** Every judged output, drawn or not. */
  population: z.array(output).min(1),
});

export type JudgedFile = z.infer<typeof judgedFile>;
