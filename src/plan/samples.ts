import type { GatePolicy } from "../config/config.ts";
import { MUST_PASS } from "../compare/must-pass.ts";

/** Answers a case of each arm. */
export interface SamplePlan {
  /** Candidate answers, each judged beside the production answer of the same number. */
  readonly candidate: number;
  /** The profile: production answers, at least as many. */
  readonly production: number;
}

const PROFILE = 5;

/** Small sets take more samples: 8 a side up to 25 cases, else 4 against a profile of 5 (STATISTICS, stages). */
export function samplePlan(cases: number, sampling: GatePolicy["sampling"]): SamplePlan {
  if (sampling !== "auto") {
    return { candidate: sampling.fixed, production: Math.max(sampling.fixed, PROFILE) };
  }
  return cases <= 25 ? { candidate: 8, production: 8 } : { candidate: 4, production: PROFILE };
}

/** A must-pass case is decided on four candidate answers, however few the others get. */
export function samplesOfCase(plan: SamplePlan, mustPass: boolean): SamplePlan {
  if (!mustPass) return plan;
  const candidate = Math.max(plan.candidate, MUST_PASS.candidate);
  return { candidate, production: Math.max(plan.production, candidate) };
}
