import type { GatePolicy } from "../config/config.ts";
import { MUST_PASS } from "../compare/must-pass.ts";

/** Answers a case of each arm. */
export interface SamplePlan {
  /** Candidate answers of the first look, each judged beside the production answer of the same number. */
  readonly first: number;
  /** All that the candidate may be asked for: more than `first` where a screen only confirms what it hints at. */
  readonly candidate: number;
  /** The profile: production answers, at least as many. */
  readonly production: number;
}

const PROFILE = 5;
/** Screening is false economy on small sets (STATISTICS, stages). */
const SMALL = 25;
const MIDDLING = 75;

/** 8 a side up to 25 cases; else 4 of the candidate against 5, all at once up to 75 cases, screened with one above. */
export function samplePlan(cases: number, sampling: GatePolicy["sampling"]): SamplePlan {
  if (sampling !== "auto") {
    const { fixed } = sampling;
    return { first: fixed, candidate: fixed, production: Math.max(fixed, PROFILE) };
  }
  if (cases <= SMALL) return { first: 8, candidate: 8, production: 8 };
  return { first: cases <= MIDDLING ? 4 : 1, candidate: 4, production: PROFILE };
}

/** Of a version that is measured alone: four answers a case, one where there are many cases; production has none. */
export function aloneSamples(cases: number): SamplePlan {
  const candidate = cases <= MIDDLING ? 4 : 1;
  return { first: candidate, candidate, production: 0 };
}

export const isScreened = ({ first, candidate }: SamplePlan): boolean => first < candidate;

/** A must-pass case is decided on four candidate answers, however few the others get. */
export function samplesOfCase(plan: SamplePlan, mustPass: boolean): SamplePlan {
  if (!mustPass) return plan;
  const candidate = Math.max(plan.candidate, MUST_PASS.candidate);
  // A screened one that passes its first answer needs no other.
  const first = isScreened(plan) ? plan.first : candidate;
  const production = plan.production === 0 ? 0 : Math.max(plan.production, candidate);
  return { first, candidate, production };
}

/** The numbers of so many samples, from 1. */
export const sampleNumbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + 1);
