import type { CaseEvidence } from "./evidence.ts";
import type { ThresholdsOf } from "./thresholds.ts";

/**
 * `fixed+recheck`: all samples at once, and what looks worse is measured again on fresh production answers.
 * `screen+recheck`: one sample of every case first, the others only where something hints at harm.
 * `one look`: no fresh production answers can be had; the first look decides, at a stricter level.
 */
export type Method = "fixed+recheck" | "screen+recheck" | "one look";

export type FailureKind = "check" | "judge";
/** `metric`: a further metric, compared like the score. */
export type EndpointKind = "score" | FailureKind | "metric";

/** A number compared a case beside the rubric's score. */
export interface MetricSpec {
  readonly name: string;
  /** The judge gives it, so it has an order and a position effect like the score. */
  readonly ordered: boolean;
}

/** One thing that can be worse: an endpoint in a unit. */
export interface Hypothesis {
  readonly kind: EndpointKind;
  readonly unit: string;
  /** Which one, for kind `metric`; absent for the others. */
  readonly metric?: string;
}

export interface RecheckedHypothesis extends Hypothesis {
  /** One-sided p on the fresh pairs; 1 where nothing could be measured. */
  readonly p: number;
  /** Score and metric: mean difference (negative = harm). Check and judge: excess failure rate. Null: nothing measured. */
  readonly effect: number | null;
  readonly stands: boolean;
}

export interface RecheckResult {
  /** b taken out of the fresh pairs: their own, or the run's where they are too few. */
  readonly positionEffect: number;
  /** Kinds in the order score, check, judge, metric; within a kind in unit order. */
  readonly hypotheses: readonly RecheckedHypothesis[];
  /** Units of which a score, check or judge hypothesis stands, in unit order. */
  readonly red: readonly string[];
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How much the side shown first gains, in score points. */
export interface PositionEffect {
  /** b as it was taken out of the differences; 0 where it could not be estimated. */
  readonly value: number;
  /** Pairs that had an order. */
  readonly pairs: number;
  /** 95 %, two-sided, pairs of a case taken as one cluster; null where b was not estimated. */
  readonly interval95: Interval | null;
}

export type Found = "worse" | "better" | null;

export interface ScoreComparison {
  /** Mean over cases of candidate − production, position effect removed. */
  readonly mean: number;
  /** Two-sided 90 % t interval; null with fewer than two cases. */
  readonly interval90: Interval | null;
  /** Σd/√Σd²; 0 where the unit has too few cases to be tested. */
  readonly z: number;
  /** Family-wise adjusted p of "worse"; 1 where the unit is not tested. */
  readonly adjusted: number;
  readonly found: Found;
  /** Worse at the first look, so rechecked. Always false in one look. */
  readonly flagged: boolean;
}

export interface FailureComparison {
  /** Failure rates: means over cases of failed / samples, over the cases that have both sides. */
  readonly productionRate: number;
  readonly candidateRate: number;
  /** One-sided exact p of "fails more", unadjusted. */
  readonly p: number;
  /** candidateRate − productionRate. */
  readonly excess: number;
  /** Approximate 95 % upper bound of the excess. */
  readonly upper: number;
  readonly found: Found;
  readonly flagged: boolean;
}

/** A further metric in a unit. */
export interface MetricComparison extends ScoreComparison {
  readonly metric: string;
  /** Members with a difference. */
  readonly n: number;
  readonly result: UnitResult;
}

/** "unclear": nothing found, and a loss beyond the margins not ruled out. */
export type UnitResult = "worse" | "better" | "not worse" | "unclear";

export interface UnitComparison {
  readonly unit: string;
  /** Members of the unit, measured or not. */
  readonly cases: number;
  /** Members with a score difference. */
  readonly n: number;
  /** Planned first-look pairs of the members, and those with every value that the set calls for. */
  readonly pairs: { readonly planned: number; readonly complete: number };
  /** Null: no member has a score difference. */
  readonly score: ScoreComparison | null;
  /** Null: no member has a check with both sides. */
  readonly check: FailureComparison | null;
  /** Null: no judged member, or fewer than eight cases in the set. */
  readonly judge: FailureComparison | null;
  /** In the order of the request's, those that some member has; their findings are not the unit's. */
  readonly metrics: readonly MetricComparison[];
  /** Before the recheck (`stage: "recheck due"`) a flagged unit is "unclear". */
  readonly result: UnitResult;
  /** A loss beyond the margins is ruled out, whatever else was found. */
  readonly ruledOut: boolean;
  /** Flagged, rechecked, and nothing of it stands: production itself has probably moved. */
  readonly flaggedButNotStanding: boolean;
  /** What the recheck found on this unit's flagged hypotheses; empty before it. */
  readonly recheck: readonly RecheckedHypothesis[];
}

export interface Comparison {
  readonly method: Method;
  /**
   * "confirm due": something hints at harm whose cases lack their further samples. "recheck due": something is
   * flagged whose cases have no `fresh` yet. No verdict may rest on either.
   */
  readonly stage: "confirm due" | "recheck due" | "final";
  /** Every slice in code-point order, then `(all)`. */
  readonly units: readonly UnitComparison[];
  readonly positionEffect: PositionEffect;
  /** What the screen saw at a low level, to be confirmed; empty in every other method, and where it flagged at once. */
  readonly hints: readonly Hypothesis[];
  /** Case id → whether its further samples are judged too; empty unless `stage` is "confirm due". */
  readonly confirmPlan: ReadonlyMap<string, { readonly judged: boolean }>;
  /** Empty in one look, and where nothing looks worse. */
  readonly flagged: readonly Hypothesis[];
  /** Case id → fresh production samples that the recheck needs; empty where nothing is flagged. */
  readonly freshPlan: ReadonlyMap<string, number>;
  /** Null: nothing flagged, not yet rechecked, or one look. */
  readonly recheck: RecheckResult | null;
}

export interface CompareRequest {
  readonly cases: readonly CaseEvidence[];
  /** `seedOf` the prompt; 32 bits. */
  readonly seed: number;
  /** Prompts measured in this run, ≥ 1: every error level is divided by it. */
  readonly prompts: number;
  readonly method: Method;
  /** K, candidate samples a case once nothing is left to be asked; absent: as many as a case has. */
  readonly samples?: number;
  /** Further metrics that can be worse; absent: none. */
  readonly metrics?: readonly MetricSpec[];
  /**
   * Only what is worse is asked for, which makes a simulation some five times faster and decides nothing otherwise:
   * nothing is called better, and a p-value above its level may be any that is.
   */
  readonly harmOnly?: true;
  readonly thresholds: ThresholdsOf;
}
