import { ALL_CASES } from "./units.ts";

/** What a unit must lose before it can be red, and what must be excluded before it is "not worse". */
export interface UnitThresholds {
  /** Smallest drop of the mean score that may be called worse (or rise, better); in score points, > 0. */
  readonly minScoreDrop: number;
  /** Smallest rise of the failure rate that may be called worse; 0–1. */
  readonly minFailureExcess: number;
  /** "Not worse" needs the score's lower bound above −scoreMargin. */
  readonly scoreMargin: number;
  /** "Not worse" needs every failure upper bound at or below this. */
  readonly failureMargin: number;
}

/** A unit's thresholds; of a further metric its score ones, in the metric's own unit. */
export type ThresholdsOf = (unit: string, metric?: string) => UnitThresholds;

export interface Scale {
  readonly lo: number;
  readonly hi: number;
}

export const RUBRIC_SCALE: Scale = { lo: 1, hi: 5 };

/** Error levels of a run with one prompt; every level is divided by the prompts measured. */
export const LEVELS = {
  screen: 0.001,
  flag: 0.1,
  recheck: 0.03,
  oneLook: 0.05,
  better: 0.05,
} as const;

/** Units with fewer score differences take no part in the score family, and none is ruled out. */
export const MIN_CASES = 8;

/** The defaults: stated for the 1–5 scale, so score thresholds stretch with the metric's range. */
export function defaultThresholds(unit: string, scale: Scale = RUBRIC_SCALE): UnitThresholds {
  const stretch = (scale.hi - scale.lo) / (RUBRIC_SCALE.hi - RUBRIC_SCALE.lo);
  return unit === ALL_CASES
    ? {
        minScoreDrop: 0.05 * stretch,
        minFailureExcess: 0.02,
        scoreMargin: 0.15 * stretch,
        failureMargin: 0.05,
      }
    : {
        minScoreDrop: 0.1 * stretch,
        minFailureExcess: 0.05,
        scoreMargin: 0.3 * stretch,
        failureMargin: 0.12,
      };
}

/** `value ≥ threshold`, where a mean that equals the threshold up to rounding counts as reaching it. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - 1e-9;
}
