import { z } from "zod";

import { parsed, refused, type Parsed } from "../../problem.ts";
import { readJson } from "../../text/json.ts";
import { checkShape } from "../../text/shape.ts";
import type { Estimate } from "./bootstrap.ts";
import type { Agreement } from "./calibrate.ts";
import type { CriterionFit } from "./fit.ts";
import { calibratedJudge, type JudgedFile } from "./judged-file.ts";
import { isKnown } from "./statistic.ts";

/** A figure with its 95 % interval; null where there is none. */
const figure = z
  .strictObject({
    value: z.number(),
    interval: z.strictObject({ lower: z.number(), upper: z.number() }).nullable(),
  })
  .nullable();

const agreement = z.strictObject({
  items: z.number().int().min(1),
  annotators: z.number().int().min(1),
  /** Quadratically weighted κ of the judge against the mean of the annotators. */
  kappa: figure,
  /** The same of each annotator against the mean of the others: the ceiling. */
  people: figure,
});

/** `<eval set>.calibration.json`: what labels have shown of a judge, for `gate.require_calibration`. */
const calibrationRecord = z
  .strictObject({
    schema: z.literal("evenhand.calibration/1"),
    prompt: z.string(),
    judge: calibratedJudge,
    versions: z.array(z.string()),
    asOf: z.iso.date().meta({ description: "a day such as `2026-12-01`" }),
    criteria: z.array(
      z.strictObject({
        criterion: z.string(),
        agreement,
        slices: z.array(z.strictObject({ slice: z.string(), agreement })),
        unlabelled: z.array(z.string()),
      }),
    ),
  })
  .meta({ description: "a calibration as `evenhand calibrate fit` writes it" });

export type CalibrationRecord = z.infer<typeof calibrationRecord>;

/** `evals/support/answer.yaml` → `evals/support/answer.calibration.json`. */
export const recordPath = (evals: string): string =>
  `${evals.replace(/\.[^./\\]+$/, "")}.calibration.json`;

export function recordOf(judged: JudgedFile, fits: readonly CriterionFit[]): CalibrationRecord {
  const { prompt, judge, versions, asOf } = judged;
  return {
    schema: "evenhand.calibration/1",
    prompt,
    judge,
    versions,
    asOf,
    criteria: fits.map(({ criterion, agreement: whole, slices, unlabelled }) => ({
      criterion,
      agreement: agreementOf(whole),
      slices: slices.map((of) => ({ slice: of.slice, agreement: agreementOf(of.agreement) })),
      unlabelled: [...unlabelled],
    })),
  };
}

/** Reads a record that a person committed; what is none is one problem a fault. */
export function parseRecord(text: string, file: string): Parsed<CalibrationRecord> {
  const json = readJson(text);
  if (!json.ok) {
    return refused({ file, line: null, message: json.message, hint: json.hint ?? null });
  }
  const shape = checkShape(calibrationRecord, { file, value: json.value, lineOf: () => 1 });
  return shape.ok ? parsed(shape.value) : shape;
}

const agreementOf = ({ items, annotators, kappa, people }: Agreement) => ({
  items,
  annotators,
  kappa: figureOf(kappa),
  people: figureOf(people.kappa),
});

const figureOf = (of: Estimate): z.infer<typeof figure> =>
  isKnown(of)
    ? { value: of.value, interval: of.interval === null ? null : { ...of.interval } }
    : null;
