/** 1 = the sample fails the endpoint, 0 = it passes. */
export type Bit = 0 | 1;

/** +1: the candidate was shown first; −1: second; 0: no order (identical sides, or a ready-made number). */
export type Order = -1 | 0 | 1;

/**
 * Candidate sample r beside production sample r of one case.
 * `null` always means missing (not measured, or not asked), never 0.
 */
export interface PairValue {
  /** Score difference, candidate − production, negative = harm; null without a judgement. */
  readonly x: number | null;
  readonly s: Order;
  /** Judge endpoint of production's side of this pair. */
  readonly judgeP: Bit | null;
  /** Judge endpoint of the candidate's side of this pair. */
  readonly judgeC: Bit | null;
  /** Candidate sample r fails a gating check. */
  readonly check: Bit | null;
  /** No judgement was planned for this pair: only its checks were asked for. */
  readonly unjudged?: true;
  /** Differences of the further metrics, in the order of the request's; turned so that negative is harm. */
  readonly metrics?: readonly (number | null)[];
}

/** A fresh production sample beside candidate sample j, in the opposite of that sample's order. */
export interface FreshValue {
  readonly x: number | null;
  readonly s: Order;
  readonly judgeP: Bit | null;
  readonly judgeC: Bit | null;
  /** The fresh production sample fails a gating check. */
  readonly checkP: Bit | null;
  readonly metrics?: readonly (number | null)[];
}

/** Everything measured on one case. Planned but failed measurements are entries of nulls. */
export interface CaseEvidence {
  readonly id: string;
  readonly slices: readonly string[];
  /** Check endpoint of the profile's samples; empty or all null where the case has no check. */
  readonly prodCheck: readonly (Bit | null)[];
  readonly runs: readonly PairValue[];
  /** Absent until the recheck has asked for it; present, even if empty, from then on. */
  readonly fresh?: readonly FreshValue[];
}
