import { daysBetween, type Day } from "../../units.ts";
import type { CalibratedJudge } from "./judged-file.ts";
import type { CalibrationRecord } from "./record.ts";

/** What policy demands of a judge before its scores may gate. */
export interface CalibrationDemand {
  /** The lower end of κ's 95 % interval must reach it, on every criterion; 0–1. */
  readonly kappa: number;
  /** A calibration gets old: models behind a name move. */
  readonly maxAgeDays: number;
}

/**
 * Why a judge may not gate on these criteria, as a clause; null where its calibration is in date, about this very judge
 * and good enough.
 */
export function lackingCalibration(
  record: CalibrationRecord | null,
  asked: {
    readonly judge: CalibratedJudge;
    readonly criteria: readonly string[];
    readonly asOf: Day;
  },
  demand: CalibrationDemand,
): string | null {
  if (record === null) return "it has no calibration";
  const other = differing(record.judge, asked.judge);
  if (other !== null) return `its calibration is of another ${other}`;
  const age = daysBetween(record.asOf as Day, asked.asOf);
  if (age > demand.maxAgeDays) {
    return `its calibration is ${age} days old, and ${demand.maxAgeDays} are allowed`;
  }
  if (age < 0) return "its calibration is of a day that has not come yet";
  for (const id of asked.criteria) {
    const low = belowBar(record, id, demand.kappa);
    if (low !== null) return low;
  }
  return null;
}

const NAMES = {
  provider: "provider",
  model: "model",
  baseUrl: "address",
  question: "question (pairs, or outputs alone)",
  rubric: "rubric",
  instruction: "instruction",
} as const satisfies Record<keyof CalibratedJudge, string>;

/** What of the judge another calibration is about, in words; null where it is this one. */
export function differing(of: CalibratedJudge, asked: CalibratedJudge): string | null {
  const keys = Object.keys(NAMES) as (keyof CalibratedJudge)[];
  const key = keys.find((name) => of[name] !== asked[name]);
  return key === undefined ? null : NAMES[key];
}

function belowBar({ criteria }: CalibrationRecord, id: string, bar: number): string | null {
  const kappa = criteria.find(({ criterion }) => criterion === id)?.agreement.kappa ?? null;
  if (kappa === null) return `nobody has labelled \`${id}\` so that κ is known`;
  if (kappa.interval === null) return `too few outputs are labelled on \`${id}\` to bound κ`;
  if (kappa.interval.lower >= bar) return null;
  const [value, lower] = [kappa.value, kappa.interval.lower].map((of) => of.toFixed(2));
  return `on \`${id}\` its κ with people is ${value}, at least ${lower} (95%), and ${bar} is required`;
}
